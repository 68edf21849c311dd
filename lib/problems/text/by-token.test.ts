import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

const refused = '535 5.7.3 Authentication unsuccessful [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]';
const challenge = Buffer.from(
  '{"status":"400","schemes":"Bearer","scope":"https://mail.example.com/"}',
).toString('base64');

describe('A sign-in with a token', () => {
  it.each([
    ['in a log', `-> AUTH XOAUTH2 [hidden]\n<- ${refused}`],
    ['in a log with marks', `C: AUTH OAUTHBEARER bixhPXRl\nS: ${refused}`],
    ['in what a library says', `Invalid login: ${refused} code: 'EAUTH', command: 'AUTH XOAUTH2'`],
  ])('that was refused is about the token, %s', (_, text) => {
    expect(explainText(text)).toMatchObject({ problem: 'oauth-token-invalid', confidence: 'likely' });
    expect(explainText(text).also).toContain('auth-bad-credentials');
  });

  it('whose refusal says so itself is known for sure', () => {
    const log = `> AUTH XOAUTH2 dXNlcj1h\n< 334 ${challenge}\n>\n< 535-5.7.8 Username and Password not accepted.`;
    expect(explainText(log)).toMatchObject({ problem: 'oauth-token-invalid', confidence: 'sure' });
  });

  it.each([
    ['an ordinary host', `I sign in with an OAuth access token and get ${refused}`],
    ['a host that takes no password', `smtp.live.com, using the OAuth2 token that I was given: ${refused}`],
  ])('that somebody tells of is about the token, at %s', (_, text) => {
    expect(explainText(text)).toMatchObject({ problem: 'oauth-token-invalid', confidence: 'likely' });
  });

  it('that a server would have is not one that was shown', () => {
    const text = `It wants an OAuth token. I use my password: ${refused}`;
    expect(explainText(text).problem).not.toBe('oauth-token-invalid');
  });

  it('that gave way to a password is about the password', () => {
    const log = `C: AUTH XOAUTH2 x\nS: 504 5.7.4 no\nC: AUTH LOGIN\nS: 535 5.7.8 Username and Password not accepted.`;
    expect(explainText(log).problem).not.toBe('oauth-token-invalid');
  });

  it('that a server only offers was not tried', () => {
    const log = `250-AUTH LOGIN XOAUTH2\nC: AUTH LOGIN\nS: ${refused}`;
    expect(explainText(log).problem).toBe('auth-bad-credentials');
  });
});

it('a program that fetches the token for mail tells of mail, whatever status of the web it shows', () => {
  const text = 'msmtp passwordeval: could not refresh token: 400 Bad Request';
  expect(explainText(text)).toMatchObject({ problem: 'oauth-token-invalid', confidence: 'likely' });
});
