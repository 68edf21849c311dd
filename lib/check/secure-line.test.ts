import { describe, expect, test } from 'vitest';
import type { Answer, Step } from '@/e2e/servers/script';
import { tlsAlert } from '@/e2e/servers/strangers';
import type { Encryption } from '@/lib/settings/settings';
import { trialVerdicts, wordsOf } from './check-for-test';

const { judged } = await trialVerdicts();

const inPlainWords: Answer = { onWire: '421 4.3.0 crashed\r\n' };
const internalError: Answer = { onWire: tlsAlert(80) };

describe.concurrent('a secure line that breaks', { timeout: 30_000 }, () => {
  test.each<[Step, Encryption, Answer, RegExp]>([
    ['ehloTls', 'starttls', inPlainWords, /We stopped before your password/],
    ['auth', 'starttls', inPlainWords, /your password too, was encrypted/],
    ['auth', 'starttls', internalError, /your password too, was encrypted/],
    ['auth', 'tls', inPlainWords, /your password too, was encrypted/],
    ['mailFrom', 'starttls', inPlainWords, /password had been sent before, encrypted/],
    ['mailFrom', 'tls', internalError, /password had been sent before, encrypted/],
    ['data', 'starttls', inPlainWords, /password had been sent before, encrypted/],
  ])(
    'at %s under %s is told as that, and what became of the password',
    async (step, encryption, says, words) => {
      const mode = encryption === 'tls' ? 'tls' : 'starttls';
      const verdict = await judged({ [step]: says, mode }, { encryption });
      expect(verdict).toMatchObject({
        problem: 'server-closed-connection',
        confidence: 'likely',
        title: 'The secure line to the server broke',
        change: null,
        suspects: [],
      });
      const said = wordsOf(verdict);
      expect(said).toMatch(words);
      expect(said).not.toMatch(/did not begin it|before it stood|speaks STARTTLS|port to 465/);
      if (step !== 'ehloTls') expect(said).not.toMatch(/stopped before your/);
    },
  );
  test('behind the message leaves it unknown what became of it', async () => {
    expect(await judged({ dot: inPlainWords })).toMatchObject({ outcome: 'unknown', problem: 'unknown' });
  });
});
