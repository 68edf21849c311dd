import { describe, expect, test } from 'vitest';
import { ehloReply, hangUp } from '@/e2e/servers/script';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import { listen } from '@/e2e/servers/sockets';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { trialVerdicts, verdictOn, wordsOf } from './check-for-test';
import { expectStop } from './told-for-test';

const { ca, judged } = await trialVerdicts();

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
    ['of a box in between', { greeting: '554 Your access is blocked by FortiGuard' }, 'network-blocked'],
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
    expectStop(await judged(options), problem, 'greet');
  });
  test.each<[string, ScriptedOptions]>([
    ['asterisks', { greeting: `220 ${'*'.repeat(40)}`, ehlo: '500 Command unrecognized: "XXXX"' }],
    ['runs of X', { ehlo: ehloReply(['PIPELINING', 'XXXXXXXA', 'XXXX']) }],
  ])(
    'that is written over, or an offer, with %s is from a firewall that hides STARTTLS',
    async (_, options) => {
      const verdict = await judged(options);
      expect(verdict).toMatchObject({
        problem: 'starttls-not-offered',
        whoCanFix: ['network', 'provider'],
      });
      expect(verdict.title).toBe('Something on the way hides the encryption');
    },
  );
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
