/** Words, sentences and syllables of texts. They add up over many texts. */
export type Counts = { words: number; sentences: number; syllables: number };

/**
 * How many years of school a text asks for: the Flesch-Kincaid grade (Kincaid and others, 1975, “Derivation of new readability
 * formulas for Navy enlisted personnel”). Grade 6 is a reading age of 11 to 12.
 */
export function gradeOf({ words, sentences, syllables }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** The sentences of a message, without what people do not read as prose: placeholders, addresses, codes, Outlook’s own labels. */
export function sentencesOf(message: string): string[] {
  return otherBranches(message)
    .replace(/<l>.*?<\/l>/g, 'label')
    .replace(/<\/s>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/\{[^{}]*\}/g, 'name')
    .replace(/“[^”]*”/g, 'label')
    .replace(/\S*[@/_:]\S+|\d+(?:\.\d+)*/g, 'code')
    .split(/[.!?]+(?=\s|$)|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
}

/** A choice within a message (ICU `select` and `plural`) counts as its last branch. */
function otherBranches(message: string): string {
  const choice =
    /\{\w+,\s*(?:select|plural),[^{}]*(?:\{(?:[^{}]|\{[^{}]*\})*\}\s*\w*\s*)*\{((?:[^{}]|\{[^{}]*\})*)\}\s*\}/;
  const found = choice.exec(message);
  return found ? otherBranches(message.replace(choice, found[1] ?? '')) : message;
}

/** Counts one sentence. */
export function countsOf(sentence: string): Counts {
  const words = sentence.match(/[a-z’'-]+/gi) ?? [];
  return {
    words: words.length,
    sentences: 1,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
}

/** Groups of vowels, less a silent e at the end; at least one. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = plain.replace(/(?:[^laeiouy]es|[^t]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 0);
}
