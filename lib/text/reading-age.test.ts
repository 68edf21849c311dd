import { describe, expect, it } from 'vitest';
import all from './en';
import { messagesIn } from './messages-for-test';
import { type Counts, countsOf, gradeOf, sentencesOf } from './reading-grade-for-test';

/** Written for people who run mail servers, or the words of others as they stand. */
const forOthers = /\.(forIt|say|ask|seenAs|description|commands)$|^(cli|local\.commands)\./;

/** What the pages of a room say to visitors, with its keys. */
const messagesTo = (room: string, words: object) =>
  [...messagesIn(words, room)].filter(([key]) => !forOthers.test(key));

/** All sentences of some messages together. Less than four words are a label, which has no grade. */
function gradeOfAll(messages: string[]): number {
  const sum: Counts = { words: 0, sentences: 0, syllables: 0 };
  for (const counts of messages.flatMap(sentencesOf).map(countsOf)) {
    if (counts.words < 4) continue;
    sum.words += counts.words;
    sum.sentences += counts.sentences;
    sum.syllables += counts.syllables;
  }
  return sum.sentences === 0 ? 0 : gradeOf(sum);
}

const rooms = Object.entries(all).filter(([room]) => room !== 'cli');

describe('words for people', () => {
  it.each(rooms)('in %s ask for no more than six years of school', (room, words) => {
    const messages = messagesTo(room, words);
    const steps = messages.filter(([key]) => /title$|steps?(\.|$)|\.do\./i.test(key));
    expect(gradeOfAll(messages.map(([, message]) => message))).toBeLessThanOrEqual(6.5);
    expect(gradeOfAll(steps.map(([, message]) => message))).toBeLessThanOrEqual(6);
  });

  it.each(rooms)('in %s stand in sentences of at most 25 words', (room, words) => {
    const long = messagesTo(room, words).flatMap(([key, message]) =>
      sentencesOf(message)
        .filter((sentence) => countsOf(sentence).words > 25)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe('the measure', () => {
  it('gives a sentence with long words a higher grade than one with short words', () => {
    const grade = (text: string) => gradeOf(countsOf(text));
    expect(grade('The cat sat on the mat')).toBeLessThan(0);
    expect(grade('Authentication configuration necessitates organisational administration')).toBeGreaterThan(
      12,
    );
  });

  it('counts what people read, not placeholders, labels, tags or codes', () => {
    expect(sentencesOf('Into <l>Outgoing server (SMTP)</l>, type <v>{value}</v>')).toEqual([
      'Into label, type name',
    ]);
    expect(sentencesOf('{n, select, none {Wait.} other {Look for {n} in your inbox.}} Then go on.')).toEqual([
      'Look for name in your inbox',
      'Then go on',
    ]);
    expect(sentencesOf('<s>Open <l>File</l>.</s><s>Press <l>OK</l>.</s>')).toEqual([
      'Open label',
      'Press label',
    ]);
  });
});
