import type { Stage } from '@/lib/evidence/stages';
import { checkOwnAddress, checkRecipient } from '@/lib/problems/vocabulary/check-advice';

/** The stage that a text names: the command a reply answers, or what a client library calls the failure. Null: none. */
export function stageIn(text: string): Stage | null {
  if (
    /in reply to (?:end of )?data|after (?:end of data|data|text)|message failed|smtpdataerror|end of message|\(state 1[578]\)/.test(
      text,
    )
  )
    return 'message';
  if (
    /in reply to rcpt|rcpt (?:to|failed|command)|recipients? (?:were|was) rejected|smtprecipientsrefused|\(state 14\)/.test(
      text,
    ) ||
    checkRecipient.test(text)
  )
    return 'recipient';
  if (
    /in reply to mail|mail (?:from|failed:)|\(state 13\)|mail command failed|smtpsenderrefused/.test(text) ||
    checkOwnAddress.test(text)
  )
    return 'sender';
  if (
    /authentication failed \(method|invalid login|\bauth[ _](?:login|plain)|\beauth\b|smtpauthentication/.test(
      text,
    )
  )
    return 'sign-in';
  if (/(?<!before (?:smtp |the )?)greeting|refused to talk|smtpconnecterror|initial connection/.test(text))
    return 'greet';
  return null;
}
