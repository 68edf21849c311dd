import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServer } from './server';

/** What was read, without the notices. */
function read(typed: string) {
  const reading = readServer(typed);
  if (!reading.ok) return reading.error;
  const { ok: _ok, notices: _notices, shown: _shown, ...rest } = reading;
  return rest;
}

describe('a pasted server', () => {
  it.each([
    ['  SMTP.Office365.com. ', { host: 'smtp.office365.com' }],
    ['\u200bsmtp.gmail.com\u202c\u00a0', { host: 'smtp.gmail.com' }],
    ['ＳＭＴＰ．gmail．com', { host: 'smtp.gmail.com' }],
    ['"smtp.gmail.com"', { host: 'smtp.gmail.com' }],
    ['Outgoing server: smtp.gmail.com', { host: 'smtp.gmail.com' }],
    ['smtp://smtp.gmail.com:587/', { host: 'smtp.gmail.com', port: 587 }],
    ['smtps://smtp.gmail.com', { host: 'smtp.gmail.com', port: 465, encryption: 'tls' }],
    ['smtp.gmail.com:465', { host: 'smtp.gmail.com', port: 465 }],
    ['smtp.gmail.com. Port 587', { host: 'smtp.gmail.com', port: 587 }],
    ['smtp.gmail.com 587 (STARTTLS)', { host: 'smtp.gmail.com', port: 587, encryption: 'starttls' }],
    ['smtp.gmail.com 465 SSL/TLS', { host: 'smtp.gmail.com', port: 465, encryption: 'tls' }],
    ['smtp.gmail.com:99999', { host: 'smtp.gmail.com' }],
    ['https://mail.example.org:2096/login?x=1', { host: 'mail.example.org' }],
    ['smtp.gmx,net', { host: 'smtp.gmx.net' }],
    ['smtp office365 com', { host: 'smtp.office365.com' }],
    ['smtp. gmail. com', { host: 'smtp.gmail.com' }],
    ['smtp..gmail.com', { host: 'smtp.gmail.com' }],
    ['[2001:DB8::1]:587', { host: '2001:db8::1', port: 587 }],
    ['2001:db8:0::1', { host: '2001:db8::1' }],
    ['192.0.2.7', { host: '192.0.2.7' }],
    ['relay', { host: 'relay' }],
    ['smtp.MÜLLER.de', { host: 'smtp.xn--mller-kva.de' }],
    ['ssl0.ovh.net', { host: 'ssl0.ovh.net' }],
  ])('%j is read as %j', (typed, expected) => {
    expect(read(typed)).toEqual(expected);
  });

  it.each([
    ['', 'host-empty'],
    [' \u200b ', 'host-empty'],
    ['587', 'host-number'],
    ['2130706433', 'host-number'],
    ['0x7f.1', 'host-number'],
    ['1.2.3', 'host-number'],
    ['mail_server.example.org', 'host-underscore'],
    ['-a.example.org', 'host-hyphens'],
    ['smtp.exa$mple.org', 'host-characters'],
    [`${'a'.repeat(64)}.example.org`, 'host-long'],
    ['smtp.one.example imap.one.example', 'host-several'],
    ['I do not know', 'host-spaces'],
    ['anna@example.org', 'host-is-address'],
  ])('%j is turned down as %s', (typed, error) => {
    expect(read(typed)).toBe(`settings.errors.${error}`);
  });

  it('keeps a name in its own script readable', () => {
    expect(readServer('smtp.xn--mller-kva.de')).toMatchObject({ shown: 'smtp.müller.de' });
  });

  it('does not dress up a name that mixes scripts', () => {
    expect(readServer('smtp.gm\u0430il.com')).toMatchObject({ shown: 'smtp.xn--gmil-63d.com' });
  });

  it('keeps no user name and no password', () => {
    const reading = readServer('smtp://anna:geheim@smtp.gmail.com:587');
    expect(JSON.stringify(reading)).not.toMatch(/anna|geheim/);
    expect(reading).toMatchObject({ ok: true, host: 'smtp.gmail.com', port: 587 });
    expect(JSON.stringify(readServer('anna:geheim@smtp.gmail.com'))).not.toMatch(/anna|geheim/);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    'smtp',
    '.',
    ':',
    '587',
    '[',
    ']',
    '@',
    ' ',
    ',',
    '://',
    'xn--',
    '\u202e',
    '_',
    '%',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
  );

  it('gives a host that reads as itself, or an error', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const reading = readServer(typed);
        if (!reading.ok) return /^settings\.errors\./.test(reading.error);
        const again = readServer(reading.host);
        const shown = readServer(reading.shown);
        expect(again).toMatchObject({ ok: true, host: reading.host });
        expect(shown).toMatchObject({ ok: true, host: reading.host });
        return /^[a-z0-9.:-]+$/.test(reading.host) && reading.host.length <= 253;
      }),
      { numRuns: 2000 },
    );
  });
});
