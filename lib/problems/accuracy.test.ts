import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureAccuracy, readLabelledTexts } from './accuracy';

/** A collection of real failure texts that may lie beside a checkout; `FAILURE_TEXTS` names another. */
const file = process.env.FAILURE_TEXTS ?? '../shared/failures/public.jsonl';
const there = existsSync(file);

const name = 'the collection of real failure texts';
describe.runIf(there)(there ? name : `${name} (needs ${file}, not there)`, () => {
  it('is read right at 95 % and wrong though sure at 1 % at most', () => {
    const { total, misses } = measureAccuracy(readLabelledTexts(readFileSync(file, 'utf8')));
    const missed = misses.map(({ row, problem }) => `${row.id}: ${problem}`).join('\n');
    expect(total.texts).toBeGreaterThan(0);
    expect(total.right / total.texts, missed).toBeGreaterThanOrEqual(0.95);
    expect(total.sureButWrong / total.texts, missed).toBeLessThanOrEqual(0.01);
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
