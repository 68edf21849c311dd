import { judgedWords } from '@/lib/evidence/judged-words';
import type { Reply } from '@/lib/evidence/said';

const words =
  /discard|\bdropped\b|quarantin|moderat|\bheld\b|on hold|will not be delivered|(?:sent|delivered|moved|filed|put|placed|routed) (?:in|to|into) (?:the |your |a )?(?:\w+ )?(?:spam|junk|trash|bulk)\b|(?:marked|tagged|flagged|classified) as (?:\w+ )?(?:spam|junk|bulk)|blackhol|\bmessage (?:was |has been |is )?(?:rejected|refused|denied|deleted|bounced)\b|\/dev\/null/;

/** Whether a receipt speaks of holding the message back or throwing it away. */
export function isSetAside(receipt: Reply | undefined): boolean {
  return words.test(`${receipt?.status ?? ''} ${judgedWords(receipt)}`.toLowerCase());
}
