import { any } from '@/lib/problems/vocabulary/any';
import { longestSentence, sentenceEnd } from '@/lib/problems/vocabulary/clause-end';
import { replyCode } from './reply-code';

/** A conversation with the visitor’s own server, or a program’s own failure. */
const ownSide = any(
  /\b0x8[0-9a-f]{7}|reported error|send\/receive|server error: ?['"]?[45]|e-?mail accounts could send|\bthe server responded/,
  /exception\b|traceback|\berrno\b|phpmailer|smtp(?:[a-z]{4,20})?(?:refused|exception)|smtpserverdisconnected|via smtp server|\bsap (?:message|system)|\behlo \S|\bmail from: ?<|\brcpt to: ?<\S{1,100}> ?(?:25\d|[45]\d\d)|^data [45]/,
  /outgoing (?:\S{1,12} )?server|postausgangsserver|serveur (?:\S{1,12} ){0,2}sortant|servidor (?:\S{1,12} ){0,3}(?:saliente|de saida)|server (?:\S{1,12} ){0,3}in uscita/,
);

/** A notice says what it is at its beginning. */
const beginning = 3_000;
/** A sentence, or what such a notice sets off by signs. */
const partEnd = any(sentenceEnd, /[#*]+/);

/**
 * The clauses in which a mail server may tell what became of a message (plain form), up to the first reply that it quotes:
 * what a server says of delivery in its reply it may say to anybody. None where it is the visitor’s own side that speaks.
 */
export function noticeIn(text: string): string[] {
  if (ownSide.test(text)) return [];
  const head = text.slice(0, beginning);
  const at = head.search(replyCode);
  return (at < 0 ? head : head.slice(0, at)).split(partEnd).map((clause) => clause.slice(0, longestSentence));
}
