import { describe, expect, test } from 'vitest';
import { judgedWords } from '@/lib/evidence/judged-words';
import { redactionFor } from './redaction';
import { shownReply } from './shown-reply';
import { signInWith } from './sign-in';

const redactionWith = (username: string, password = 's3cret-pass', address?: string) =>
  redactionFor(signInWith(username, { password }), address);

const tenant = 'SmtpClientAuthentication is disabled for the Tenant.';

describe('a user name that is a word', () => {
  test.each([
    ['smtp', `535 5.7.139 ${tenant}`],
    ['smtpclient', `535 5.7.139 ${tenant}`],
    ['client', `535 5.7.139 ${tenant}`],
    ['mail', '552 5.2.2 mailbox full'],
    ['mail', '552 5.2.2 no mail any more'],
    ['jane', '535 5.7.8 janet is unknown'],
  ])('%s leaves other words as they are: %s', (user, reply) => {
    expect(redactionWith(user).redact(reply)).toBe(reply);
  });
  test.each([
    ['as a word', '535 5.7.8 jane is unknown', '535 5.7.8 [user] is unknown'],
    ['in capitals', '535 5.7.8 <JANE> is unknown', '535 5.7.8 <[user]> is unknown'],
    ['in base64', '535 5.7.8 AGphbmUAeA== refused', '535 5.7.8 [user] refused'],
  ])('is hidden %s', (_, reply, shown) => {
    expect(redactionWith('jane').redact(reply)).toBe(shown);
  });
  test('and has letters with marks is hidden in both of their forms', () => {
    const { redact } = redactionWith('jürgen');
    for (const form of ['NFC', 'NFD'])
      expect(redact(`535 jürgen is unknown`.normalize(form))).toBe('535 [user] is unknown');
  });
});

describe('of a longer user name, the part that says whose it is', () => {
  test.each([
    ['CORP\\jane.doe', '535 unknown user jane.doe', '535 unknown user [user]'],
    ['jane.doe@corp.example', '535 unknown user JANE.DOE', '535 unknown user [user]'],
    ['CORP\\jane.doe@corp.example', '535 unknown user (jane.doe)', '535 unknown user ([user])'],
    ['CORP\\jane', '535 janet is no user, and jane neither', '535 janet is no user, and [user] neither'],
    ['CORP\\admin', '535 admin is not allowed here', '535 admin is not allowed here'],
  ])('%s is hidden in %s', (user, reply, shown) => {
    expect(redactionWith(user, undefined, 'info@firm.example').redact(reply)).toBe(shown);
  });
});

describe('a password that is a word of mail', () => {
  test.each([
    ['password', '534 5.7.9 Application-specific password required', '534 5.7.9 [hidden]'],
    ['password', '535 5.7.8 Error: password failed', '535 5.7.8 [hidden]'],
    ['word', '535 5.7.8 bad password', '535 5.7.8 [hidden]'],
    ['Failed', '535 5.7.8 Error: authentication failed', '535 5.7.8 [hidden]'],
    ['try again', '454 4.7.0 busy, try again later', '454 4.7.0 [hidden]'],
    ['5.7.8', '535-5.7.8 no\n535 5.7.8 see 5.7.8', '535 5.7.8 [hidden]'],
    ['пароль', '535 5.7.8 Неверный пароль', '535 5.7.8 [hidden]'],
  ])('%s is not told by a gap in a sentence that anybody knows: %s', (password, reply, shown) => {
    expect(redactionWith('jane', password).redact(reply)).toBe(shown);
  });
});

describe('a reply is judged by what it said', () => {
  const judged = (text: string, user: string, password: string) => {
    const redaction = redactionWith(user, password, 'spam@firm.example');
    return shownReply({ code: 535, status: '5.7.8', text }, redaction);
  };
  test.each([
    ['password', 'Application-specific password required'],
    ['Password123', 'Application-specific password required'],
    ['authentication', 'Authentication unsuccessful, basic authentication is disabled.'],
    ['tenant', tenant],
  ])('where the password is %s: %s', (password, text) => {
    const reply = judged(text, 'jane', password);
    expect(reply.text).toBe('[hidden]');
    expect(judgedWords(reply)).toBe(text);
  });
  test('without a name in it that would be taken for its own words', () => {
    const reply = judged('no mailbox for spam@firm.example, spam.filter', 'spam.filter', 's3cret-pass');
    expect(judgedWords(reply)).toBe('no mailbox for [address], [user]');
  });
  test('while nothing that prints, copies or stores it has those words', () => {
    const reply = judged('bad password', 'jane', 'password');
    for (const copy of [{ ...reply }, structuredClone(reply), JSON.parse(JSON.stringify(reply))])
      expect(judgedWords(copy)).toBe('[hidden]');
    expect(Reflect.ownKeys(reply)).toEqual(['code', 'status', 'text']);
  });
});
