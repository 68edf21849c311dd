import { type Judgement, likely } from '../judgement';

/** The reason that stands behind a refusal which names only what was refused: `Recipient address rejected: …` (Postfix). */
function reasonIn(text: string): string | null {
  const reason = text.match(
    /\b(?:recipient|sender|client|helo|ehlo|data|end-of-data)(?: (?:e-?mail )?address| host| command)? (?:rejected|denied|refused): ?([^|]{4,300})/,
  )?.[1];
  return reason?.replace(/\(in reply to.{0,40}$/, '').trim() || null;
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
const beginsWithTheThing = /^(?:domain|host|user|mailbox)(?: name)? (?:not found|unknown|does not exist)\b/;

/** The judgement of a refusal whose reason, read alone, names another cause. `alone` judges the reason. */
export function byReason(
  judged: Judgement,
  text: string,
  alone: (reason: string) => Judgement | null,
): Judgement {
  const reason = wrappers.has(judged.problem) ? reasonIn(text) : null;
  const told = reason && !beginsWithTheThing.test(reason) ? alone(reason) : null;
  if (!told || told.confidence === 'unsure' || ofTheThing.test(told.problem)) return judged;
  if (told.problem === judged.problem) return judged;
  return likely(told.problem, [judged.problem, ...told.also]);
}
