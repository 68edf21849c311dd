import { longestSentence } from '@/lib/problems/vocabulary/clause-end';
import { appPassword } from '@/lib/problems/vocabulary/program-password';
import {
  afterTries,
  asRule,
  denying,
  forNow,
  forProtection,
  helping,
  stop,
  supposing,
  toCome,
  troubles,
} from '@/lib/problems/vocabulary/warned';
import { withoutAddresses } from './without-addresses';

// what ends a part stays with it: the parts are put together again
const behindSentence = /(?<=[.;!?)](?= |$)|[。！；])/;
const behindClause = /(?<=[,:](?= |[^ -~])|[^ -~][,:]| - )|(?= \()|(?= (?:but|sondern|sino|maar|lecz|utan) )/;

/** With what a sentence in English begins that was joined to the line before it. */
const opening =
  /\b(?:too many|repeated|multiple|several|further|continued|excessive|any more|another|after|following)\b/;
const owner = /\b(?:your|the|this|you)\b(?!.*\b(?:your|the|this|you)\b)/;

/** The codes of a reply, which are no part of what it warns of. */
const coded = /^.*\b[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3}(?= |$))?/;

/** A text in its plain form without what it warns of, supposes, denies and offers help with. */
export function withoutWarnings(text: string): string {
  if (![troubles, appPassword, denying].some((words) => words.test(text))) return text;
  return text.split(behindSentence).map(statedIn).join('');
}

/** A text in its plain form without what it says not to be so. */
export function withoutDenied(text: string): string {
  if (!denying.test(text)) return text;
  return text
    .split(behindSentence)
    .flatMap((sentence) => (sentence.length > longestSentence ? [sentence] : sentence.split(behindClause)))
    .map((clause) => (denying.test(clause) ? headOf(clause) : clause))
    .join('');
}

/** Whether a text in its plain form asks for an app password on a condition only. */
export function supposesAppPassword(text: string): boolean {
  return text
    .split(behindSentence)
    .filter((sentence) => appPassword.test(sentence))
    .every((sentence) => supposing.test(sentence));
}

function statedIn(sentence: string): string {
  if (sentence.length > longestSentence) return sentence;
  const from = hintIn(sentence);
  const clauses = (from < 0 ? sentence : sentence.slice(0, from)).split(behindClause);
  return clauses
    .map((clause, at) =>
      isWarned(clause) || isRule(clause, clauses[at - 1]) || leadsToOne(clause, clauses[at + 1])
        ? headOf(clause)
        : clause,
    )
    .join('');
}

/** A reply goes on behind what would be a hint, and no telephone number. */
const replyCode = /\b[45]\d\d[ -](?!\d{3})/;

/** Where a supposition or an offer of help begins that speaks of a stop, or help with app passwords. -1: there is none. */
function hintIn(sentence: string): number {
  const help = sentence.search(helping);
  const found = [sentence.search(supposing), help];
  const from = Math.min(...found.filter((at) => at >= 0), sentence.length);
  const hint = sentence.slice(from);
  const about = withoutAddresses(hint);
  const speaks = troubles.test(about) || (from === help && appPassword.test(about));
  return speaks && !replyCode.test(hint) ? from : -1;
}

function isWarned(clause: string): boolean {
  if (denying.test(clause)) return true;
  return stop.test(clause) && toCome.test(clause) && !(forNow.test(clause) && !/\bafter\b/.test(clause));
}

const past =
  /\b(?:was|were|has|have|had|wurden?|worden|ete|ha|han|sido|foi|fue|e stato|stat[aio]|werd|zostal\w*)\b/;

/** `Accounts are locked for an hour after five wrong passwords`: what a provider does, and not what it did. */
function isRule(clause: string, before = ''): boolean {
  if (!stop.test(clause) || !afterTries.test(clause) || past.test(clause)) return false;
  return asRule.test(clause) || forProtection.test(clause) || forProtection.test(before);
}

/** `After five wrong passwords, your account will be locked`. */
function leadsToOne(clause: string, next: string | undefined): boolean {
  return next !== undefined && opensWithCondition.test(clause.replace(coded, '').trim()) && isWarned(next);
}

const opensWithCondition =
  /^(?:(?:after|nach|bei|apres|despues|tras|dopo|apos|depois|na|po|efter|etter)\b|после|при|连续|超过|输入)/;

/** What stands before the warning in its clause: the codes, and the end of the line before it. */
function headOf(clause: string): string {
  const codes = coded.exec(clause)?.[0] ?? '';
  const rest = clause.slice(codes.length);
  const modal = rest.search(/\b(?:will|may|might|could|would|gets?)\b/);
  if (modal < 0) return codes;
  const before = rest.slice(0, modal);
  const from = [opening, owner].map((words) => before.search(words)).find((at) => at >= 0) ?? 0;
  return codes + rest.slice(0, from);
}
