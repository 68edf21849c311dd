import { expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';

it.each([
  ['534-5.7.9 Application-specific password required.', 'auth-app-password-required'],
  [
    '534-5.7.14 <https://accounts.google.com/signin/continue> Please log in via your web browser and then try again.',
    'auth-blocked-by-policy',
  ],
  [
    "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.",
    'auth-blocked-by-policy',
  ],
  [
    '550 5.7.30 Basic authentication is not supported for Client Submission. [AM0PR04CA0001.eurprd04.prod.exchangelabs.com]',
    'auth-basic-disabled',
  ],
  ['550 5.7.705 Access denied, tenant has exceeded threshold', 'account-sending-blocked'],
  ['550 5.7.503 Access denied, banned sender', 'account-sending-blocked'],
  ['550 5.7.501 Access denied, spam abuse detected', 'account-sending-blocked'],
  ['550 5.1.8 Access denied, bad outbound sender', 'account-sending-blocked'],
])('a sentence that one service words alone is sure, and names nothing else: %s', (text, problem) => {
  expect(explainText(text)).toMatchObject({ problem, confidence: 'sure', also: [] });
});

it.each([
  ['550 5.7.606 Access denied, banned sending IP [192.0.2.1]', 'ip-blocklisted'],
  ['550-5.7.30 This message does not pass DKIM authentication checks', 'sender-domain-auth-failed'],
])('a code or a word that others use as well settles nothing: %s', (text, problem) => {
  expect(explainText(text).problem).toBe(problem);
});

it.each([
  [
    "550 5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization using Tenant Allow Block List.",
    'recipient-rejected',
    'sure',
  ],
  [
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
    'content-or-spam-rejected',
    'likely',
  ],
])(
  'what an organisation set up is no matter of a network or of its domain: %s',
  (text, problem, confidence) => {
    expect(explainText(text)).toMatchObject({ problem, confidence, also: [] });
  },
);

it.each([
  [
    '534 5.7.9 Please authenticate with an app password, authentication is required',
    'auth-app-password-required',
  ],
  ['535 5.7.0 Authentication required, please log in via your web browser', 'auth-blocked-by-policy'],
])('who is told about the sign-in in answer to it did sign in: %s', (text, problem) => {
  const told = explainText(text);
  expect(told.problem).toBe(problem);
  expect(told.also).not.toContain('auth-required');
});
