import compile from 'icu-minify/compile';
import { expect, it } from 'vitest';
import en from './en';
import { messagesIn } from './messages-for-test';

it('every message can be read, as it is when the site is built', () => {
  const unread = [...messagesIn(en)].filter(([, said]) => {
    try {
      compile(said);
      return false;
    } catch {
      return true;
    }
  });
  expect(unread.map(([key]) => key)).toEqual([]);
});
