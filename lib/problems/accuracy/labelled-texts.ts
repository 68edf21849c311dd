import { z } from 'zod';

/** A failure text with its cause. An answer of `cause` or of one of `also_ok` is right. */
const labelledText = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  cause: z.string(),
  also_ok: z.array(z.string()).nullish(),
});
export type LabelledText = z.infer<typeof labelledText>;

/** Reads labelled texts, one JSON object a line. `wrongLines`: the numbers of those that are none. */
export function readLabelledTexts(jsonl: string): { rows: LabelledText[]; wrongLines: number[] } {
  const rows: LabelledText[] = [];
  const wrongLines: number[] = [];
  for (const [index, line] of jsonl.split('\n').entries()) {
    if (!line.trim()) continue;
    const row = labelledText.safeParse(parsed(line));
    if (row.success) rows.push(row.data);
    else wrongLines.push(index + 1);
  }
  return { rows, wrongLines };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
