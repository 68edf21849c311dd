import { explainText } from '@/lib/problems/text/explain-text';
import type { LabelledText } from './labelled-texts';

/** How many texts there were, how many were read right, and how many wrong though the answer called itself sure. */
type Tally = { texts: number; right: number; sureButWrong: number };

/** A text that was read wrong. */
type Miss = { row: LabelledText; problem: string; confidence: string };

/** Explains every text and compares the answers with their labels. */
export function measureAccuracy(rows: LabelledText[]): {
  total: Tally;
  byCause: Map<string, Tally>;
  misses: Miss[];
} {
  const byCause = new Map<string, Tally>();
  const total: Tally = { texts: 0, right: 0, sureButWrong: 0 };
  const misses: Miss[] = [];
  for (const row of rows) {
    const { problem, confidence } = explainText(row.text);
    const right = problem === row.cause || (row.also_ok ?? []).includes(problem);
    const tally = byCause.get(row.cause) ?? { texts: 0, right: 0, sureButWrong: 0 };
    byCause.set(row.cause, tally);
    for (const each of [tally, total]) {
      each.texts += 1;
      each.right += right ? 1 : 0;
      each.sureButWrong += !right && confidence === 'sure' ? 1 : 0;
    }
    if (!right) misses.push({ row, problem, confidence });
  }
  return { total, byCause, misses };
}
