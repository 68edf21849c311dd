import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/problems/rules/rules';
import { leastTimeFor, ordinary, smallest, timeFor } from './timing-for-test';

/** Characters. What takes time by the square of it takes a second for so many, and what does not a twentieth of that. */
const length = 4_000;

describe('a reply that is said again and again', () => {
  // a pattern that meets its own words once more may try each with each: its samples have these words, and few texts else
  it('takes no rule time by the square of its length', { timeout: 240_000, retry: 2 }, () => {
    timeFor(ordinary, length);
    const most = 20 * timeFor(ordinary, length) + smallest;
    const samples = new Set(rules.flatMap((rule) => rule.samples));
    const slow = [...samples].filter((sample) => leastTimeFor(`${sample} `, length, most) >= most);
    expect(slow).toEqual([]);
  });
});
