/** The middle of the values. */
export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** The value below which this share of the values lies, 0 to 1. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
