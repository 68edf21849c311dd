import compile from 'icu-minify/compile';
import { expect, it } from 'vitest';
import en from './en';

type Words = { [key: string]: string | Words };

function* messagesIn(words: Words, path = ''): Generator<[string, string]> {
  for (const [key, said] of Object.entries(words)) {
    if (typeof said === 'string') yield [`${path}${key}`, said];
    else yield* messagesIn(said, `${path}${key}.`);
  }
}

it('every message can be read, as it is when the site is built', () => {
  const unread = [...messagesIn(en as Words)].filter(([, said]) => {
    try {
      compile(said);
      return false;
    } catch {
      return true;
    }
  });
  expect(unread.map(([key]) => key)).toEqual([]);
});
