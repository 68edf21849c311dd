import { describe, expect, test } from 'vitest';
import { ehloReply, hangUp } from '@/e2e/servers/script';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/codes';
import { stoppedAt, trialVerdicts } from './trial-check';

const { judged } = await trialVerdicts();

type Case = [string, ScriptedOptions, ProblemCode, Stage];
const scripted: Case[] = [
  ['greets as no SMTP server does', { greeting: '200 news.example.com ready' }, 'not-smtp-server', 'greet'],
  [
    'is of files',
    { greeting: '220 (vsFTPd 3.0.3)', ehlo: '530 Please login with USER and PASS.' },
    'not-smtp-server',
    'greet',
  ],
  [
    'is of files and does not say so',
    { greeting: '220 Welcome', ehlo: '530 Please login with USER and PASS.' },
    'not-smtp-server',
    'greet',
  ],
  [
    'knows no EHLO and nothing of mail',
    { greeting: '220 ready', ehlo: '500 Unknown command' },
    'not-smtp-server',
    'greet',
  ],
  [
    'knows HELO only, where STARTTLS is wanted',
    { ehlo: '502 5.5.1 command not implemented' },
    'starttls-not-offered',
    'encrypt',
  ],
  ['refuses our name', { ehlo: '554 5.7.1 Helo command rejected: Host not found' }, 'helo-rejected', 'greet'],
  ['turns strangers away', { greeting: '554 5.7.1 Blocked using bl.example.com' }, 'ip-blocklisted', 'greet'],
  [
    'turns away in the second line of its greeting, against the standard',
    { greeting: hangUp('220-hello\r\n554 5.7.1 go away') },
    'ip-blocklisted',
    'greet',
  ],
  [
    'speaks of a sign-in that nobody made',
    { ehlo: '550 5.5.1 authorization failed' },
    'helo-rejected',
    'greet',
  ],
  [
    'lets its subscription run out',
    { auth: '535 5.7.8 Your subscription has expired' },
    'auth-account-locked-or-disabled',
    'sign-in',
  ],
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
  ['is closing down', { greeting: hangUp('421 4.3.2 shutting down') }, 'server-temporary-failure', 'greet'],
  ...[500, 502, 503, 554].map(
    (code): Case => [
      `answers STARTTLS with ${code}`,
      { starttls: `${code} 5.5.1 no` },
      'starttls-not-offered',
      'encrypt',
    ],
  ),
  [
    'answers STARTTLS with 454',
    { starttls: '454 4.7.0 TLS not available' },
    'server-temporary-failure',
    'encrypt',
  ],
  [
    'answers STARTTLS with a handshake that came to nothing',
    { starttls: '403 4.7.0 TLS handshake failed.' },
    'server-temporary-failure',
    'encrypt',
  ],
  [
    'has lost count once the line is secure',
    { ehloTls: '503 5.5.1 Bad sequence of commands' },
    'unknown',
    'greet',
  ],
  [
    'speaks twice before anybody else has',
    { greeting: '220 mail.example.com ESMTP\r\n502 5.5.2 Error: command not recognized' },
    'unknown',
    'greet',
  ],
  [
    'is for delivery between programs, by Dovecot',
    { greeting: '220 mail.example.com Dovecot (Debian) ready.', ehlo: '500 5.5.1 Unknown command' },
    'not-smtp-server',
    'greet',
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
  ['goes away after 220 to STARTTLS', { starttls: hangUp('220 go') }, 'server-closed-connection', 'encrypt'],
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

describe.concurrent('a server that', { timeout: 30_000 }, () => {
  test.each(scripted)('%s is told apart', async (_, options, problem, stage) => {
    const verdict = await judged(options);
    expect(verdict).toMatchObject({ outcome: 'problem', problem });
    expect(stoppedAt(verdict)).toBe(stage);
  });
});
