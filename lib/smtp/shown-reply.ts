import { judgedBy } from '@/lib/evidence/judged-words';
import type { Reply } from '@/lib/evidence/said';
import { hiddenMarks } from './hiding';
import { showLines } from './redact';
import type { Redaction } from './redaction';

/** A reply as it may be shown, and not longer than people read, with the words by which it is judged beside it. */
export function shownReply(reply: Reply, { redact, toJudge }: Redaction): Reply {
  const text = shortened(showLines(reply.text, redact));
  const shown = { ...reply, text };
  return hiddenMarks.test(text) ? judgedBy(shown, shortened(showLines(reply.text, toJudge))) : shown;
}

/** Lines of a reply that people read: the reason mostly stands in the first ones or the last. */
function shortened(lines: string[]): string {
  return (lines.length > 20 ? [...lines.slice(0, 12), ...lines.slice(-8)] : lines).join('\n');
}
