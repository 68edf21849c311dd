/**
 * Counts the replies in what a server sends, however it comes in pieces: the last line of each (RFC 5321 §4.2.1). A 421
 * may come unasked (§3.8) and does not count. `hear` gives the number so far.
 */
export function createReplyCount(): { hear: (bytes: Buffer) => number } {
  let rest = '';
  let replies = 0;
  return {
    hear: (bytes) => {
      const lines = (rest + bytes.toString('latin1')).split('\n');
      // the beginning of a line tells what it is
      rest = (lines.pop() ?? '').slice(0, 8);
      replies += lines.filter((line) => /^\d{3}(?: |\r?$)/.test(line) && !line.startsWith('421')).length;
      return replies;
    },
  };
}
