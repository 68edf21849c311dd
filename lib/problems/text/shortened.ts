import { withoutAttachments } from '@/lib/problems/plain/without-attachments';

/** The longest text that is read, in characters: the first two thirds and the last third of a longer one. */
export const longestText = 100_000;

/** What is read of a text: of one that is too long first its attachments go, then its middle. */
export function shortened(text: string, longest = longestText): string {
  const rest = text.length > longest ? withoutAttachments(text) : text;
  if (rest.length <= longest) return rest;
  const head = Math.floor((longest * 2) / 3);
  return `${rest.slice(0, head)}\n${rest.slice(head - longest)}`;
}

/** Whether a text is too long to be read as a whole, though its attachments go. */
export function isTooLong(text: string): boolean {
  return text.length > longestText && withoutAttachments(text).length > longestText;
}
