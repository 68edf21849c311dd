import { judgedWords } from '@/lib/evidence/judged-words';
import type { Reply } from '@/lib/evidence/said';
import { plain } from './plain';

/** A reply as a pasted one would be read. */
export function plainReply(reply: Reply): string {
  return plain(`${reply.code} ${reply.status ?? ''} ${judgedWords(reply)}`);
}
