/**
 * How many letters to change, add, take away or swap with a neighbour to get from one text to the other (optimal string
 * alignment). Gives up past `most` and answers `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** The one text of a list that is nearest, within `most(text)` edits; null where none or two are equally near. */
export function nearest(
  text: string,
  list: Iterable<string>,
  most: (known: string) => number,
): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const known of list) {
    const limit = most(known);
    const distance = editDistance(text, known, limit);
    if (distance > limit || distance > least) continue;
    best = distance === least ? null : known;
    least = distance;
  }
  return best;
}
