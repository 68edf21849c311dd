import type { Notion, Words } from './notions';
import { latin } from './words-latin';
import { otherScripts } from './words-other-scripts';

/** The words of all these languages for one notion, as one pattern’s alternatives; '' when there are none. */
export function wordsFor(notion: Notion): string {
  return [...Object.values<Words>(latin), ...Object.values<Words>(otherScripts)]
    .flatMap((words) => words[notion] ?? [])
    .join('|')
    .normalize('NFKC')
    .normalize('NFC');
}
