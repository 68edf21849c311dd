import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openLink, openReceivedLink } from './open-link';
import { signLink } from './signed-link';
import { changedBeside, takenBack } from './signed-values';

const now = Date.parse('2026-11-21T08:00:00Z');
const site = 'https://mail-help.example.com';
const env = { SITE_ADDRESS: site, LINK_SIGNING_KEYS: `k1:${randomBytes(32).toString('base64url')}` };
const open = (query: string) => openLink(new URLSearchParams(query), now, env);
const receive = (query: string) => openReceivedLink(new URLSearchParams(query), now, env);
const settings = 'host=smtp.example.org&port=587&encryption=starttls';
const signed = (fixed?: string) =>
  signLink(
    {
      host: 'smtp.example.org',
      port: 587,
      encryption: 'starttls',
      org: 'Example',
      until: '2026-12-31',
      ...(fixed && { fixed }),
    },
    { site, now, env },
  );

describe('a link that is opened', () => {
  it('shares nothing where it holds the wizard’s own state alone', async () => {
    expect(await open(settings)).toMatchObject({ ok: true, share: null, values: { port: 587 } });
  });

  it('is nobody’s word where it is plain', async () => {
    expect(await open(`${settings}&org=Example&until=2026-12-31`)).toMatchObject({
      ok: true,
      share: { signed: false, organisation: 'Example' },
    });
  });

  it('is over when it says so', async () => {
    expect(await open(`${settings}&org=Example&until=2026-11-20`)).toEqual({ ok: false, why: 'expired' });
    expect(await open(`${settings}&org=Example&until=2026-11-21`)).toMatchObject({ ok: true });
  });

  it('keeps what is fixed when the address of the page is altered beside a signed link', async () => {
    const link = await signed('host,encryption');
    const altered = `host=smtp.evil.example&port=465&encryption=none&org=Evil&for=evil.example&link=${link}`;
    expect(await open(altered)).toMatchObject({
      ok: true,
      // the port goes with the encryption
      values: { host: 'smtp.example.org', port: 587, encryption: 'starttls', link },
      share: { organisation: 'Example', domains: [], settings: { host: 'smtp.example.org', port: 587 } },
    });
  });

  it('is not opened where its last day cannot be read: it would hold for ever', async () => {
    for (const until of ['999999-01-01', '2026-02-30', 'soon', '2026-11-20&until=2027-11-20'])
      expect(await open(`${settings}&org=Example&until=${until}`)).toEqual({ ok: false, why: 'damaged' });
  });

  it('names what else in it cannot be read', async () => {
    const { dropped } = (await receive(`${settings}&org=A&org=B&note=n&fixed=all`)) as { dropped: unknown[] };
    expect(dropped).toMatchObject([{ name: 'org' }, { name: 'fixed' }]);
  });

  it('lends its name to nothing that stands beside it', async () => {
    const opened = await open(`org=Evil&contact=Eve&phone=0190&note=Call&link=${await signed()}`);
    expect(JSON.stringify(opened)).not.toMatch(/Ev(il|e)|0190|Call/);
  });

  it.each(['link=', 'link=a', 'link=a.b.c&link=d.e.f', `link=${'A'.repeat(5000)}`])(
    'is refused, not passed over, where its signature is none: %s',
    async (query) => {
      expect(await open(`${settings}&${query}`)).toEqual({ ok: false, why: 'damaged' });
    },
  );

  it('is refused when it is signed and comes twice', async () => {
    const link = await signed();
    expect(await open(`link=${link}&link=${link}x`)).toEqual({ ok: false, why: 'damaged' });
  });
});

describe('an attack by a server that is written beside a signed link', () => {
  const evil = 'host=smtp.evil.example&port=25&encryption=none&account=other&edition=mac';

  it('comes to nothing where the link is received: what it leaves open is as IT said', async () => {
    const link = await signed();
    expect(await receive(`${evil}&link=${link}`)).toMatchObject({
      ok: true,
      values: {
        host: 'smtp.example.org',
        port: 587,
        encryption: 'starttls',
        account: undefined,
        edition: undefined,
        link,
      },
    });
  });

  it('is told apart from what IT said on every later page', async () => {
    const opened = await open(`${evil}&link=${await signed()}`);
    if (!opened.ok || !opened.share) throw new Error('not opened');
    expect(changedBeside(opened.share, opened.values)).toEqual(['host', 'port', 'encryption']);
    const back = takenBack(opened.share, opened.values);
    expect(back).toMatchObject({ ...opened.share.settings, edition: 'mac', link: opened.values.link });
    expect(changedBeside(opened.share, back)).toEqual([]);
  });

  it('is not seen where there is none, however its host is spelt', async () => {
    const opened = await open(`host=SMTP.Example.org.&port=587&account=other&link=${await signed()}`);
    if (!opened.ok || !opened.share) throw new Error('not opened');
    expect(changedBeside(opened.share, opened.values)).toEqual([]);
    expect(changedBeside({ ...opened.share, account: 'exchange' }, opened.values)).toEqual(['account']);
  });

  it('is no matter of a plain link, which is nobody’s word', async () => {
    const opened = await open(`${settings}&org=Example`);
    if (!opened.ok || !opened.share) throw new Error('not opened');
    expect(changedBeside(opened.share, { ...opened.values, host: 'smtp.evil.example' })).toEqual([]);
  });
});
