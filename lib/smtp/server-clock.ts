/** Less than this is no fault, and a date further off may be one that somebody typed into the greeting. Milliseconds. */
const least = 5 * 60_000;
const most = 30 * 24 * 60 * 60_000;

/** A date with its zone (RFC 5322 §3.3), as Exchange and Sendmail write it into their greetings. */
const dated =
  /\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) 20\d\d \d\d:\d\d:\d\d (?:[+-]\d{4}|gmt|utc)\b/i;

/**
 * How far a server’s clock is ahead of `now`, or behind it (below zero), by the date in its greeting, in milliseconds. Null where
 * that tells none, or none that is off.
 */
export function clockAhead(greeting: string, now: Date): number | null {
  const [line = ''] = greeting.split('\n');
  const ahead = Date.parse(dated.exec(line)?.[0] ?? '') - now.getTime();
  const off = Math.abs(ahead);
  return off >= least && off <= most ? ahead : null;
}
