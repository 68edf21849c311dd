/** What stands between quotation marks, as people quote what a program said: a sentence, no single word. */
const quoted =
  /(?<![\p{L}\p{N}])(?:('{1,3})([^'"]{12,240})\1|"([^'"]{12,240}|[^"]{60,400})")(?![\p{L}\p{N}])/gu;

/** The messages that a text (plain form) quotes, in their order; at most five. */
export function inQuotes(text: string): string[] {
  return [...text.matchAll(quoted)]
    .map(([, , single, double]) => (single ?? double ?? '').trim())
    .filter((words) => words.includes(' '))
    .slice(0, 5);
}
