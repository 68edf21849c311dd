import { describe, test } from 'vitest';
import { ehloReply, hangUp } from '@/e2e/servers/script';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { trialVerdicts } from './check-for-test';
import { expectStop } from './told-for-test';

const { judged } = await trialVerdicts();

type Case = [string, ScriptedOptions, ProblemCode, Stage];
const scripted: Case[] = [
  [
    'has lost count of our commands',
    { mailFrom: '554 5.5.0 SMTP protocol synchronization failure' },
    'unknown',
    'sender',
  ],
  [
    'lets its subscription run out',
    { auth: '535 5.7.8 Your subscription has expired' },
    'auth-account-locked-or-disabled',
    'sign-in',
  ],
  ...(
    [
      ['a password that has run out', '535 5.7.8 Your password has expired', 'auth-bad-credentials'],
      ['a move', '535 5.7.8 Your mailbox is being migrated, please try later', 'server-temporary-failure'],
      ['two sign-ins', '503 5.5.1 Already authenticated', 'unknown'],
      [
        'what it calls old',
        '535 5.7.8 Legacy protocols are turned off for this account',
        'auth-smtp-disabled-tenant-or-mailbox',
      ],
      ['a rest', '535 5.7.8 Sign-in frozen for one hour after wrong passwords', 'auth-too-many-attempts'],
      ['one sign-in for all', '535 Password login refused: single sign-on only', 'auth-basic-disabled'],
      ['a device', '535 5.7.8 This device is not trusted yet; approve it', 'auth-blocked-by-policy'],
      ['an account to come', '535 5.7.8 Account not yet activated', 'auth-account-locked-or-disabled'],
      ['sessions', '421 4.7.0 Too many concurrent sign-ins for this user', 'too-many-connections'],
      ['a page first', '535 Please log in at our web page once', 'auth-blocked-by-policy'],
      [
        'what is to come',
        '535 Bad password, your account will be locked after 2 more',
        'auth-bad-credentials',
      ],
      ['no more than that', '535 incorrect authentication data', 'auth-bad-credentials'],
      ['a locked user', '535 5.7.8 Utente disabilitato', 'auth-account-locked-or-disabled'],
    ] as const
  ).map(([of, auth, problem]): Case => [`speaks of ${of} at the sign-in`, { auth }, problem, 'sign-in']),
  [
    'cannot read the sign-in',
    { auth: '501 5.5.2 Cannot decode AUTH response' },
    'auth-mechanism-unsupported',
    'sign-in',
  ],
  [
    'took the recipient and says at DATA that there is none',
    { data: '554 5.5.1 Error: no valid recipients' },
    'recipient-rejected',
    'message',
  ],
  [
    'does not know its own extensions',
    { mailFrom: '555 5.5.4 Unsupported option: BODY=8BITMIME' },
    'unknown',
    'sender',
  ],
  [
    'took the sign-in and lets nobody submit',
    { rcptTo: '550 5.7.1 Client does not have permissions to submit mail to this server' },
    'auth-required',
    'recipient',
  ],
  [
    'counts sign-ins',
    { auth: '450 4.7.1 Error: too many AUTH commands from 192.0.2.1' },
    'auth-too-many-attempts',
    'sign-in',
  ],
  [
    'asks to have the way by mail programs switched on',
    { auth: '535 Login failed: please enable SMTP access in your account settings' },
    'auth-smtp-disabled-tenant-or-mailbox',
    'sign-in',
  ],
  [
    'sells what the account has not got',
    { mailFrom: '550 5.7.1 SMTP access is not included in your free plan, please upgrade' },
    'account-sending-blocked',
    'sender',
  ],
  [
    'offers a sign-in before encryption and none behind it',
    { ehlo: ehloReply(['STARTTLS', 'AUTH PLAIN']), ehloTls: ehloReply(['PIPELINING']) },
    'auth-mechanism-unsupported',
    'sign-in',
  ],
  ...['500 5.5.1', '502 5.5.1', '503 5.5.1', '504 5.5.4'].map(
    (code): Case => [
      `answers AUTH with ${code}`,
      { authStart: `${code} no such thing here` },
      'auth-mechanism-unsupported',
      'sign-in',
    ],
  ),
  [
    'wants encryption for a sign-in',
    { authStart: '538 5.7.11 Encryption required for requested authentication mechanism' },
    'starttls-required',
    'sign-in',
  ],
  ['hangs up at MAIL', { mailFrom: hangUp() }, 'server-closed-connection', 'sender'],
  ['cuts the line at MAIL', { mailFrom: hangUp(undefined, true) }, 'server-closed-connection', 'sender'],
  ['cuts the line at RCPT', { rcptTo: hangUp(undefined, true) }, 'server-closed-connection', 'recipient'],
  ['hangs up at DATA', { data: hangUp() }, 'server-closed-connection', 'message'],
  [
    'is full at DATA',
    { data: '452 4.3.1 Insufficient system storage' },
    'server-temporary-failure',
    'message',
  ],
  [
    'takes no message as large as ours',
    { extensions: ['PIPELINING', 'SIZE 100'] },
    'message-too-large',
    'sender',
  ],
];

describe.concurrent('a server that greets and encrypts, and then', { timeout: 30_000 }, () => {
  test.each(scripted)('%s is told apart', async (_, options, problem, stage) => {
    expectStop(await judged(options), problem, stage);
  });
});
