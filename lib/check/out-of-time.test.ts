import { expect, test, vi } from 'vitest';
import { wait } from '@/e2e/servers/script';

vi.mock('@/lib/smtp/budget', async (original) => {
  const real = await original<typeof import('@/lib/smtp/budget')>();
  return { ...real, budget: { ...real.budget, whole: 1_500 } };
});
const { trialVerdicts, wordsOf } = await import('./check-for-test');
const { judged } = await trialVerdicts();

test('a server that answers each command too late for the whole check is not said to have fallen silent', async () => {
  const late = (words: string) => wait(900, words);
  const verdict = await judged({
    auth: late('235 2.7.0 ok'),
    mailFrom: late('250 ok'),
    rcptTo: late('250 ok'),
  });
  expect(verdict).toMatchObject({
    problem: 'server-temporary-failure',
    title: 'The server is too slow for this test',
  });
  expect(wordsOf(verdict)).toMatch(/time for the whole test ran out after/);
  expect(wordsOf(verdict)).not.toMatch(/no reply came|No word came|stopped answering|sent nothing more/);
});
