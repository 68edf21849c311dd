/** Formatting characters that draw nothing or turn the direction of writing: soft hyphens, joiners, bidi marks … */
const invisible = /\p{Cf}/gu;

/** Bidirectional controls (Unicode UAX #9): they make a text look like another one. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const control = /\p{Cc}/u;

/** True where a text holds control or direction characters, which no setting has. */
export function hasHiddenControls(text: string): boolean {
  return control.test(text) || bidi.test(text);
}

/** One line of ordinary characters: full-width forms made usual, invisible ones taken out, spaces collapsed. */
export function plainText(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** What may be shown of a text of unknown origin: plain, and at most `length` characters. */
export function harmless(text: string, length = 24): string {
  const characters = [...plainText(text.slice(0, 1000)).replace(/[<>]/g, '')];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('');
}
