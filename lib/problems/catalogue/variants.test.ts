import { expect, it } from 'vitest';
import { messagesFor } from '@/lib/text/messages';
import { isWhole, variants } from './variants';

/** What a check says that is no kind of a cause: how it ended, and that a server takes its time. */
const ofNoCause = [
  'accepted',
  'accepted-unsigned',
  'accepted-set-aside',
  'server-ok',
  'server-ok-plain',
  'server-ok-no-sign-in',
  'refused',
  'refused-own-computer',
  'slow',
];

const said = Object.entries(messagesFor('en').problems.verdict).filter(
  ([, words]) => typeof words === 'object' && 'title' in words && 'meaning' in words,
);

it('no words are kept for a variant that is not listed', () => {
  expect(
    said
      .map(([id]) => id)
      .filter((id) => !ofNoCause.includes(id))
      .sort(),
  ).toEqual([...variants].sort());
});

it('a variant with steps in its words is listed as one that has them', () => {
  const withSteps = said.filter(
    ([id, words]) => !ofNoCause.includes(id) && Object.hasOwn(words as object, 'steps'),
  );
  expect(withSteps.map(([id]) => id).sort()).toEqual(variants.filter(isWhole).sort());
});
