import type { Reply } from '@/lib/evidence/said';

/** A reply as it came, on one line: `535 5.7.8 Error: authentication failed`. */
export function replyWords({ code, status, text }: Reply): string {
  return [code, status, text.replace(/\s+/g, ' ').trim()].filter(Boolean).join(' ').slice(0, 500);
}

/** Names for a sentence: five at most. */
export function listed(names: string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} …` : names.join(', ');
}

/** The day of an ISO date, as it is written everywhere: `2026-11-03`. What cannot be read is shown as it came. */
export function day(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10);
}
