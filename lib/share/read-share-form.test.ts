import { describe, expect, it } from 'vitest';
import { writeLink } from '@/lib/settings/link';
import { readShareForm, shareFields, type Typed } from './read-share-form';
import { typedFrom } from './typed-from';

const now = Date.parse('2026-11-21T08:00:00Z');
const whole: Typed = { host: 'smtp.example.org', port: '587', encryption: 'starttls', user: 'address' };
const read = (more: Typed = {}, signed = false) => readShareForm({ ...whole, ...more }, { signed, now });
const link = (more: Typed) => {
  const found = read(more);
  return found.ok ? decodeURIComponent(writeLink(found.values)) : found.errors;
};
const free = { mayHost: 'on', mayMode: 'on', mayUser: 'on' };

describe('the form that makes a link', () => {
  it('gives the settings alone where nothing else was filled in', () => {
    expect(link(free)).toBe('host=smtp.example.org&port=587&encryption=starttls');
  });

  it('fixes what is not ticked', () => {
    expect(link({})).toContain('fixed=host,port,encryption,user');
    expect(link({ mayMode: 'on' })).toContain('fixed=host,user');
  });

  it.each([
    [{ user: 'local' }, 'user={local}'],
    [{ user: 'windows', windows: 'EXAMPLE' }, 'user=EXAMPLE\\{local}'],
    [{ user: 'own', pattern: '{local}.mail' }, 'user={local}.mail'],
  ])('forms the user name: %j', (more, part) => {
    expect(link({ ...free, ...more })).toBe(`host=smtp.example.org&port=587&encryption=starttls&${part}`);
  });

  it('takes port and encryption out of what was pasted as server', () => {
    expect(link({ ...free, host: 'smtp.example.org:465 SSL', port: '', encryption: 'tls' })).toBe(
      'host=smtp.example.org&port=465&encryption=tls',
    );
  });

  it('names everything that is missing at once', () => {
    expect(readShareForm({}, { signed: true, now })).toEqual({
      ok: false,
      errors: { host: 'host', port: 'port', encryption: 'encryption', for: 'forSigned', until: 'until' },
    });
  });

  it.each([
    [{ port: '70000' }, { port: 'port' }],
    [{ user: 'nonsense' }, { user: 'user' }],
    [{ user: 'windows', windows: 'A\\B' }, { windows: 'windows' }],
    [{ user: 'own', pattern: 'anna' }, { pattern: 'pattern' }],
    [{ for: 'example' }, { for: 'for' }],
    [{ phone: 'ring me' }, { phone: 'phone' }],
    [{ help: 'javascript:alert(1)' }, { help: 'help' }],
    [{ help: 'help desk' }, { help: 'help' }],
    [{ help: 'anna' }, { help: 'help' }],
    [{ note: 'x'.repeat(301) }, { note: 'note' }],
    [{ until: '2026-11-20' }, { until: 'untilPast' }],
    [{ until: '2026-02-30' }, { until: 'untilUnread' }],
    [{ until: '31.12.2026' }, { until: 'untilUnread' }],
    [{ until: '2030-01-01' }, { until: 'until' }],
    [{ edition: 'outlook-97' }, { edition: 'edition' }],
  ])('says beside the box what does not fit: %j', (more, errors) => {
    expect(link(more)).toEqual(errors);
  });

  it.each([
    [{ help: 'help.example.com' }, { help: 'https://help.example.com/' }],
    [{ help: 'help.example.com/mail?a=b' }, { help: 'https://help.example.com/mail?a=b' }],
    [{ help: 'http://help.example.com' }, { help: 'http://help.example.com/' }],
    [{ help: 'it@example.org' }, { help: 'it@example.org' }],
    [{ user: 'windows', windows: 'MY_DOMAIN' }, { user: 'MY_DOMAIN\\{local}' }],
    [{ for: 'anna@example.org' }, { for: 'example.org' }],
    [{ for: 'anna@example.org, Example.com; @example.net' }, { for: 'example.org,example.com,example.net' }],
  ])('takes what IT types as IT means it: %j', (more, values) => {
    expect(read(more)).toMatchObject({ ok: true, values });
  });

  it.each(shareFields.filter((name) => !name.startsWith('may')))(
    'refuses a password smuggled in the box %s, and says so',
    (name) => {
      for (const text of ['password: geheim1', 'smtp://anna:geheim@smtp.example.org'])
        expect(read({ [name]: text })).toMatchObject({ ok: false, errors: { [name]: 'secret' } });
    },
  );

  it('needs a last day and mail domains for a signed link only', () => {
    expect(read({}, false).ok).toBe(true);
    expect(read({}, true)).toEqual({ ok: false, errors: { for: 'forSigned', until: 'until' } });
    expect(read({ for: 'nobody', until: '2027-11-21' }, true)).toEqual({ ok: false, errors: { for: 'for' } });
    expect(read({ for: 'example.org', until: '2027-11-21' }, true).ok).toBe(true);
  });

  it('is filled in again from a link as it was', () => {
    for (const more of [
      {},
      free,
      { user: 'local' },
      { user: 'windows', windows: 'EX' },
      { user: 'own', pattern: 'x{local}' },
    ]) {
      const first = read({ ...more, org: 'Example', until: '2026-12-31' });
      if (!first.ok) throw new Error(JSON.stringify(first.errors));
      expect(readShareForm(typedFrom(first.values), { signed: false, now })).toEqual(first);
    }
  });
  it.each(['port', 'encryption'])(
    'of a link that fixes its %s alone have both fixed, as it holds',
    (fixed) => {
      expect(typedFrom({ fixed })).toMatchObject({ mayHost: 'on', mayMode: '', mayUser: 'on' });
    },
  );
});
