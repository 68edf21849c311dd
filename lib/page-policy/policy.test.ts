import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createBuiltPages, inlineScriptHashes } from './built-pages';
import { contentSecurityPolicy } from './policy';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** A build’s folder with these pages in it. */
async function buildOf(pages: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'));
  folders.push(folder);
  const routes = Object.fromEntries(Object.keys(pages).map((path) => [path, {}]));
  await writeFile(join(folder, 'prerender-manifest.json'), JSON.stringify({ routes }));
  for (const [path, html] of Object.entries(pages)) {
    const file = join(folder, 'server', 'app', `${path}.html`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
  return folder;
}

describe('a policy', () => {
  it('lets run what carries the nonce, and nothing inline besides', () => {
    const policy = contentSecurityPolicy({ nonce: 'abc' });
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('lets a form lead to this site alone', () => {
    expect(contentSecurityPolicy({ nonce: 'abc' })).toContain("form-action 'self';");
  });

  it('asks for TLS only where the site has it', () => {
    expect(contentSecurityPolicy({ nonce: 'a' }, { https: true })).toMatch(/; upgrade-insecure-requests$/);
    expect(contentSecurityPolicy({ nonce: 'a' })).not.toContain('upgrade');
  });
});

describe('pages that were built beforehand', () => {
  it('are found with and without their language, with the hashes of their inline scripts', async () => {
    const html = '<script src="/a.js" async=""></script><script>alert(1)</script><script id="x">1</script>';
    const pages = createBuiltPages(await buildOf({ '/en/words': html }), 'en');
    const hashes = inlineScriptHashes(html);
    expect(hashes).toHaveLength(2);
    expect(pages('/words')).toEqual(hashes);
    expect(pages('/en/words/')).toEqual(hashes);
    expect(pages('/setup/check')).toBeNull();
  });

  it('are hashed as a browser does', () => {
    // the example of CSP Level 3, section 2.3.1
    expect(inlineScriptHashes("<script>alert('Hello, world.');</script>")).toEqual([
      'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
    ]);
  });

  it('are none where the path climbs out of the build, and where there is no build', async () => {
    const folder = await buildOf({ '/en/words': '' });
    expect(createBuiltPages(folder, 'en')('/../../etc/passwd')).toBeNull();
    expect(createBuiltPages(join(folder, 'nowhere'), 'en')('/words')).toBeNull();
  });
});
