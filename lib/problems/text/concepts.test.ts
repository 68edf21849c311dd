import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/problems/plain/plain';
import { byConcept } from './concepts';

const said = (text: string) => byConcept(plain(text))?.problem;

describe('what a text speaks of when no rule knows its wording', () => {
  it.each([
    ['550 Das Limit für den Versand ist für heute erschöpft', 'rate-or-quota-limited'],
    ['SMTP ist in Ihrem Postfach nicht freigeschaltet', 'auth-smtp-disabled-tenant-or-mailbox'],
    ['550 超出每日发送量限制', 'rate-or-quota-limited'],
    ['Het wachtwoord voor uw e-mail is onjuist', 'auth-bad-credentials'],
    ['Лист не надіслано: невірний сертифікат сервера', 'cert-untrusted'],
    ['Zpráva neodešla: nesprávný certifikát serveru', 'cert-untrusted'],
    ['Adresat wiadomości: odbiorca nieznany', 'recipient-rejected'],
    ['SMTP worker: cannot renew the refresh token of this mailbox', 'oauth-token-invalid'],
    ['Mail lässt sich nicht senden: Zugriffstoken ungültig', 'oauth-token-invalid'],
    ['smtp: none in common, the TLS ciphers failed', 'tls-too-old'],
    ['SMTP relay: SSL alert illegal parameter', 'tls-too-old'],
    ['Le serveur de messagerie a banni notre adresse IP', 'ip-blocklisted'],
    ['Wir haben den Versand von E-Mails für Sie vorerst gesperrt', 'account-sending-blocked'],
    ['El envío de correo de esta cuenta está suspendido y bloqueado', 'account-sending-blocked'],
    ['The certificate of the mail server you call, is not valid', 'cert-untrusted'],
  ])('%s is taken for %s', (text, problem) => {
    expect(said(text)).toBe(problem);
  });

  it('is never sure', () => {
    expect(byConcept('the password of the mail account is wrong')?.confidence).toBe('unsure');
  });

  it.each([
    'Is the password of my mail account invalid?',
    'The password was wrong.',
    'My mail works, thank you.',
    'smtp tls=on auth=on, errormsg: an invalid reply',
  ])('says nothing of a question, of other things and of no failure: %s', (text) => {
    expect(said(text)).toBeUndefined();
  });
});
