import type { Reply } from '@/lib/evidence/said';

/**
 * Reads one SMTP reply, of one line or of several (RFC 5321 §4.2.1), with its enhanced status code (RFC 2034 §4) if
 * it has one. Null for text that is no reply. The text keeps its line breaks, without codes. Where a server mixes codes,
 * against the standard, the lines that refuse count, whatever the others say.
 */
export function readReply(text: string): Reply | null {
  const lines = text.includes('\n') ? text.split(/\r?\n/).filter((line) => line !== '') : [text];
  const codes = lines.map((line) => (/^[2-5]\d\d(?:[ -]|$)/.test(line) ? line.slice(0, 3) : undefined));
  const code = codes.find((each) => each !== undefined && each >= '400') ?? codes.at(-1);
  if (!code) return null;
  const isMeant = (own: string | undefined) => !own || code < '400' || own >= '400';
  const bodies = lines
    .map((line, index) => (codes[index] ? line.slice(4) : line))
    .filter((_, index) => isMeant(codes[index]));
  const status = bodies.map((body) => /^([245]\.\d{1,3}\.\d{1,3})(?:\s|$)/.exec(body)?.[1]).find(Boolean);
  const bare = bodies.map((body) =>
    status && body.startsWith(status) ? trimmed(body.slice(status.length)) : body,
  );
  const reply = { code: Number(code), text: trimmed(bare.join('\n')) };
  return status ? { ...reply, status } : reply;
}

/** Any yes but the greeting’s own 220: what its last figures say does not matter to a client (RFC 5321 §4.2.1, §4.3.2). */
export function isYes(reply: Reply | null): boolean {
  return reply !== null && reply.code < 300 && reply.code !== 220;
}

/** Whether the last line of a reply says that another follows (RFC 5321 §4.2.1). */
export function isBrokenOff(text: string): boolean {
  return /(?:^|\n)\d{3}-[^\n]*$/.test(text.trimEnd());
}

/** Without blanks and line ends around it. What `trim` takes beyond them may be a letter’s byte in another charset. */
function trimmed(text: string): string {
  const isBlank = (at: number) => ' \t\r\n'.includes(text[at] ?? 'x');
  let from = 0;
  let to = text.length;
  while (isBlank(from)) from += 1;
  while (to > from && isBlank(to - 1)) to -= 1;
  return text.slice(from, to);
}
