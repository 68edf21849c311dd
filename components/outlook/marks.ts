import type { Control, Screen } from '@/lib/outlook/screen';

/** The number a control carries in the drawing: that of its first step in the list beside it. */
export function marksOf(screen: Screen): Map<string, number> {
  const marks = new Map<string, number>();
  for (const [index, { at }] of screen.todo.entries()) if (at && !marks.has(at)) marks.set(at, index + 1);
  return marks;
}

/** `main`: inside the ring. `incoming`: pale. */
export type Tone = 'main' | 'incoming' | 'plain';

/** Rows that stand under one tone, so that one ring goes around all of them. */
export type Run = { tone: Tone; rows: Control[][] };

/** Puts controls that stand beside each other into rows, and rows of one tone into runs. */
export function runsOf(controls: Control[]): Run[] {
  const rows: Control[][] = [];
  for (const control of controls) {
    const last = rows.at(-1);
    if (control.beside && last) last.push(control);
    else rows.push([control]);
  }
  const runs: Run[] = [];
  for (const row of rows) {
    const tone = toneOf(row);
    const last = runs.at(-1);
    if (last?.tone === tone) last.rows.push(row);
    else runs.push({ tone, rows: [row] });
  }
  return runs;
}

function toneOf(row: Control[]): Tone {
  if (row.every(({ main }) => main)) return 'main';
  if (row.every(({ incoming }) => incoming)) return 'incoming';
  return 'plain';
}
