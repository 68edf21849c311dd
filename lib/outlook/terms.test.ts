import { describe, expect, it } from 'vitest';
import words from '@/lib/text/en/words.json';
import { termGroups } from './terms';

describe('the words that Outlook uses', () => {
  it('each stand in one group', () => {
    const ids = Object.values(termGroups).flat();
    expect(ids.toSorted()).toEqual(Object.keys(words.list).toSorted());
  });
});
