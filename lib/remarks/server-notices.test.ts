import { describe, expect, it } from 'vitest';
import { readServer } from './server';

/** The keys of the notices, and the host that is offered. */
function told(typed: string, domain?: string) {
  return readServer(typed, domain).notices.map(({ key, use }) => [
    key.replace('settings.notices.', ''),
    use?.host ?? null,
  ]);
}

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

  it.each(['mail', 'post', 'web', 'home', 'free', 'live', 'hover'])(
    'takes %s, as a company may name a server of its own, for no provider',
    (typed) => {
      expect(told(typed)).toEqual([['short-name', null]]);
    },
  );

  it('takes the first word of the person’s own domain for its provider, and a brand for its own', () => {
    expect(told('web', 'web.de')).toEqual([['domain-as-server', 'smtp.web.de']]);
    expect(told('free', 'free.fr')).toEqual([['domain-as-server', 'smtp.free.fr']]);
    expect(told('yahoo', 'example.org')).toEqual([['domain-as-server', 'smtp.mail.yahoo.com']]);
    expect(told('web', 'example.org')).toEqual([['short-name', null]]);
  });

  it('takes no relay’s short name for a provider', () => {
    expect(readServer('gmail', undefined, true).notices.map(({ key }) => key)).toEqual([
      'settings.notices.short-name',
    ]);
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

  it.each([
    ['smtp.gmail.com.evil.example', 'evil.example'],
    ['smtp.gmail.com.mail.evil.co.uk', 'evil.co.uk'],
    ['smtp.gmail.com.b\u00fcro.example', 'b\u00fcro.example'],
  ])('says in whose name %s ends', (typed, end) => {
    expect(readServer(typed).notices[0]?.values).toMatchObject({ known: 'smtp.gmail.com', end });
  });

  it('marks a guess as a guess', () => {
    expect(readServer('imap.example.org').notices[0]).toMatchObject({ guess: true });
    expect(readServer('imap.gmail.com').notices[0]).not.toHaveProperty('guess');
  });
});
