import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import { translatorFor } from '@/lib/text/translator';
import { verdictWord } from './verdict-word';

const found: Diagnosis = {
  outcome: 'problem',
  problem: 'too-many-connections',
  change: null,
  whoCanFix: ['you'],
  suspects: [],
  confidence: 'sure',
  also: [],
  words: null,
};
const tested = { to: { port: 465 }, tested: true };

describe('the word above a verdict', () => {
  test.each([
    ['Found it', {}],
    ['Very likely', { confidence: 'likely' }],
    ['Our best guess', { confidence: 'unsure' }],
    ['Found it', { confidence: 'unsure', change: tested }],
    ['Our best guess', { confidence: 'unsure', change: { ...tested, tested: false } }],
    ['Not now', { whoCanFix: ['wait'] }],
    ['Very likely', { whoCanFix: ['wait'], confidence: 'likely' }],
    ['Found it', { whoCanFix: ['wait', 'provider'] }],
    ['It is us, not you', { whoCanFix: ['site'], confidence: 'likely' }],
    ['Accepted', { outcome: 'accepted' }],
    ['Accepted, with a doubt', { outcome: 'accepted', confidence: 'likely' }],
    ['The server is fine', { outcome: 'server-ok' }],
    ['No password can be used here', { outcome: 'server-ok', suspects: ['password'] }],
    ['No password can be used here', { outcome: 'server-ok', suspects: ['encryption'] }],
    ['Not tried', { outcome: 'refused', confidence: 'unsure' }],
  ] satisfies [string, Partial<Diagnosis>][])('is “%s” for %j', (word, differing) => {
    const key = verdictWord({ ...found, ...differing });
    expect(translatorFor('en')(`check.verdict.outcome.${key}`)).toBe(word);
  });
});
