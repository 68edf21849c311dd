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

/** The day (UTC) of an ISO date in words, “3 November 2026”. What cannot be read is shown as it came. */
export function day(date: string, t: Translator): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  const [year, month, dayOfMonth] = [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()];
  return t('problems.verdict.seen.day', {
    day: String(dayOfMonth),
    month: String(month),
    year: String(year),
  });
}
