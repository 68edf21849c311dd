import { asHeard } from './charset';

/** What has been heard of a server, however its bytes come in pieces. */
export type Hearing = {
  hear: (bytes: Buffer) => void;
  /** How many bytes. */
  bytes: () => number;
  /** The first of them, 512 at most. */
  first: () => Buffer;
  /** How many whole replies. A 421 may come unasked (RFC 5321 §3.8), and so does the goodbye behind a refusal: neither counts. */
  replies: () => number;
  /**
   * The lines of a reply whose last one has not come, 2,048 bytes at most; empty while every reply is whole. Where they are no
   * UTF-8, a letter a byte.
   */
  open: () => string;
  /** Whether the open reply refuses. It does, whatever its last line would say. */
  refuses: () => boolean;
};

/** Bytes that are kept: of the conversation’s beginning, of an open reply, and of a line’s beginning, which tells what it is. */
const kept = { first: 512, open: 2_048, line: 8 } as const;

/** The last line of a reply has a space behind its code, or nothing (RFC 5321 §4.2.1). */
const lastLine = /^\d{3}(?: |\r?$)/;

const farewells = new Set(['221', '421']);

const noBytes = Buffer.alloc(0);

/** Each byte is looked at once, and what is kept is bounded, whatever a server sends. */
export function createHearing(): Hearing {
  let bytes = 0;
  let first: Buffer = noBytes;
  let replies = 0;
  let open: Buffer = noBytes;
  let lineBegun = '';
  /** Counts the replies that end in this piece, and gives what comes behind the last; null where none ends. */
  const behindReplies = (piece: Buffer): Buffer | null => {
    const text = lineBegun + piece.toString('latin1');
    let after = 0;
    let begin = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      const line = text.slice(begin, Math.min(end, begin + kept.line));
      begin = end + 1;
      if (!lastLine.test(line)) continue;
      after = begin;
      if (!farewells.has(line.slice(0, 3))) replies += 1;
    }
    const behind = after > 0 ? piece.subarray(after - lineBegun.length) : null;
    lineBegun = text.slice(begin, begin + kept.line);
    return behind;
  };
  return {
    hear: (piece) => {
      bytes += piece.length;
      first = joined(first, piece, kept.first);
      const behind = behindReplies(piece);
      open = behind ? joined(noBytes, behind, kept.open) : joined(open, piece, kept.open);
    },
    bytes: () => bytes,
    first: () => first,
    replies: () => replies,
    open: () => asHeard(open),
    refuses: () => /^[45]\d\d[ -]/.test(open.toString('latin1', 0, 4)),
  };
}

/** What was kept and what comes behind it, so many bytes at most. */
function joined(before: Buffer, piece: Buffer, most: number): Buffer {
  if (piece.length === 0 || before.length >= most) return before;
  return Buffer.concat([before, piece.subarray(0, most - before.length)]);
}
