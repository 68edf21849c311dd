import { expect, it } from 'vitest';
import { knownNames } from '@/lib/start/known-names';
import all from './en';
import { messagesIn } from './messages-for-test';

/** Rooms that only operators read, and texts that are made to be passed on to whoever runs a server. */
const forOperators = /^(?:cli|staff)\.|\.forIt$/;

it('No visitor is told to change a setting of the operator, or asked what only an operator knows', () => {
  const asking = [...messagesIn(all)].filter(
    ([key, message]) =>
      !forOperators.test(key) &&
      (knownNames.some((name) => message.includes(name)) || /\bif you run this sendwell\b/i.test(message)),
  );
  expect(asking).toEqual([]);
});
