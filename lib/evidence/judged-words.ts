import type { Reply } from './said';

/** Beside a reply and in no property of it: whatever prints, copies or stores a reply has only what may be shown. */
const unshown = new WeakMap<Reply, string>();

/** Keeps the words by which a reply is judged, where what is shown of it says less. Gives the reply. */
export function judgedBy(reply: Reply, words: string): Reply {
  if (words !== reply.text) unshown.set(reply, words);
  return reply;
}

/** What a reply said, for judging it and never for showing it; of no reply nothing. */
export function judgedWords(reply: Reply | undefined): string {
  return reply ? (unshown.get(reply) ?? reply.text) : '';
}
