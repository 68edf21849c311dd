import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCertificateFor } from '@/e2e/servers/certificates';
import { certificatesForTests } from '@/e2e/servers/certificates-for-tests';
import { ehloReply, hangUp } from '@/e2e/servers/script';
import { type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';
import { listen } from '@/e2e/servers/sockets';
import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode, WhoCanFix } from '@/lib/problems/codes';
import type { Encryption } from '@/lib/settings/settings';
import { stoppedAt, verdictOn, wordsOf } from './trial-check';

const { folder, certificates, ca } = await certificatesForTests();

const scripted = (options: ScriptedOptions) => startScripted({ certificate: certificates.good, ...options });
const judged = async (options: ScriptedOptions, encryption: Encryption = 'starttls', host?: string) =>
  verdictOn({ server: await scripted(options), encryption }, ca, [], host);

describe.concurrent('a greeting', { timeout: 40_000 }, () => {
  test.each<[string, ScriptedOptions, ProblemCode]>([
    [
      'of a host that takes no mail',
      { greeting: '521 host.example does not accept mail' },
      'not-smtp-server',
    ],
    ['of a host without this service', { greeting: '554 No SMTP service here' }, 'not-smtp-server'],
    [
      'of a server for delivery between programs',
      { greeting: '220 mx LMTP ready', ehlo: '502 5.5.2 no' },
      'not-smtp-server',
    ],
    [
      'that turns away in another language',
      { greeting: '554 Ihre IP steht auf einer Sperrliste' },
      'ip-blocklisted',
    ],
    ['that turns a country away', { ehlo: '550 5.7.1 Access denied for your country' }, 'ip-blocklisted'],
    ['of a program in between', { ehlo: '550 5.7.1 Connection blocked by Mail Shield' }, 'network-blocked'],
    [
      'that dislikes our name for its address',
      { ehlo: '550 5.7.1 [192.0.2.1]: Helo command rejected: invalid ip address' },
      'helo-rejected',
    ],
    [
      'that is refused without an end',
      { greeting: hangUp('554-5.7.1 you are blocked using dnsbl.example') },
      'ip-blocklisted',
    ],
  ])('%s is told apart', async (_, options, problem) => {
    const verdict = await judged(options);
    expect(verdict).toMatchObject({ outcome: 'problem', problem });
    expect(stoppedAt(verdict)).toBe('greet');
  });
  test.each<[string, ScriptedOptions]>([
    ['asterisks', { greeting: `220 ${'*'.repeat(40)}`, ehlo: '500 Command unrecognized: "XXXX"' }],
    ['runs of X', { ehlo: ehloReply(['PIPELINING', 'XXXXXXXA', 'XXXX']) }],
  ])('or an offer written over with %s is a firewall that hides STARTTLS', async (_, options) => {
    const verdict = await judged(options);
    expect(verdict).toMatchObject({
      problem: 'starttls-not-offered',
      whoCanFix: ['network', 'provider'],
    });
    expect(verdict.title).toBe('Something on the way hides the encryption');
  });
  test('with no answer to EHLO after it is not called silent', async () => {
    const verdict = await judged({ ehlo: { silence: true } });
    expect(verdict).toMatchObject({ problem: 'server-temporary-failure' });
    expect(verdict.title).toBe('The server stopped answering halfway');
    expect(wordsOf(verdict)).not.toMatch(/4xx|slowly/);
  });
  test('with an answer to EHLO that does not end is called slow, and its words are no silence', async () => {
    const verdict = await judged({ ehlo: Buffer.from('250-smtp.test.local\r\n250-SI') });
    expect(verdict).toMatchObject({ problem: 'server-temporary-failure' });
    expect(verdict.title).toBe('The server answers far too slowly');
    expect(wordsOf(verdict)).not.toMatch(/no word|nothing/i);
  });
});

