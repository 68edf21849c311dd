/** Letters that Windows-1252 puts at 0x80 to 0x9F (WHATWG Encoding, windows-1252), in order; unassigned ones as they are. */
const above = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A first byte of UTF-8 (RFC 3629 §3) and what follows it, each read as a letter of its own. Not 0xDC to 0xDF: a ß before a quote
 * stands there, and hardly anybody writes the letters that begin so.
 */
const run = new RegExp(`(?:[Â-Ûà-ô][${above}\u0080-\u00bf]{1,3})+`, 'g');

/** Three bytes alone are a letter with a space and a quote behind it (`refusé »`), unless they are a quote, a dash or the like. */
function isAlone(bytes: Uint8Array): boolean {
  return bytes.length === 3 && bytes[0] !== 0xe2;
}

/** A text with the letters back that a program read in the wrong code: `fÃ¼r` is `für`. What is no UTF-8 stays as it is. */
export function withoutMisencoding(text: string): string {
  return text.replace(run, (letters) => {
    const bytes = Uint8Array.from(letters, (letter) =>
      above.includes(letter) ? 0x80 + above.indexOf(letter) : letter.charCodeAt(0),
    );
    if (isAlone(bytes)) return letters;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return letters;
    }
  });
}
