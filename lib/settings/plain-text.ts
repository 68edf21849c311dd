/** Formatting characters that draw nothing or turn the direction of writing: soft hyphens, joiners, bidi marks … */
const invisible = /\p{Cf}/gu;

/** Bidirectional controls (Unicode UAX #9): they make a text look like another one. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const control = /\p{Cc}/u;

/** True where a text holds control or direction characters, which no setting has. */
export function hasHiddenControls(text: string): boolean {
  return control.test(text) || bidi.test(text);
}

/** More marks on one letter than any script has (UAX #15 §13, Stream-Safe Text Format); half-width kana marks become such. */
const piledMarks = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

/** A text in a normalisation form. Marks that are piled up beyond 30 are left out: to order them takes the square of their number. */
export function normalForm(text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string {
  return text.replace(piledMarks, '$1').normalize(form);
}

/** One line of ordinary characters: full-width forms made usual, invisible ones taken out, spaces collapsed. */
export function plainText(typed: string): string {
  return normalForm(typed, 'NFKC')
    .replace(invisible, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * What draws nothing, and so can hide in a text: bidi marks, fillers, tags … Joiners and emoji variants are looked at
 * on their own.
 */
const hidden = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** A joiner that shapes nothing: not between letters (of a script that joins) or emoji; and a variant of no emoji. */
const idle =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|(?<=\p{Script=Latin})[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])|[\u200c\u200d](?=\p{Script=Latin})|(?<!\p{Emoji})[\ufe0e\ufe0f]/gu;

/** One line as somebody wrote it, in their own letters and emoji: only what draws nothing is taken out, and spaces collapsed. */
export function writtenText(typed: string): string {
  let text = typed.replace(/[\s\p{Cc}]+/gu, ' ').replace(hidden, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(idle, '');
  }
  return normalForm(text.replace(/ +/g, ' ').trim(), 'NFC');
}

/** What may be shown of a text of unknown origin: plain, and at most `length` characters. */
export function harmless(text: string, length = 24): string {
  const characters = [...plainText(text.slice(0, 1000)).replace(/[<>]/g, '')];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('');
}
