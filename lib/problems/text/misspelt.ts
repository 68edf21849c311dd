/** Words of mail programs that people type from a screen. */
const words =
  'password username connection connect connected authentication message messages certificate account attachment recipient recipients server error rejected refused blocked incorrect exceeded credentials received outlook encryption mailbox connections addresses many'.split(
    ' ',
  );

const undoubled = (word: string) => word.replace(/(.)\1/g, '$1');
const byLetters = new Map(words.map((word) => [undoubled(word), word]));
const known = new Set(words);

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
 * the next: `pasword`, `conection`, `recipeint`. Names and addresses stay as they are.
 */
export function withoutMisspelling(text: string): string {
  return text.replace(/(?<![\w@./-])[a-z]{5,16}(?![\w@/-]|\.\w)/g, (word) =>
    known.has(word) ? word : (byLetters.get(undoubled(word)) ?? swapped(word) ?? word),
  );
}
