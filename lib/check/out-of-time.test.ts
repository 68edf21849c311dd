import { expect, test, vi } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-tests';
import { wait } from '@/e2e/servers/script';
import { startScripted } from '@/e2e/servers/scripted';

vi.mock('@/lib/smtp/budget', async (original) => {
  const real = await original<typeof import('@/lib/smtp/budget')>();
  return { ...real, budget: { ...real.budget, whole: 1_500 } };
});
const { verdictOn, wordsOf } = await import('./trial-check');
const { certificates, ca } = await certificatesForTests();

test('a server that answers each command too late for the whole check is not said to have fallen silent', async () => {
  const late = (words: string) => wait(900, words);
  const server = await startScripted({
    certificate: certificates.good,
    auth: late('235 2.7.0 ok'),
    mailFrom: late('250 ok'),
    rcptTo: late('250 ok'),
  });
  const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
  expect(verdict).toMatchObject({
    problem: 'server-temporary-failure',
    title: 'The server is too slow for this test',
  });
  expect(wordsOf(verdict)).toMatch(/time for the whole test ran out after/);
  expect(wordsOf(verdict)).not.toMatch(/no reply came|No word came|stopped answering|sent nothing more/);
});
