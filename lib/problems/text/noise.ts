/** What no text is made of: escaped control characters (`plain` writes them so), lost letters, private ones. No colours of a terminal. */
const unreadable = /\\x(?!1b)[0-9a-f]{2}|[\ufffd\ue000-\uf8ff]/g;

/** A word, a number of Outlook or a name of an error that stands by itself, or letters of a script without spaces. */
const readable =
  /(?<![^\s("'<>[\]:=|*,/-])\p{L}[\p{L}\p{M}'_.-]{2,60}(?![^\s)"'<>[\]:=|*.,;!?/-])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}]/gu;

/** A reply, what a server says of a token (334), bytes of TLS in place of a greeting, or a number of Outlook: told whatever stands around it. */
const spoken =
  /(?:^|[\s"'(:>])[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d|[a-z]{4})|\b334 eyj|\bgreeting\b.{0,24}\\x1[56]\\x03|800ccc|\b0x800[47][0-9a-f]{4}\b/;

/** Shorter than this many characters, a few letters can be all there is: `EOF`, `535`. */
const shortest = 24;

/** Whether there are no words to read in a text (plain form): the bytes of a file, random letters, a table of numbers. */
export function isNoise(text: string): boolean {
  if (spoken.test(text)) return false;
  const marks = text.match(unreadable)?.length ?? 0;
  const length = text.replace(unreadable, ' ').length;
  if (marks > 0 && marks / length >= 0.1) return true;
  if (length < shortest) return false;
  const words = text.match(readable)?.reduce((sum, word) => sum + word.length, 0) ?? 0;
  return words / length < 0.1;
}
