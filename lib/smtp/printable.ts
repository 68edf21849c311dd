/** Leaves what can be shown in one line: no control characters, and none that turn or hide text (Unicode bidi, zero width). */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, '').trim();
}
