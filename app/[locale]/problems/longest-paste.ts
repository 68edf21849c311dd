/** The longest text that the box sends, in characters, each of three bytes at most: a server action takes a million bytes. */
export const longestPaste = 200_000;
