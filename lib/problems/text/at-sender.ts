import { type Judgement, likely } from '@/lib/problems/catalogue/judgement';
import { stageIn } from './stage-in';

/** The sender was refused before anybody was named to whom the message should go (RFC 5321 §3.3); 13 is Gmail’s number for it. */
const atSender =
  /(?:after|in reply to) (?:pipelined )?mail from\b|\(state 13\)|\bmail (?:from )?command failed\b/;

/** Words that name the recipient all the same, or a later step. */
const ofRecipient =
  /(?<!(?:one or more|any|some|all) of (?:its|the|your) )recipient|\brcpt\b|in reply to (?:rcpt|data|end of data)|after (?:pipelined )?(?:rcpt|data)\b/;

/** Words that name the sender, whenever they were said. */
const ofSenderAlone =
  /\bsender\b|\bverify\b|\bverification failed|\bmail from\b|absender|expediteur|remitente|mittente/;

/** An address that does not exist, said in answer to the sender, is the sender’s, and one that may be either by the command it answers (plain form). */
export function ofSender(judged: Judgement, whole: string): Judgement {
  if (
    judged.problem === 'sender-not-allowed' &&
    judged.also[0] === 'recipient-rejected' &&
    stageIn(whole) === 'recipient' &&
    !ofSenderAlone.test(whole)
  )
    return likely('recipient-rejected', [judged.problem, ...judged.also.slice(1)]);
  if (judged.problem !== 'recipient-rejected' || !atSender.test(whole) || ofRecipient.test(whole))
    return judged;
  return likely('sender-not-allowed', ['recipient-rejected', ...judged.also]);
}
