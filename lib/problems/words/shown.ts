import type { Reply } from '@/lib/evidence/said';
import type { Translator } from '@/lib/text/translator';

/** A reply as it came, on one line: `535 5.7.8 Error: authentication failed`. */
export function replyWords({ code, status, text }: Reply): string {
  return [code, status, text.replace(/\s+/g, ' ').trim()].filter(Boolean).join(' ').slice(0, 500);
}

/** Names for a sentence: five at most. */
export function listed(names: string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} …` : names.join(', ');
}

/** A TLS version as people write it: `TLSv1.2` is “TLS 1.2”, `TLSv1` “TLS 1.0”. */
export function tlsName(version: string): string {
  return version.replace(/^TLSv1$/, 'TLSv1.0').replace('TLSv', 'TLS ');
}

/** Whether an ISO date is so near that its day alone may be today’s, wherever somebody reads it. */
export function isNear(date: string, at: Date): boolean {
  return Math.abs(new Date(date).getTime() - at.getTime()) < 24 * 60 * 60 * 1_000;
}

/** The day (UTC) of an ISO date in words, “3 November 2026”, with its hour beside the present one where it is near. */
export function dayOrHour(date: string, t: Translator, at: Date): string {
  if (!isNear(date, at)) return day(date, t);
  const now = at.toISOString();
  const [then, today] = [day(date, t), day(now, t)];
  const hour = (moment: string) => moment.slice(11, 16);
  return t('problems.verdict.seen.hour', {
    day: then,
    hour: hour(new Date(date).toISOString()),
    now: hour(now),
    today: then === today ? 'same' : today,
  });
}

/** The day (UTC) of an ISO date in words. What cannot be read is shown as it came. */
function day(date: string, t: Translator): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  const [year, month, dayOfMonth] = [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()];
  return t('problems.verdict.seen.day', {
    day: String(dayOfMonth),
    month: String(month),
    year: String(year),
  });
}
