/** The byte order marks that a text may begin with (RFC 3629 §6, RFC 2781 §3.2); PowerShell’s `>` writes the second. */
const marks = [
  ['utf-16be', 0xfe, 0xff],
  ['utf-16le', 0xff, 0xfe],
] as const;

/**
 * Bytes as text, piece by piece: UTF-16 where its byte order mark begins them, else UTF-8. The mark is left out, and bytes
 * that are no letter become U+FFFD.
 */
export async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array();
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    if (decoder) {
      yield decoder.decode(piece, { stream: true });
      continue;
    }
    head = Buffer.concat([head, piece]);
    if (head.length < 2) continue;
    decoder = new TextDecoder(charsetOf(head));
    yield decoder.decode(head, { stream: true });
  }
  yield decoder ? decoder.decode() : new TextDecoder().decode(head);
}

function charsetOf([first, second]: Uint8Array): string {
  return marks.find(([, one, two]) => one === first && two === second)?.[0] ?? 'utf-8';
}
