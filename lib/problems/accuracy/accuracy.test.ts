import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemCodes } from '@/lib/problems/catalogue/codes';
import { measureAccuracy } from './accuracy';
import { readLabelledTexts } from './labelled-texts';

/** Texts of our own wording, of every cause and of many kinds. */
const own = fileURLToPath(new URL('texts-for-test.jsonl', import.meta.url));
/** A collection of real failure texts that may lie beside a checkout; `FAILURE_TEXTS` names another. */
const real = process.env.FAILURE_TEXTS ?? '../shared/failures/public.jsonl';

const readFrom = (file: string) => readLabelledTexts(readFileSync(file, 'utf8'));

function expectReadRight(file: string): void {
  const { rows, wrongLines } = readFrom(file);
  const { total, misses } = measureAccuracy(rows);
  const missed = misses.map(({ row, problem }) => `${row.id}: ${problem}`).join('\n');
  expect(wrongLines).toEqual([]);
  expect(total.texts).toBeGreaterThan(0);
  expect(total.right / total.texts, missed).toBeGreaterThanOrEqual(0.95);
  expect(total.sureButWrong / total.texts, missed).toBeLessThanOrEqual(0.01);
}

it('the collection of our own is read right at 95 % and wrong though sure at 1 % at most', () => {
  expectReadRight(own);
});

it('the collection of our own has texts of every cause, each with an id of its own', () => {
  const { rows } = readFrom(own);
  expect(new Set(rows.map(({ cause }) => cause))).toEqual(new Set(problemCodes));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

const name = 'the collection of real failure texts';
describe.runIf(existsSync(real))(existsSync(real) ? name : `${name} (needs ${real}, not there)`, () => {
  it('is read right at 95 % and wrong though sure at 1 % at most', () => {
    expectReadRight(real);
  });
});

it('an answer counts as right when it is the cause or also allowed, and a miss is listed', () => {
  const text = '535 5.7.8 Error: authentication failed';
  const { total, misses } = measureAccuracy([
    { id: 'a', text, cause: 'auth-bad-credentials' },
    { id: 'b', text, cause: 'relay-denied', also_ok: ['auth-bad-credentials'] },
    { id: 'c', text, cause: 'relay-denied' },
  ]);
  expect(total).toMatchObject({ texts: 3, right: 2 });
  expect(misses.map(({ row }) => row.id)).toEqual(['c']);
});

it('a line that is no labelled text is named by its number', () => {
  const row = JSON.stringify({ id: 'a', text: '552 5.2.2 Mailbox full', cause: 'mailbox-full' });
  const { rows, wrongLines } = readLabelledTexts(`${row}\n\n{"id":"b","text":7}\nnot json\n${row}`);
  expect(rows.length).toBe(2);
  expect(wrongLines).toEqual([3, 4]);
});

it('a cause that does not exist is named with its line', () => {
  const row = (cause: string, also_ok?: string[]) =>
    JSON.stringify({ id: cause, text: '552 5.2.2 Mailbox full', cause, also_ok });
  const { unknownCauses } = readLabelledTexts(
    [row('mailbox-full'), '', row('mailbox-overflow'), row('mailbox-full', ['over-quota'])].join('\n'),
  );
  expect(unknownCauses).toEqual([
    { number: 3, cause: 'mailbox-overflow' },
    { number: 4, cause: 'over-quota' },
  ]);
});
