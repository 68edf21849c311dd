import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { plain } from '@/lib/problems/plain/plain';
import { concepts, conceptsIn } from './concepts';
import { dialogSayings } from './dialog-sayings';
import { byDialog, dialogSaying } from './dialogs';
import { clauses, dialogs, shortReplies, told } from './entry-samples-for-test';
import { fittingSayings } from './few-words';
import { leadingCode } from './reply-code';
import { replySayings } from './reply-sayings';
import { fittingTellings } from './telling';
import { tellings } from './tellings';

type Entry = { problem: ProblemCode };

const tables: [string, Entry[], [ProblemCode, string][], (text: string) => Entry | null | undefined][] = [
  ['a short reply', replySayings, shortReplies, (text) => fittingSayings(text, leadingCode(text))[0]],
  ['a mail program’s message', dialogSayings, dialogs, (text) => byDialog(text) && dialogSaying(text)],
  ['what people tell', tellings, told, (text) => fittingTellings(text)[0]],
  ['a clause', concepts, clauses, (text) => conceptsIn(text)[0]],
];

describe.each(tables)('the table for %s', (_name, entries, samples, winner) => {
  it('reads each of its samples as what it means', () => {
    const wrong = samples
      .map(([problem, text]) => ({ problem, text, read: winner(plain(text))?.problem }))
      .filter(({ problem, read }) => read !== problem);
    expect(wrong).toEqual([]);
  });

  it('is written for the plain form: no shortened `not`', () => {
    const odd = entries.flatMap(patternsIn).filter((source) => /[n|]'\??t\b/.test(source));
    expect(odd).toEqual([]);
  });

  it('has a sample for every entry, which that entry wins', () => {
    const won = new Set(samples.map(([, text]) => winner(plain(text))));
    const idle = entries.flatMap((entry, at) => (won.has(entry) ? [] : [`${at}: ${entry.problem}`]));
    expect(idle).toEqual([]);
  });
});

function patternsIn(part: unknown): string[] {
  if (part instanceof RegExp) return [part.source];
  return part instanceof Object ? Object.values(part).flatMap(patternsIn) : [];
}
