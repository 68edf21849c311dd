/** Letters alone, of ASCII as nearly every reply: others have several forms, which a search for whole words would miss. */
const word = /^[a-z]+$/i;

/** Words with spaces between, or figures as replies have them. */
const words = /^(?:[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*|[\d.]+)$/u;

/** Whether a value may stand in what a server says to anybody, in a word or as one: `smtp`, `mail`, `jane`. */
export function isWord(value: string): boolean {
  return word.test(value);
}

/** The same of a password: `password`, `try again later`, `535`. */
export function isWords(value: string): boolean {
  return words.test(value);
}
