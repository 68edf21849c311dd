/** The longest text that the box takes, in characters: longer than any bounce with its headers. */
export const longestPaste = 200_000;
