import { describe, expect, test } from 'vitest';
import { ehloReply, hangUp } from '@/e2e/servers/script';
import { listen } from '@/e2e/servers/sockets';
import { trialVerdicts, verdictOn, wordsOf } from './check-for-test';
import { expectTold, type ToldOf } from './told-for-test';

const { certificates, ca, judged, judgedBeside } = await trialVerdicts();

/** Before anybody signs in. */
const rows: ToldOf[] = [
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
    (starttls): ToldOf => [
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
      who: ['you', 'provider'],
      never: /untick|SPA/,
    },
  ],
  [
    'has a certificate that ran out',
    { certificate: certificates.expired },
    {
      problem: 'cert-expired',
      title: 'The server’s certificate ran out',
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
      title: 'The server’s certificate is not valid yet',
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
      title: 'Who signed the server’s certificate is not known',
      who: ['provider'],
      says: /“Sendwell test intermediate”[\s\S]*company’s own issuer/,
      never: /renew|part of the/,
    },
  ],
];

describe.concurrent('of a server that', { timeout: 30_000 }, () => {
  test.each(rows)('%s no more is said than was seen', async (_, options, told) => {
    expectTold(await judged(options), told);
  });
  test('speaks in bytes that are no letters these are not shown', async () => {
    const server = await listen((socket) => {
      socket.resume().end(Buffer.from(Array.from({ length: 128 }, (_, at) => 128 + at)));
    });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem: 'not-smtp-server' });
    expect(wordsOf(verdict)).not.toContain('\uFFFD');
  });
  test('is behind something that ends TLS, and does not know of it, is not the visitor’s to mend', async () => {
    const offered = ehloReply(['PIPELINING', 'STARTTLS']);
    expectTold(await judged({ mode: 'tls', ehlo: offered }, { encryption: 'tls' }), {
      problem: 'auth-mechanism-unsupported',
      title: 'Behind the encryption, the sign-in is missing',
      who: ['provider'],
      says: /Your password was not sent/,
      never: /mail\.protection|name and port are right/,
    });
  });
  // a look has a second and a half, which the other checks would take from it
  test.sequential('has a good certificate at another port is offered that port', async () => {
    const { verdict, port } = await judgedBeside({ certificate: certificates.expired });
    expect(verdict).toMatchObject({
      problem: 'cert-expired',
      change: { to: { port, encryption: 'tls' }, tested: true },
    });
  });
});
