import { expect, it } from 'vitest';
import { explainText } from './explain-text';

it.each([
  [
    'smtp.example.com said: 535 Incorrect authentication data. I am sure of the password, but I get the feeling that a security setting is wrong.',
    'auth-bad-credentials',
  ],
  [
    '535 5.7.8 Error: authentication failed: maybe some security policy or the firewall?',
    'auth-bad-credentials',
  ],
  [
    'Der Server sagt: 535 Incorrect authentication data, ich vermute die Sicherheitseinstellungen',
    'auth-bad-credentials',
  ],
  ['550 5.1.1 <a@example.com>: user unknown. I think our policy on spam is the reason', 'recipient-rejected'],
  ['552 5.3.4 Message size exceeds fixed limit. Someone told me it is a spam filter.', 'message-too-large'],
])('a reply that is known comes before what somebody guesses at: %s', (text, problem) => {
  expect(explainText(text).problem).toBe(problem);
});

it.each([
  ['535 5.7.8 authentication failed: blocked by a security policy', 'auth-blocked-by-policy'],
  ['550 XK-17. I think our address is on a blacklist', 'ip-blocklisted'],
])(
  'what a server says itself stays, and so does a guess where the reply says nothing: %s',
  (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  },
);

it('names beside the cause what was guessed', () => {
  const { also, confidence } = explainText('535 Login failed. Maybe a security policy of the account?');
  expect(confidence).toBe('likely');
  expect(also).toContain('auth-blocked-by-policy');
});
