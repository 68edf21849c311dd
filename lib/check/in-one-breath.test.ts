import { describe, expect, test } from 'vitest';
import { hangUp } from '@/e2e/servers/script';
import { trialVerdicts } from './trial-check';

const { judged } = await trialVerdicts();

describe('a server that says two things in one breath', () => {
  test('is judged by its refusal where it refuses twice', async () => {
    const greeting = hangUp('554 5.7.1 Blocked using bl.example.com\r\n554 5.7.1 Go away');
    expect(await judged({ greeting })).toMatchObject({ problem: 'ip-blocklisted' });
  });
});
