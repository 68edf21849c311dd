import { describe, expect, test } from 'vitest';
import { trialVerdicts, verdictOn, wordsOf } from './check-for-test';

const { ca, judged, start } = await trialVerdicts();

describe.concurrent('words that are no reply', { timeout: 20_000 }, () => {
  test.each(['Thanks!', '199 fine', '600 never', '354 more please'])(
    '(%s) in place of a receipt are shown',
    async (dot) => {
      const verdict = await judged({ dot });
      expect(verdict).toMatchObject({ outcome: 'unknown', problem: 'unknown' });
      expect(verdict.seen.join('\n')).toContain(`It answered: ${dot}`);
    },
  );
  test.each(['ehlo', 'ehloTls'])('from who has greeted are not put down to nobody: %s', async (step) => {
    const verdict = await judged({ [step]: 'what is it' });
    expect(verdict).toMatchObject({ problem: 'unknown', confidence: 'likely', whoCanFix: ['provider'] });
    expect(verdict.title).toBe('What the server says is no answer');
    expect(wordsOf(verdict)).toContain('It answered: what is it');
  });
  test.each([
    ['rcptTo', 'PIPELINING'],
    ['rcptTo', 'SIZE'],
    ['mailFrom', 'PIPELINING'],
    ['data', 'PIPELINING'],
  ])('at %s lead to no message, not to an empty one either: %s', async (step, extension) => {
    const server = await start({ [step]: '199 hmm', extensions: [extension] });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ outcome: 'problem', problem: 'unknown', whoCanFix: ['provider'] });
    expect(wordsOf(verdict)).toContain('199 hmm');
    expect(server.messages).toEqual([]);
  });
});
