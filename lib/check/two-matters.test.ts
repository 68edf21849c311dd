import { describe, expect, test } from 'vitest';
import { hangUp } from '@/e2e/servers/script';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { trialVerdicts, verdictOn, wordsOf } from './check-for-test';

const { certificates, ca, start, judged } = await trialVerdicts();

describe.concurrent('a check that finds two matters at once says both', { timeout: 30_000 }, () => {
  const refusals: [string, ProblemCode, RegExp][] = [
    ['554 5.7.1 Blocked using bl.example.com', 'ip-blocklisted', /Blocked using bl\.example\.com/],
    ['421 4.3.2 Too many sessions from your address', 'too-many-connections', /Too many sessions/],
    ['521 this host takes no mail', 'not-smtp-server', /takes no mail/],
  ];
  const withTls = async (greeting: string, port: number) =>
    judged({ greeting: hangUp(greeting) }, { encryption: 'tls', port });
  test.each(refusals)(
    'encryption from the first byte, at a port that begins plain by its number, with %s',
    async (greeting, behind, words) => {
      const verdict = await withTls(greeting, 587);
      expect(verdict).toMatchObject({ problem: 'tls-wrong-mode-implicit-on-starttls-port', also: [behind] });
      expect(verdict.title).toBe('The encryption does not fit, and the server refuses');
      expect(wordsOf(verdict)).toMatch(words);
    },
  );
  test.each(refusals)(
    'a server that is encrypted from the first byte and says in clear: %s',
    async (greeting, problem, words) => {
      for (const port of [465, 4465]) {
        const verdict = await withTls(greeting, port);
        expect(verdict).toMatchObject({ problem, confidence: 'likely', change: null });
        expect(verdict.also).toContain('tls-wrong-mode-implicit-on-starttls-port');
        expect(wordsOf(verdict)).toMatch(words);
        expect(verdict.forIt).toMatch(words);
        expect(wordsOf(verdict)).not.toMatch(/change the encryption|SSL\/TLS to STARTTLS/);
      }
    },
  );
  // a look has a second and a half, which the other checks would take from it
  test.sequential('a refusal in clear that is over when the port is called once more, and a wrong mode', async () => {
    let calls = 0;
    const greeting = () => {
      calls += 1;
      return calls > 1 ? '220 mx.example ESMTP' : hangUp('421 4.3.2 Too many sessions from your address');
    };
    const server = await start({ greeting });
    const verdict = await verdictOn({ server, encryption: 'tls' }, ca, [{ server, encryption: 'starttls' }]);
    expect(verdict).toMatchObject({
      problem: 'tls-wrong-mode-implicit-on-starttls-port',
      change: { to: { encryption: 'starttls' }, tested: true },
    });
  });
  test('a plain beginning, and a certificate behind the right one that nobody vouches for', async () => {
    const server = await start({ mode: 'tls', certificate: certificates.selfSigned });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca, [{ server, encryption: 'tls' }]);
    expect(verdict).toMatchObject({
      problem: 'tls-wrong-mode-plain-on-implicit-port',
      change: { to: { encryption: 'tls' }, tested: false, seen: 'bad-certificate' },
      also: ['cert-untrusted'],
    });
    expect(wordsOf(verdict)).toMatch(/nobody behind it that mail programs trust/);
    expect(wordsOf(verdict)).not.toMatch(/not tried/);
  });
  test('encryption from the first byte, and a certificate for another name behind the right one', async () => {
    const server = await start({ certificate: certificates.wrongName });
    const verdict = await verdictOn({ server, encryption: 'tls' }, ca, [{ server, encryption: 'starttls' }]);
    expect(verdict).toMatchObject({
      problem: 'tls-wrong-mode-implicit-on-starttls-port',
      change: { to: { encryption: 'starttls' }, tested: false, seen: 'bad-certificate' },
      also: ['cert-name-mismatch'],
    });
    expect(wordsOf(verdict)).toMatch(/made out to: mail\.other\.example/);
  });
  test('encryption from the first byte, and nothing but outdated versions behind the right one', async () => {
    const server = await start({ maxVersion: 'TLSv1.1' });
    const verdict = await verdictOn({ server, encryption: 'tls' }, ca, [{ server, encryption: 'starttls' }]);
    expect(verdict).toMatchObject({
      problem: 'tls-wrong-mode-implicit-on-starttls-port',
      change: { to: { encryption: 'starttls' }, tested: false, seen: 'old-tls' },
      also: ['tls-too-old'],
    });
    expect(wordsOf(verdict)).toMatch(/its encryption is too old/);
  });
});