describe.concurrent('a port that is silent until it is spoken to', { timeout: 40_000 }, () => {
  const database = (bytes: string | Buffer) =>
    listen((socket) => {
      socket.on('data', () => socket.write(bytes));
    });
  test('and answers in words of its own is no mail server, and that is known at once', async () => {
    const verdict = await verdictOn(
      { server: await database("-ERR unknown command 'EHLO'\r\n"), encryption: 'starttls' },
      ca,
    );
    expect(verdict).toMatchObject({ problem: 'not-smtp-server' });
    expect(verdict.ms).toBeLessThan(10_000);
  });
});

describe.concurrent('encryption', { timeout: 40_000 }, () => {
  type Row = [string, ScriptedOptions, Encryption, ProblemCode, Stage, RegExp];
  const wantingCertificates = (
    [
      ['that wants a certificate of ours (TLS 1.3)', {}, 'starttls', 'greet'],
      ['that wants a certificate of ours (TLS 1.2)', { maxVersion: 'TLSv1.2' }, 'starttls', 'encrypt'],
      [
        'from the first byte that wants a certificate of ours',
        { maxVersion: 'TLSv1.2', mode: 'tls' },
        'tls',
        'encrypt',
      ],
    ] as const
  ).map(
    ([name, options, encryption, stage]): Row => [
      name,
      { wantsCertificate: true, ...options },
      encryption,
      'auth-mechanism-unsupported',
      stage,
      /wants a certificate from your computer/,
    ],
  );
  test.each<Row>([
    ...wantingCertificates,
    [
      'with ciphers that nobody takes any more',
      { maxVersion: 'TLSv1.2', ciphers: 'AECDH-AES128-SHA:@SECLEVEL=0' },
      'starttls',
      'tls-too-old',
      'encrypt',
      /did not agree on encryption/,
    ],
    [
      'promised and not begun',
      { starttls: '220 go\r\n500 what is this', mode: 'starttls' },
      'starttls',
      'starttls-not-offered',
      'encrypt',
      /before the line was secure/,
    ],
  ])('%s is told apart', async (_, options, encryption, problem, stage, words) => {
    const verdict = await judged(options, encryption);
    expect(verdict).toMatchObject({ outcome: 'problem', problem });
    expect(stoppedAt(verdict)).toBe(stage);
    expect(wordsOf(verdict)).toMatch(words);
  });
  test('of a port that has none is not advised', async () => {
    const verdict = await judged({ mode: 'plain' }, 'tls');
    expect(verdict).toMatchObject({ problem: 'tls-wrong-mode-implicit-on-starttls-port', change: null });
    expect(verdict.title).toBe('This port has no encryption of any kind');
  });
  test('that the tried port offers is a tested change for who has none', async () => {
    const verdict = await judged({ ehlo: ehloReply(['STARTTLS', 'AUTH PLAIN']) }, 'none');
    expect(verdict).toMatchObject({
      problem: 'starttls-required',
      change: { to: { encryption: 'starttls' }, tested: true },
    });
  });
  test('that does not begin now leads to a port where it does', async () => {
    const server = await scripted({ starttls: '454 4.7.0 TLS not available due to local problem' });
    const beside = await scripted({ mode: 'tls' });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca, [
      { server: beside, encryption: 'tls' },
    ]);
    expect(verdict).toMatchObject({
      problem: 'server-temporary-failure',
      change: { to: { port: beside.port, encryption: 'tls' }, tested: true },
    });
  });
});

describe.concurrent('a certificate', () => {
  test('in date behind one that has run out is not said to have run out itself', async () => {
    const verdict = await judged({ certificate: certificates.expiredLink });
    expect(verdict).toMatchObject({ problem: 'cert-expired', whoCanFix: ['provider'] });
    expect(verdict.meaning).toContain('Sendwell test old intermediate');
  });
  test('of a kind that is no longer taken is called that', async () => {
    const verdict = await judged({ certificate: certificates.weak, ciphers: 'DEFAULT:@SECLEVEL=0' });
    expect(verdict).toMatchObject({ problem: 'cert-untrusted' });
    expect(verdict.title).toBe('The server’s ID card is too easy to forge');
  });
});

