import { describe, expect, test } from 'vitest';
import { hangUp } from '@/e2e/servers/script';
import { startAfterHello, tlsAlert } from '@/e2e/servers/strangers';
import type { ProblemCode, WhoCanFix } from '@/lib/problems/catalogue/codes';
import { stoppedAt, trialVerdicts, verdictOn, wordsOf } from './check-for-test';

const { ca, judged } = await trialVerdicts();

describe.concurrent('an alert in place of encryption', { timeout: 30_000 }, () => {
  test.each<[number, string, ProblemCode, WhoCanFix[], string, RegExp]>([
    [
      112,
      'unrecognized_name',
      'cert-name-mismatch',
      ['you', 'provider'],
      'The server does not know this name',
      /shows another name|made out to|name on the card is/,
    ],
    [
      80,
      'internal_error',
      'server-temporary-failure',
      ['provider'],
      'The server broke off the encryption',
      /says that it cannot take mail|4xx|Nothing is wrong/,
    ],
    [
      40,
      'handshake_failure',
      'tls-too-old',
      ['provider'],
      'The two sides did not agree on encryption',
      /updates of Windows|One side only knows/,
    ],
  ])('(%i) is named and no more is said', async (number, name, problem, whoCanFix, title, untrue) => {
    const server = await startAfterHello(tlsAlert(number));
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem, confidence: 'likely', whoCanFix, title });
    // which name it is has nothing to do with versions
    if (number === 112) expect(verdict.also).toEqual([]);
    expect(verdict.seen.join()).toContain(name);
    expect(verdict.forIt).toContain(name);
    expect(wordsOf(verdict)).not.toMatch(untrue);
  });
});

describe.concurrent('words before the line is secure', { timeout: 30_000 }, () => {
  test('are shown, and no port is called closed', async () => {
    const verdict = await judged({ starttls: '220 go\r\n250-evil.example\r\n250 AUTH PLAIN' });
    expect(verdict).toMatchObject({
      problem: 'starttls-not-offered',
      confidence: 'likely',
      whoCanFix: ['provider', 'network'],
    });
    expect(verdict.seen.join()).toMatch(/250-evil\.example 250 AUTH PLAIN/);
    expect(verdict.transcript.join('\n')).toMatch(/220 go[\s\S]*250-evil\.example/);
    expect(wordsOf(verdict)).not.toMatch(/open the port|are blocked|Allow TCP/);
  });
});

describe.concurrent('a refusal in clear where the line is encrypted first', { timeout: 30_000 }, () => {
  test.each(['421 4.3.2 Too many sessions from your address', '421 4.3.2 Service not available'])(
    'that will pass does not vouch for the settings: %s',
    async (words) => {
      const verdict = await judged({ greeting: hangUp(words) }, { encryption: 'tls' });
      expect(verdict.title).toBe('The server turned us away before the encryption');
      expect(verdict.seen.join()).toContain(words);
      expect(wordsOf(verdict)).not.toMatch(/Nothing is wrong|settings are right/);
    },
  );
});

describe.concurrent('a refusal', { timeout: 30_000 }, () => {
  test('before anything of the message was sent is not said to be about it', async () => {
    const bare = await judged({ data: '554 5.5.1 Error: not now' });
    expect(bare).toMatchObject({ problem: 'unknown' });
    const named = await judged({ mailFrom: '550 5.7.1 Message rejected as spam' });
    expect(named).toMatchObject({ problem: 'content-or-spam-rejected' });
    expect(wordsOf(named)).not.toMatch(/turned down our test message|message is short/);
    const after = await judged({ dot: '550 5.7.1 Message rejected as spam' });
    expect(after.title).toBe('The test message was judged unwanted');
  });
  test('of a recipient that was taken before says both', async () => {
    const verdict = await judged({ data: '554 5.5.1 Error: no valid recipients' });
    expect(verdict).toMatchObject({ problem: 'recipient-rejected' });
    expect(stoppedAt(verdict)).toBe('message');
    expect(verdict.title).toBe('The server took the address, and then refused it');
    expect(wordsOf(verdict)).not.toMatch(/refused RCPT TO/);
  });
  test('that comes by itself is not about the encryption', async () => {
    const verdict = await judged({ starttls: hangUp('421 4.7.0 mx.example Error: too many errors') });
    expect(verdict).toMatchObject({ outcome: 'problem' });
    expect(verdict.also).not.toContain('starttls-not-offered');
    expect(wordsOf(verdict)).not.toMatch(/cannot begin/);
  });
  test('because of a password to be moved over names no rule', async () => {
    const verdict = await judged({ auth: '432 4.7.12 A password transition is needed' });
    expect(verdict.title).toBe('The server wants the password set anew first');
    expect(wordsOf(verdict)).not.toMatch(/rule|VPN|from where/);
  });
});
