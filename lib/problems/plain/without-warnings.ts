import { longestSentence } from '@/lib/problems/vocabulary/clause-end';
import { appPassword } from '@/lib/problems/vocabulary/program-password';
import {
  denying,
  forNow,
  helping,
  stop,
  supposing,
  toCome,
  troubles,
} from '@/lib/problems/vocabulary/warned';
import { withoutAddresses } from './without-addresses';

// what ends a part stays with it: the parts are put together again
const behindSentence = /(?<=[.;!?)](?= |$)|[。！；])/;
const behindClause = /(?<=[,:](?= |[^ -~])|[^ -~][,:]| - )|(?= \()/;

/** With what a sentence in English begins that was joined to the line before it. */
const opening =
  /\b(?:too many|repeated|multiple|several|further|continued|excessive|any more|another|after|following)\b/;
const owner = /\b(?:your|the|this|you)\b(?!.*\b(?:your|the|this|you)\b)/;

/** The codes of a reply, which are no part of what it warns of. */
const coded = /^.*\b[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3}(?= |$))?/;

/** A text in its plain form without what it warns of, supposes, denies and offers help with. */
export function withoutWarnings(text: string): string {
  if (!troubles.test(text) && !appPassword.test(text)) return text;
  return text.split(behindSentence).map(statedIn).join('');
}

function statedIn(sentence: string): string {
  if (sentence.length > longestSentence) return sentence;
  const from = hintIn(sentence);
  const clauses = (from < 0 ? sentence : sentence.slice(0, from)).split(behindClause);
  return clauses
    .map((clause, at) => (isWarned(clause) || leadsToOne(clause, clauses[at + 1]) ? headOf(clause) : clause))
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
