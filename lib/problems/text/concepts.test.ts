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
  ])('says nothing of a question, of other things and of no failure: %s', (text) => {
    expect(said(text)).toBeUndefined();
  });
});
