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

/** The keys of the notices, and the host that is offered. */
function told(typed: string, domain?: string) {
  return readServer(typed, domain).notices.map(({ key, use }) => [
    key.replace('settings.notices.', ''),
    use?.host ?? null,
  ]);
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

describe('what a person is told', () => {
  it.each([
    ['smtp.office365.com', []],
    ['mail.example.org', []],
    ['smtp.ionos.fr', []],
    ['imap.gmail.com', [['incoming-known', 'smtp.gmail.com']]],
    ['outlook.office365.com', [['incoming-known', 'smtp.office365.com']]],
    ['imap.example.org', [['incoming-guess', 'smtp.example.org']]],
    ['pop3.example.org', [['incoming-guess', 'smtp.example.org']]],
    ['smtp.live.com', [['retired', 'smtp-mail.outlook.com']]],
    ['smtp-emea.outlook.com', [['retired', 'smtp.office365.com']]],
    ['smtp-hve.office365.com', [['retired', 'smtp.hve.mx.microsoft']]],
    ['example-org.mail.protection.outlook.com', [['exchanger', 'smtp.office365.com']]],
    ['example-org.a-v1.mx.microsoft', [['exchanger', 'smtp.office365.com']]],
    ['smtp.offcie365.com', [['typo', 'smtp.office365.com']]],
    ['smtp.office356.com', [['typo', 'smtp.office365.com']]],
    ['smpt.gmail.com', [['typo', 'smtp.gmail.com']]],
    ['smtp.outlook365.com', [['typo', 'smtp.office365.com']]],
    ['smtp_gmail_com', [['typo', 'smtp.gmail.com']]],
    ['smtp.0ffice365.com', [['lookalike', 'smtp.office365.com']]],
    ['smtp.gm\u0430il.com', [['lookalike', 'smtp.gmail.com']]],
    ['smtp.office365.com.evil.example', [['known-name-inside', null]]],
    ['smtp.gmail.com-login.example', [['known-name-inside', null]]],
    ['gmx.de', [['domain-as-server', 'mail.gmx.net']]],
    ['gmail', [['domain-as-server', 'smtp.gmail.com']]],
    ['smtp.gmx.net', [['not-listed', 'mail.gmx.net']]],
    ['smtp.hotmail.com', [['not-listed', 'smtp-mail.outlook.com']]],
    ['www.example.org', [['web-name', 'smtp.example.org']]],
    ['relay', [['short-name', null]]],
    ['192.0.2.7', [['ip-address', null]]],
    ['anna@gmx.de', [['address-known', 'mail.gmx.net']]],
    ['anna@example.org', [['address-guess', 'smtp.example.org']]],
  ])('%j brings %j', (typed, expected) => {
    expect(told(typed)).toEqual(expected);
  });

  it('calls out a name that is taken for the address’s own domain', () => {
    expect(told('mail.examp1e.com', 'example.com')).toEqual([['lookalike', null]]);
    expect(told('mail.examp1e.com')).toEqual([]);
  });

  it('takes the settings of the person’s own provider where several share an incoming name', () => {
    expect(told('outlook.office365.com', 'hotmail.com')).toEqual([
      ['incoming-known', 'smtp-mail.outlook.com'],
    ]);
  });

  it('marks a guess as a guess', () => {
    expect(readServer('imap.example.org').notices[0]).toMatchObject({ guess: true });
    expect(readServer('imap.gmail.com').notices[0]).not.toHaveProperty('guess');
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
