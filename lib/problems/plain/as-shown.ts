import { decodeParts } from './decode-parts';
import { withoutEscapes } from './escaped-bytes';
import { withoutMisencoding } from './misencoded';
import { withoutLogHeads } from './without-log-heads';
import { withoutMarkup } from './without-markup';
import { withoutRepeats } from './without-repeats';
import { withoutSurroundings } from './without-surroundings';

/** A text with its lines, as its program or server put it: decoded, without what was put around it, each thing once. */
export function asShown(text: string): string {
  const written = withoutMarkup(withoutMisencoding(withoutEscapes(decodeParts(text))));
  return withoutRepeats(withoutSurroundings(withoutLogHeads(written)));
}