describe.concurrent('a sign-in', { timeout: 40_000 }, () => {
  test('that Outlook is not known to make is not made in its place', async () => {
    const server = await scripted({ mechanisms: ['CRAM-MD5'] });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem: 'auth-mechanism-unsupported' });
    expect(server.commands.join()).not.toContain('AUTH');
  });
  test('that this port does not take leads to one that does', async () => {
    const beside = await scripted({ mode: 'tls' });
    const verdict = await verdictOn(
      { server: await scripted({ mechanisms: ['NTLM'] }), encryption: 'starttls' },
      ca,
      [{ server: beside, encryption: 'tls' }],
    );
    expect(verdict).toMatchObject({
      problem: 'auth-mechanism-unsupported',
      change: { to: { port: beside.port, encryption: 'tls' }, tested: true },
    });
  });
  test('that is asked for again and again is left', async () => {
    const server = await scripted({ authStart: '334 VXNlcm5hbWU6', other: '334 VXNlcm5hbWU6' });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem: 'auth-mechanism-unsupported' });
    expect(verdict.title).toBe('The server kept asking and never answered');
    expect(server.commands.length).toBeLessThan(12);
  });
  test.each<[string, string, ProblemCode, WhoCanFix[]]>([
    ['that nobody may make', '550 User suspended', 'auth-account-locked-or-disabled', ['it', 'provider']],
    [
      'that is switched off',
      '535 5.7.0 IMAP/POP3/SMTP access is deactivated for this account',
      'auth-smtp-disabled-tenant-or-mailbox',
      ['you', 'it'],
    ],
    [
      'that is to be made elsewhere first',
      '432 4.7.12 A password transition is needed',
      'auth-blocked-by-policy',
      ['it', 'you'],
    ],
    [
      'by a company’s own server',
      '535 5.7.139 Authentication unsuccessful, federated STS service was unreachable.',
      'server-temporary-failure',
      ['it'],
    ],
  ])('%s is told apart', async (_, auth, problem, whoCanFix) => {
    const verdict = await judged({ auth });
    expect(verdict).toMatchObject({ problem, whoCanFix });
    expect(wordsOf(verdict)).not.toMatch(/a later try|4xx/);
  });
  test.each<[string, ProblemCode]>([
    ['smtp.office365.com', 'auth-bad-credentials'],
    ['smtp-mail.outlook.com', 'auth-basic-disabled'],
  ])('that %s turns down without a reason is not cured by an app password', async (host, problem) => {
    const { certificate, ca: own } = await makeCertificateFor([host], join(folder, host));
    const server = await scripted({
      certificate,
      auth: '535 5.7.3 Authentication unsuccessful [AM0PR01CA0001.prod.outlook.com]',
    });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, own, [], host);
    expect(verdict).toMatchObject({ problem });
    expect(wordsOf(verdict)).not.toMatch(/make an app password/i);
  });
  test('that was good and is asked for once more is not said to be missing', async () => {
    const verdict = await judged({ mailFrom: '530 5.7.57 Client not authenticated to send mail.' });
    expect(verdict).toMatchObject({ problem: 'auth-required', whoCanFix: ['provider'] });
    expect(verdict.title).toBe('It took the sign-in, and then asked for one');
    expect(await judged({ rcptTo: '550 5.7.1 Authentication required' })).toMatchObject({
      problem: 'auth-required',
    });
  });
});

describe.concurrent('a reply', { timeout: 40_000 }, () => {
  test('that refuses and is never ended counts', async () => {
    const verdict = await judged({ dot: Buffer.from('550-5.7.26 blocked: DMARC policy of the domain\r\n') });
    expect(verdict).toMatchObject({ outcome: 'problem', problem: 'sender-domain-auth-failed' });
    expect(verdict.ms).toBeLessThan(20_000);
  });
  test('that says yes and is never ended leaves it unknown what became of the message', async () => {
    const verdict = await judged({ dot: hangUp('250-2.0.0 queued') });
    expect(verdict).toMatchObject({ outcome: 'unknown' });
  });
});
