import { describe, expect, test } from 'vitest';
import { silence } from '@/e2e/servers/script';
import { trialVerdicts, wordsOf } from './check-for-test';

const { judged } = await trialVerdicts();

describe.concurrent('a recipient that gets no answer', { timeout: 30_000 }, () => {
  test('where three commands were sent at once is told with that, and Outlook is not said to be stuck', async () => {
    const verdict = await judged({ rcptTo: silence, extensions: ['PIPELINING'] });
    expect(verdict).toMatchObject({
      problem: 'server-temporary-failure',
      confidence: 'likely',
      whoCanFix: ['you', 'provider'],
      title: 'The server answered one of three commands',
    });
    expect(verdict.steps[0]).toMatch(/^Send a message from Outlook/);
    expect(wordsOf(verdict)).toMatch(/PIPELINING/);
  });
  test('where one was sent at a time is not', async () => {
    const verdict = await judged({ rcptTo: silence, extensions: [] });
    expect(verdict.title).toBe('The server stopped answering halfway');
  });
});
