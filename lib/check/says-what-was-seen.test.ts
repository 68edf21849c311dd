import { describe, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-tests';
import { ehloReply, hangUp } from '@/e2e/servers/script';
import { type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';
import { listen } from '@/e2e/servers/sockets';
import type { ProblemCode, WhoCanFix } from '@/lib/problems/codes';
import { verdictOn, wordsOf } from './trial-check';

const { certificates, ca } = await certificatesForTests();

type Told = { problem: ProblemCode; title: string; who: WhoCanFix[]; says?: RegExp; never?: RegExp };

/** What a server does, and what may and may not be said of it. */
const rows: [string, ScriptedOptions, Told][] = [
  [
    'hangs up before its first word',
    { greeting: hangUp() },
    {
      problem: 'server-closed-connection',
      title: 'The server hung up before it said a word',
      who: ['provider'],
      never: /mid-conversation|antivirus/,
    },
  ],
  [
    'hangs up at EHLO',
    { ehlo: hangUp() },
    {
      problem: 'server-closed-connection',
      title: 'The server hung up when we said who we are',
      who: ['provider'],
      never: /without a word, at this stage|mid-conversation/,
    },
  ],
  [
    'hangs up at MAIL',
    { mailFrom: hangUp() },
    {
      problem: 'server-closed-connection',
      title: 'The server hung up without a reason',
      who: ['provider'],
      says: /mid-conversation/,
      never: /antivirus/,
    },
  ],
  [
    'refuses the name of this test',
    { ehlo: '550 5.7.1 Helo command rejected: Host not found' },
    {
      problem: 'helo-rejected',
      title: 'The server does not take our test’s name',
      who: ['you', 'provider'],
      says: /this test gave/,
      never: /your computer’s name|rename|does not judge/,
    },
  ],
  ...['501 5.5.4 Syntax error', '502 5.5.1 not implemented'].map(
    (starttls): [string, ScriptedOptions, Told] => [
      `offers STARTTLS and answers it with ${starttls}`,
      { starttls },
      {
        problem: 'starttls-not-offered',
        title: 'The server offers encryption and turns it down',
        who: ['provider'],
        never: /does not have that|has no encryption/,
      },
    ],
  ),
  [
    'offers a sign-in before the encryption alone',
    { ehlo: ehloReply(['STARTTLS', 'AUTH PLAIN LOGIN']), ehloTls: ehloReply(['PIPELINING']) },
    {
      problem: 'auth-mechanism-unsupported',
      title: 'The sign-in is gone once the line is secure',
      who: ['provider'],
      says: /PLAIN, LOGIN/,
      never: /untick/,
    },
  ],
  [
    'offers no sign-in',
    { mechanisms: [] },
    {
      problem: 'auth-mechanism-unsupported',
      title: 'This port takes no sign-in',
      who: ['you'],
      never: /untick|SPA/,
    },
  ],
  [
    'has a certificate that ran out',
    { certificate: certificates.expired },
    {
      problem: 'cert-expired',
      title: 'The server’s ID card ran out',
      who: ['provider'],
      says: /We stopped before your password/,
      never: /time of your computer/,
    },
  ],
  [
    'is not valid yet by its certificate',
    { certificate: certificates.notYetValid },
    {
      problem: 'cert-expired',
      title: 'The server’s ID card is not valid yet',
      who: ['provider'],
      says: /We stopped before your password/,
      never: /time of your computer|only they can renew/,
    },
  ],
  [
    'sends its own certificate alone',
    { certificate: certificates.incompleteChain },
    {
      problem: 'cert-untrusted',
      title: 'Who signed the server’s ID card is not known',
      who: ['provider'],
      says: /“Sendwell test intermediate”[\s\S]*company’s own issuer/,
      never: /renew|part of the/,
    },
  ],
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
    'has locked the account for a while',
    { auth: '535 5.7.139 Authentication unsuccessful, account locked.' },
    {
      problem: 'auth-account-locked-or-disabled',
      title: 'The account is locked or switched off',
      who: ['it', 'provider'],
      says: /half an hour/,
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
    const server = await startScripted({ certificate: certificates.good, ...options });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    const { problem, title, who, says, never } = told;
    expect(verdict).toMatchObject({ outcome: 'problem', problem, title, whoCanFix: who });
    if (says) expect(wordsOf(verdict)).toMatch(says);
    if (never) expect(wordsOf(verdict)).not.toMatch(never);
  });
  test('has no permission for a user it is not sure what was meant', async () => {
    const server = await startScripted({
      certificate: certificates.good,
      auth: '550 User has no permission',
    });
    expect(await verdictOn({ server, encryption: 'starttls' }, ca)).toMatchObject({
      problem: 'auth-smtp-disabled-tenant-or-mailbox',
      confidence: 'likely',
      also: expect.arrayContaining(['auth-bad-credentials']),
    });
  });
  test('speaks Chinese in GBK is understood and shown as it was meant', async () => {
    const auth = Buffer.from('35333520d3c3bba7c3fbbbf2c3dcc2ebb4edcef30d0a', 'hex');
    const server = await startScripted({ certificate: certificates.good, auth });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'sure' });
    expect(wordsOf(verdict)).toContain('535 用户名或密码错误');
    expect(verdict.transcript.join('\n')).toContain('用户名或密码错误');
  });
  test('speaks in bytes that are no letters these are not shown', async () => {
    const server = await listen((socket) => {
      socket.resume().end(Buffer.from(Array.from({ length: 128 }, (_, at) => 128 + at)));
    });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem: 'not-smtp-server' });
    expect(wordsOf(verdict)).not.toContain('\uFFFD');
  });
  test('has a good certificate at another port is offered that port', async () => {
    const server = await startScripted({ certificate: certificates.expired });
    const good = await startScripted({ certificate: certificates.good, mode: 'tls' });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca, [
      { server: good, encryption: 'tls' },
    ]);
    expect(verdict).toMatchObject({
      problem: 'cert-expired',
      change: { to: { port: good.port, encryption: 'tls' }, tested: true },
    });
  });
});
