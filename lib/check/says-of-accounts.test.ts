import { describe, expect, test } from 'vitest';
import { trialVerdicts, wordsOf } from './check-for-test';
import { expectTold, type ToldOf } from './told-for-test';

const { judged } = await trialVerdicts();

/** From the sign-in on. */
const rows: ToldOf[] = [
  [
    'has suspended the account',
    { auth: '535 5.7.8 Your account has been suspended, please contact support' },
    {
      problem: 'auth-account-locked-or-disabled',
      title: 'The provider has switched this account off',
      who: ['it', 'provider'],
      never: /half an hour|old password/,
    },
  ],
  [
    'wants a window in place of a password',
    { auth: '535 5.7.8 Basic authentication is disabled, use OAuth2' },
    {
      problem: 'auth-basic-disabled',
      title: 'This server takes no passwords, only a sign-in window',
      who: ['you', 'it'],
      says: /by its address alone/,
      never: /Outlook\.com|Hotmail|printer/,
    },
  ],
  [
    'has locked the account for a while',
    { auth: '535 5.7.139 Authentication unsuccessful, account locked.' },
    {
      problem: 'auth-account-locked-or-disabled',
      title: 'The account is locked or switched off',
      who: ['it', 'provider'],
      says: /Wait a while: servers seldom say how long/,
    },
  ],
  [
    'cannot judge a sign-in at the moment',
    { auth: '454 4.7.0 Temporary authentication failure: Connection lost to authentication server' },
    {
      problem: 'server-temporary-failure',
      title: 'Not now: the server cannot check a sign-in',
      who: ['wait'],
      says: /Whether user name and password are right is open/,
      never: /cannot take mail/,
    },
  ],
  [
    'wants to be paid',
    { mailFrom: '550 5.7.1 Outgoing mail for this account has been suspended. Please contact billing.' },
    {
      problem: 'account-sending-blocked',
      title: 'The account is stopped; a bill may be open',
      who: ['it', 'provider'],
      never: /unwanted mail|know the password|forwarding/,
    },
  ],
  [
    'stopped an account and does not say why',
    { mailFrom: '554 5.7.1 Service unavailable; Sender address disabled' },
    {
      problem: 'account-sending-blocked',
      title: 'This account may not send at present',
      who: ['it', 'provider'],
      never: /unwanted mail came|know the password/,
    },
  ],
  [
    'stopped an account over unwanted mail',
    { dot: '550 5.1.8 Access denied, bad outbound sender' },
    {
      problem: 'account-sending-blocked',
      title: 'This account may not send at present',
      who: ['it', 'provider'],
      says: /unwanted mail/,
    },
  ],
  [
    'cannot read the sender',
    { mailFrom: '501 5.1.7 Bad sender address syntax' },
    {
      problem: 'sender-not-allowed',
      title: 'The server cannot read this e-mail address',
      who: ['you', 'it'],
      never: /opened for sending|does not let it send/,
    },
  ],
  [
    'has mail programs switched off for a private mailbox',
    { auth: '535 5.7.0 Zugriff über POP3/IMAP/SMTP ist für dieses Postfach nicht aktiviert.' },
    {
      problem: 'auth-smtp-disabled-tenant-or-mailbox',
      title: 'Mail programs are not let in to this mailbox',
      who: ['you', 'it'],
      never: /organisation|Microsoft|were not the reason/,
    },
  ],
  [
    'has sending switched off for an organisation',
    { auth: '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.' },
    {
      problem: 'auth-smtp-disabled-tenant-or-mailbox',
      title: 'Sending by this way is switched off',
      who: ['it'],
      says: /for the whole organisation/,
      never: /for (?:this|the) mailbox or/,
    },
  ],
  [
    'has sending switched off for a mailbox',
    {
      auth: '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
    },
    {
      problem: 'auth-smtp-disabled-tenant-or-mailbox',
      title: 'Sending by this way is switched off',
      who: ['it'],
      says: /for this mailbox/,
      never: /organisation/,
    },
  ],
  [
    'loses count of the commands',
    { data: '503 5.5.1 Error: need RCPT command' },
    {
      problem: 'unknown',
      title: 'The server said no, and not why',
      who: [],
      never: /let Sendwell test|paste|Show Progress/,
    },
  ],
];

describe.concurrent('of a server that', { timeout: 30_000 }, () => {
  test.each(rows)('%s no more is said than was seen', async (_, options, told) => {
    expectTold(await judged(options), told);
  });
  test('has no permission for a user it is not sure what was meant', async () => {
    expect(await judged({ auth: '550 User has no permission' })).toMatchObject({
      problem: 'auth-smtp-disabled-tenant-or-mailbox',
      confidence: 'likely',
      also: expect.arrayContaining(['auth-bad-credentials']),
    });
  });
  test('speaks Chinese in GBK is understood and shown as it was meant', async () => {
    const auth = Buffer.from('35333520d3c3bba7c3fbbbf2c3dcc2ebb4edcef30d0a', 'hex');
    const verdict = await judged({ auth });
    expect(verdict).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'sure' });
    expect(wordsOf(verdict)).toContain('535 用户名或密码错误');
    expect(verdict.transcript.join('\n')).toContain('用户名或密码错误');
  });
});
