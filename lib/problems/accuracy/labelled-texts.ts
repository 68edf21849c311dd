import { z } from 'zod';
import { problemCodes } from '@/lib/problems/catalogue/codes';

/** A failure text with its cause. An answer of `cause` or of one of `also_ok` is right. */
const labelledText = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  cause: z.string(),
  also_ok: z.array(z.string()).nullish(),
});
export type LabelledText = z.infer<typeof labelledText>;

/** A cause that the catalogue does not have: nothing is ever read as that. */
type UnknownCause = { number: number; cause: string };

/**
 * Reads labelled texts, one JSON object a line. `wrongLines`: the numbers of those that are none. `unknownCauses`: causes that do
 * not exist, each with the number of its line.
 */
export function readLabelledTexts(jsonl: string) {
  const rows: LabelledText[] = [];
  const wrongLines: number[] = [];
  const unknownCauses: UnknownCause[] = [];
  for (const [index, line] of jsonl.split('\n').entries()) {
    if (!line.trim()) continue;
    const number = index + 1;
    const row = labelledText.safeParse(parsed(line));
    if (!row.success) {
      wrongLines.push(number);
      continue;
    }
    rows.push(row.data);
    unknownCauses.push(...unknownIn(row.data).map((cause) => ({ number, cause })));
  }
  return { rows, wrongLines, unknownCauses };
}

const known = new Set<string>(problemCodes);

function unknownIn({ cause, also_ok }: LabelledText): string[] {
  return [cause, ...(also_ok ?? [])].filter((each) => !known.has(each));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
