import type { Judgement } from '@/lib/problems/catalogue/judgement';
import { cameBack } from './came-back';

/** The whole message was handed over, and no answer came (RFC 5321 §4.5.3.2.6), in the words of Postfix, Exim and qmail. */
const allSent =
  /while sending end of data|may be sent more than once|possible duplicate|(?<!in reply to )end of data(?=[ ,;:]{0,3}(?:timed out|timeout|connection|lost))|(?:timed? ?out|timeout|lost|closed|dropped)\b.{0,60}\b(?:after|at|following) (?:the )?(?:end of (?:data|message)|(?:final|last) dot)\b/;

/** Causes of a line that broke: a server that answered said what became of the message. */
const broken = /^(?:server-closed-connection|connect-timeout|server-temporary-failure|unknown)$/;

/** Whether a returned mail (plain form) may have arrived all the same: sent again, it could be there twice. */
export function isUnconfirmed(whole: string, { problem }: Judgement): boolean {
  return broken.test(problem) && allSent.test(whole) && cameBack(whole);
}
