/** Leaves what can be shown in one line: no control characters, and none that turn or hide text (Unicode bidi, zero width). */
export function printable(text: string): string {
  if (plainAscii.test(text)) return text.trim();
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, '').trim();
}

/** Nearly every line of a server: the long way would leave it as it is. */
const plainAscii = /^[\x20-\x7e]*$/;
