import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely } from '@/lib/problems/catalogue/judgement';
import { any } from '@/lib/problems/vocabulary/any';
import { sender } from '@/lib/problems/vocabulary/things';
import { stageIn } from './stage-in';

/** The sender was refused before anybody was named to whom the message should go (RFC 5321 §3.3); 13 is Gmail’s number for it. */
const atSender =
  /(?:after|in reply to) (?:pipelined )?mail from\b|\(state 13\)|\bmail (?:from )?command failed\b/;

/** Words that name the recipient all the same, or a later step. */
const ofRecipient =
  /(?<!(?:one or more|any|some|all) of (?:its|the|your) )recipient|\brcpt\b|in reply to (?:rcpt|data|end of data)|after (?:pipelined )?(?:rcpt|data)\b/;

/** Words that name the sender, whenever they were said. */
const ofSenderAlone = any(sender, /\bverify\b|\bverification failed|\bmail from\b/);

/** A sender that is no address (RFC 5321 §4.1.2), with nobody named behind it to whom the message should go. What hides an address is left alone. */
const noAddress =
  /\bmail from: ?<(?![^<>]{0,40}(?:address|sender|e-?mail|redacted|hidden|removed|xxx|\*\*|\.\.\.))(?=[^<>]{0,40}[\p{L}])[^<>@]{1,80}>(?!.{0,600}\brcpt to\b)/u;
const untoldOrAddress = new Set<ProblemCode>(['unknown', 'recipient-rejected', 'local-client-problem']);

/** An address that does not exist, said in answer to the sender, is the sender’s, and one that may be either by the command it answers (plain form). */
export function ofSender(judged: Judgement, whole: string): Judgement {
  if (
    judged.problem === 'sender-not-allowed' &&
    judged.also[0] === 'recipient-rejected' &&
    stageIn(whole) === 'recipient' &&
    !ofSenderAlone.test(whole)
  )
    return likely('recipient-rejected', [judged.problem, ...judged.also.slice(1)]);
  if (untoldOrAddress.has(judged.problem) && noAddress.test(whole))
    return likely('sender-not-allowed', ['local-client-problem']);
  if (judged.problem !== 'recipient-rejected' || !atSender.test(whole) || ofRecipient.test(whole))
    return judged;
  return likely('sender-not-allowed', ['recipient-rejected', ...judged.also]);
}
