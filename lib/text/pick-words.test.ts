import { describe, expect, it } from 'vitest';
import en from './en';
import { pickWords } from './pick-words';

describe('words for the browser', () => {
  it('are whole rooms and nothing of the others', () => {
    expect(pickWords(en, ['common', 'words'])).toEqual({ common: en.common, words: en.words });
  });

  it('are one part of a room where the rest is for other pages', () => {
    expect(pickWords(en, ['local.clock'])).toEqual({ local: { clock: en.local.clock } });
  });

  it('are several parts of one room, in any order', () => {
    expect(pickWords(en, ['local.clock', 'common', 'local.link'])).toEqual({
      common: en.common,
      local: { clock: en.local.clock, link: en.local.link },
    });
  });

  it('leave out the parts that only the server says', () => {
    const { check } = pickWords(en, ['check'], ['check.message']);
    expect(check).not.toHaveProperty('message');
    expect(Object.keys(check ?? {})).toHaveLength(Object.keys(en.check).length - 1);
  });

  it('leave the rooms themselves as they are', () => {
    const before = structuredClone(en);
    pickWords(en, ['check', 'local.clock'], ['check.message']);
    expect(en).toEqual(before);
  });
});
