import { any } from '@/lib/problems/vocabulary/any';

/** Times over which servers count what is sent, as they are named beside a limit. */
const named = {
  minute: any(
    /\bper[- ]minute|\b(?:an?|each|every|one|this|last) minute\b|\d ?\/ ?min(?:ute)?\b|\b(?:pro|par|por|al) minut[eo]\b/,
    /в минуту|每分钟/,
  ),
  hour: any(
    /\bhourly\b|\bper[- ]hour|\b(?:an?|each|every|one|this|last|next) hour\b|\d ?\/ ?h(?:our)?\b/,
    /\b(?:pro|je|dieser?|letzten) stunde\b|stundlich|stundenlimit|\bpar heure\b|\bhoraire\b|\bpor hora\b|\borari[oa]\b|(?:all'|\bper )ora\b/,
    /в час(?: |$|[.,])|часов\S{2} лимит|每小时/,
  ),
  day: any(
    // Exchange Online counts 24 hours for its submission quota
    /submissionquota|\bsubmission quota\b|\bdaily\b|\bper[- ]day|\b(?:a|each|every|one|this) day\b|\btoday\b|\btomorrow\b|\b24[- ]?h(?:ours?|rs?)?\b|\d ?\/ ?day\b/,
    /\b(?:pro|am) tag\b|taglich|tages\w{0,3}(?:limit|kontingent|versand|quot)|\bheute\b|\bpar jour\b|quotidien|journali|\bpor dia\b|\bdiari[oa]\b/,
    /\bhoy\b|\bhoje\b|\bal giorno\b|giornalier|\boggi\b|в день|за день|(?:в|за) сутки|суточн|дневн\S{2} лимит|每天|每日|今天|今日|当日/,
  ),
  month: any(
    /\bmonthly\b|\bper[- ]month|\b(?:a|each|every|one|this) month\b|monatlich|\b(?:pro|im) monat\b|\bpar mois\b/,
    /mensuel|\bmensual|\bmensal|\bmensile|\bal mes\b|\bpor mes\b|в месяц|месячн|每月|本月/,
  ),
} as const;

export type Period = keyof typeof named;

const periods = Object.keys(named) as Period[];

/** The one time that a text (plain form) names; null where it names none, or several. */
export function periodIn(text: string): Period | null {
  const [only, other] = periods.filter((period) => named[period].test(text));
  return only && !other ? only : null;
}
