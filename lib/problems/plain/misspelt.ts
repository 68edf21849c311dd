/** Words of mail programs that people type from a screen. */
const words =
  'password username connection connect connected authentication message messages certificate account attachment recipient recipients server error rejected refused blocked incorrect exceeded credentials received outlook encryption mailbox connections addresses many support permission denied'.split(
    ' ',
  );

const undoubled = (word: string) => word.replace(/(.)\1/g, '$1');
const byLetters = new Map(words.map((word) => [undoubled(word), word]));
const known = new Set(words);

/** Long words of mail programs that no word of another language comes near to, in a text that is English. */
const long =
  'encryption recipient recipients certificate connection password username authentication outgoing incoming attachment permission rejected response respond responded support supported message messages'.split(
    ' ',
  );
const english =
  /\b(?:the|that|this|does|did|my|your|has|been|please|with|was|is|not|and|could|cannot|says?|by|one|an?)\b/g;

/** One letter within a word is missing, one too many, or another: its ends are what languages differ in. */
function withinALetter(word: string): string | undefined {
  return long.find((right) => {
    if (Math.abs(right.length - word.length) > 1) return false;
    const shorter = Math.min(word.length, right.length);
    let from = 0;
    while (from < shorter && word[from] === right[from]) from += 1;
    let to = 0;
    while (to < shorter - from && word.at(-1 - to) === right.at(-1 - to)) to += 1;
    const differ = Math.max(word.length, right.length) - from - to;
    return differ === 1 && from > 0 && to > 0;
  });
}

/** English without its apostrophe: `dont` as `don’t` is read. */
const withoutApostrophe: [string, string][] = [
  ['dont', 'do not'],
  ['doesnt', 'does not'],
  ['dosnt', 'does not'],
  ['didnt', 'did not'],
  ['isnt', 'is not'],
  ['arent', 'are not'],
  ['wasnt', 'was not'],
  ['werent', 'were not'],
  ['couldnt', 'could not'],
  ['wouldnt', 'would not'],
  ['hasnt', 'has not'],
  ['havent', 'have not'],
  ['cant', 'cannot'],
  ['wont', 'will not'],
];
/** German without its last letter. */
const cutShort: [string, string][] = [['nich', 'nicht']];
const whole = new Map([...withoutApostrophe, ...cutShort]);

/** Two neighbouring letters of a word changed places. */
function swapped(word: string): string | undefined {
  return words.find((right) => {
    if (right.length !== word.length) return false;
    const at = [...right].findIndex((letter, index) => letter !== word[index]);
    return (
      word[at] === right[at + 1] && word[at + 1] === right[at] && word.slice(at + 2) === right.slice(at + 2)
    );
  });
}

/**
 * A text whose words of mail are spelt right (plain form) where a letter is doubled, not doubled, or has changed places with
 * the next: `pasword`, `conection`, `recipeint`; in English with one letter wrong as well: `encription`. Names and addresses
 * stay as they are.
 */
export function withoutMisspelling(text: string): string {
  const isEnglish =
    (text.slice(0, longestTyped).match(english)?.length ?? 0) > 2 && text.length <= longestTyped;
  return text.replace(/(?<![\w@./'-])[a-z]{4,16}(?![\w@/-]|\.\w)/g, (word) => {
    const read = whole.get(word);
    if (read) return read;
    if (word.length < 5 || known.has(word)) return word;
    const meant = byLetters.get(undoubled(word)) ?? swapped(word);
    return meant ?? (isEnglish && word.length > 5 ? withinALetter(word) : undefined) ?? word;
  });
}

/** What somebody types is short. */
const longestTyped = 1000;
