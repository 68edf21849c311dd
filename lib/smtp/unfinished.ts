/** The lines of a reply that are kept while its last line has not come: bytes. */
const kept = 2_048;

/**
 * Keeps what was heard of a reply whose last line has not come (RFC 5321 §4.2.1), so that a refusal is not lost where a
 * server forgets to end it. `text`: those lines, empty when every reply so far is whole.
 */
export function createUnfinished(): {
  hear: (bytes: Buffer) => void;
  text: () => string;
  refuses: () => boolean;
} {
  let open: Buffer = Buffer.alloc(0);
  return {
    hear: (bytes) => {
      const all = open.length > 0 ? Buffer.concat([open, bytes.subarray(0, kept)]) : bytes;
      open = lastIsWhole(all) ? Buffer.alloc(0) : afterLastReply(all).subarray(0, kept);
    },
    text: () => open.toString('utf8'),
    refuses: () => /^[45]\d\d[ -]/.test(open.toString('latin1', 0, 4)),
  };
}

/** The usual end of what comes at once: a line end behind a line that no other follows. */
function lastIsWhole(bytes: Buffer): boolean {
  if (bytes.at(-1) !== newLine) return false;
  return isFinal(bytes.subarray(bytes.lastIndexOf(newLine, -2) + 1));
}

function afterLastReply(bytes: Buffer): Buffer {
  let begin = 0;
  let after = 0;
  for (let end = bytes.indexOf(newLine); end >= 0; end = bytes.indexOf(newLine, begin)) {
    if (isFinal(bytes.subarray(begin, end + 1))) after = end + 1;
    begin = end + 1;
  }
  return bytes.subarray(after);
}

function isFinal(line: Buffer): boolean {
  return /^\d{3}(?: |\r?\n)/.test(line.toString('latin1', 0, 6));
}

const newLine = 10;
