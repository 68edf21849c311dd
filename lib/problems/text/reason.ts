import { type Judgement, likely, unsure } from '@/lib/problems/catalogue/judgement';
import { any } from '@/lib/problems/vocabulary/any';
import { refused } from '@/lib/problems/vocabulary/dialog-things';
import { later } from '@/lib/problems/vocabulary/states';
import { recipient, sender } from '@/lib/problems/vocabulary/things';
import { lessSure } from './doubt';
import { bySignInReason, lacksSignInReason } from './sign-in-reason';

const inOtherLanguages = new RegExp(
  `(?:${any(recipient, sender).source})[^:|]{0,30}?(?:${refused.source})[^:|]{0,12}: ?([^|]{4,300})`,
);

/** The reason that stands behind a refusal which names only what was refused: `Recipient address rejected: …` (Postfix). */
function reasonIn(text: string): string | null {
  const reason =
    text.match(
      /\b(?:recipient|sender|client|helo|ehlo|data|end-of-data)(?: (?:e-?mail )?address| host| command)? (?:rejected|denied|refused)(?::|\.(?= ?[a-z]+ [a-z]+)) ?([^|]{4,300})/,
    )?.[1] ?? text.match(inOtherLanguages)?.[1];
  const said = reason?.replace(/\(in reply to.{0,40}$/, '').trim();
  return !said || /^(?:please )?(?:see|visit|read|refer to)\b/.test(said) ? null : said;
}

/** Causes that the thing refused may stand for: the reason may replace these, and no other. */
const wrappers = new Set([
  'recipient-rejected',
  'sender-not-allowed',
  'ip-blocklisted',
  'helo-rejected',
  'content-or-spam-rejected',
]);

/** What a reason says of the thing that was refused, and not instead of it: `Domain not found`, `unverified address`. */
const ofTheThing =
  /^(?:dns-|connect-|recipient-|sender-not|server-|helo-|unknown|network-|not-smtp|local-|incoming-)/;

/** A reason that begins with what is wrong with the thing itself. */
const beginsWithTheThing =
  /^(?:(?:domain|host|user|mailbox)(?: name)? (?:not found|unknown|does not exist)|(?:bad|invalid) ip address)\b/;

/** An address and the no, before words of the house’s own. */
const heading =
  /\b((?:recipient|sender)(?: (?:e-?mail )?address)?) (?:rejected|denied|refused): ?(?=[^|]{4})/;

/** What is wrong with an address, or that something is: then nothing else is meant. */
const ofTheAddress =
  /address|\bmailbox|\busers?\b|recipient|sender|domain|\balias|unknown|unbekannt|inconnu|desconoc|sconosc|неизвест|不存在/;

const notNow = /(?:^|[^\d.])4\d\d[ -]/;
const lasting = /(?:^|[^\d.])5\d\d[ -]|(?:^|[^\d.])5\.\d{1,3}\.\d/;

/** What Postfix says where a list that lets some in has come to its end, and where an address is on a list itself. */
const noReason = /^(?:access|permission) denied/;

/**
 * The judgement of a refusal whose reason, read alone, names another cause, or none. `judged`: what the whole tells; null:
 * nothing. `alone` judges words.
 */
export function byReason(
  judged: Judgement | null,
  text: string,
  alone: (words: string) => Judgement | null,
): Judgement | null {
  if (judged && lacksSignInReason(judged, text)) return bySignInReason(judged, text);
  const reason = !judged || wrappers.has(judged.problem) ? reasonIn(text) : null;
  if (!reason || beginsWithTheThing.test(reason)) return judged;
  const told = alone(reason);
  if (!judged) return told && lessSure(told, true);
  const ofAnAddress = judged.problem === 'recipient-rejected' || judged.problem === 'sender-not-allowed';
  if (ofAnAddress && noReason.test(reason) && !/\b5\.4\.1\b/.test(text))
    return likely(judged.problem, ['auth-required', ...judged.also]);
  if (!told || told.confidence === 'unsure')
    return pointsNowhere(judged, text, reason, alone) ? asHeaded(judged) : judged;
  // not now, by its code and by its words
  if (told.problem === 'server-temporary-failure' && notNow.test(text))
    return likely(told.problem, [judged.problem]);
  if (told.problem === 'server-temporary-failure' && !ofTheAddress.test(reason)) {
    if (!lasting.test(text)) return likely(told.problem, ['greylisted', judged.problem]);
    if (later.test(reason)) return likely(judged.problem, [told.problem, ...judged.also]);
  }
  if (ofTheThing.test(told.problem) || told.problem === judged.problem) return judged;
  // a recipient’s account, unless whoever sends is spoken to
  if (
    judged.problem === 'recipient-rejected' &&
    /^(?:auth-)?account-/.test(told.problem) &&
    !/\byour?\b/.test(reason)
  )
    return likely(judged.problem, [told.problem, ...judged.also]);
  return likely(told.problem, [judged.problem, ...told.also]);
}

/** What is refused at the recipient may be anything, as most servers wait for it; that the sender is, is said before. */
function asHeaded({ problem, also }: Judgement): Judgement {
  return problem === 'sender-not-allowed' ? likely(problem, also) : unsure(problem, also);
}

/** Nothing but the heading says what was refused, and the words behind it are of the house’s own. */
function pointsNowhere(
  { problem, confidence }: Judgement,
  text: string,
  reason: string,
  alone: (words: string) => Judgement | null,
): boolean {
  if (confidence !== 'sure' || ofTheAddress.test(reason) || !heading.test(text)) return false;
  return alone(text.replace(heading, '$1: '))?.problem !== problem;
}
