/** Bytes beyond ASCII as programs print what they did not decode: `\xe7\x94` (Python), `\347\224` (Postfix, git). */
const escaped = /(?:\\{1,2}(?:x[89a-f][0-9a-f]|[23][0-7]{2})){2,}/gi;
const oneByte = /\\{1,2}(?:x([0-9a-f]{2})|([0-7]{3}))/gi;

/** The share of first bytes that common Chinese letters and their marks have (GB 2312: rows 1 to 3, and 16 to 55). */
const mostlyCommon = 0.7;
/** Fewer bytes than these may be letters of another language within a word. */
const fewest = 6;

/** A text with the letters that escaped bytes stand for, where they are UTF-8 or Chinese. Other bytes stay as they are. */
export function withoutEscapes(text: string): string {
  return text.replace(escaped, (run) => {
    const bytes = Uint8Array.from(run.matchAll(oneByte), ([, hex, octal = '']) =>
      hex ? Number.parseInt(hex, 16) : Number.parseInt(octal, 8),
    );
    return asUtf8(bytes) ?? asChinese(bytes) ?? run;
  });
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    // a letter that was cut off at the end is left out
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function asChinese(bytes: Uint8Array): string | null {
  const firsts = bytes.filter((_, at) => at % 2 === 0);
  const common = firsts.filter((byte) => (byte >= 0xb0 && byte <= 0xd7) || (byte >= 0xa1 && byte <= 0xa3));
  if (
    bytes.length < fewest ||
    bytes.some((byte) => byte < 0xa1) ||
    common.length / firsts.length < mostlyCommon
  )
    return null;
  return new TextDecoder('gb18030').decode(bytes).replace(/\ufffd/g, '');
}
