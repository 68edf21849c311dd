/** Outlook judges certificates by the computer’s clock. Less than this says nothing: a page takes a moment to arrive. */
const tolerated = 5 * 60_000;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type ClockError = {
  direction: 'fast' | 'slow';
  unit: 'minutes' | 'hours' | 'days';
  count: number;
};

/** How far a clock is off, in the unit people would use; null up to 5 minutes. Both times in milliseconds since 1970. */
export function clockError(clock: number, right: number): ClockError | null {
  const off = clock - right;
  const size = Math.abs(off);
  if (!Number.isFinite(size) || size <= tolerated) return null;
  const direction = off > 0 ? 'fast' : 'slow';
  if (size < 2 * hour) return { direction, unit: 'minutes', count: Math.round(size / minute) };
  if (size < 2 * day) return { direction, unit: 'hours', count: Math.round(size / hour) };
  return { direction, unit: 'days', count: Math.round(size / day) };
}
