import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onwardPage, withoutSignIn } from './onward-page';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onward-'));
  const pages = join(folder, 'server', 'app', 'en', 'sign-in', 'onward');
  await mkdir(pages, { recursive: true });
  await writeFile(
    join(pages, 'microsoft.html'),
    `<link rel="preload" as="script" href="/a.js"/><h1>On</h1><script>1</script><a class="b" href="${withoutSignIn}">Go</a>`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

test('the page has the link, and no script, nor a link that fetches one', () => {
  expect(onwardPage(folder, 'en', 'microsoft', 'https://login.example.com/a?b=c')).toBe(
    '<h1>On</h1><a class="b" href="https://login.example.com/a?b=c">Go</a>',
  );
});

describe('an attack', () => {
  test.each([
    ['by quotes breaks out of no attribute', `https://a.test/"><img src=x onerror=alert(1)>`],
    ['by a single quote breaks out of no attribute', `https://a.test/' onclick='alert(1)`],
    ['by letters that stand for others stays what it is', 'https://a.test/?a=1&copy=2&lt;3'],
    ['by what a replacement would fill in stays what it is', "https://a.test/$&$`$'$1"],
  ])('%s', (_, href) => {
    const page = onwardPage(folder, 'en', 'microsoft', href);
    const [, written = ''] = /^<h1>On<\/h1><a class="b" href="([^"'<>]*)">Go<\/a>$/.exec(page) ?? [];
    const names = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' } as const;
    expect(
      written.replaceAll(/&(quot|#39|lt|gt|amp);/g, (_all, name: keyof typeof names) => names[name]),
    ).toBe(href);
  });
});

test('without a build there is no page', () => {
  expect(onwardPage(join(folder, 'nowhere'), 'en', 'microsoft', 'https://a.test/')).toBe('');
});
