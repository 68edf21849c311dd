import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { Messages } from '@/lib/text/messages';
import type { Translator } from '@/lib/text/translator';
import type { Found } from './diagnosis';
import { choosers } from './live-choosers';
import { narrowerOf } from './narrower';
import { type OwnTrouble, troubleOfOurOwn } from './of-our-own';
import { ofOurPlace } from './of-our-place';
import { isOfOneAddress, saysNotNow } from './one-address';

type Said = Messages['problems']['verdict'];
type Whole = Record<'title' | 'meaning' | 'steps' | 'forIt', string>;
type KeysOf<Words> = { [Key in keyof Said]: Said[Key] extends Words ? Key : never }[keyof Said];

/** Those with steps and a text for IT of their own, where the general ones of the cause would be untrue in a live check. */
type WholeWords = KeysOf<Whole>;

/** The sentences of a live check that hold its real values: keys of `problems.verdict`. */
export type LiveWords = KeysOf<Pick<Whole, 'title' | 'meaning'>>;

const ofOurOwn = {
  unreachable: 'own-network',
  nameless: 'own-names',
  exhausted: 'own-room',
  'no-ipv6': 'no-way-by-ipv6',
} as const satisfies Record<OwnTrouble, LiveWords>;

/** Which sentences fit this failure, or null for the general words of the cause. */
export function liveWords(found: Found, evidence: Evidence): LiveWords | null {
  const trouble = troubleOfOurOwn(evidence);
  if (trouble) return ofOurOwn[trouble];
  const { failure } = evidence;
  if (isOfOneAddress(evidence) && !found.change && !saysNotNow(failure)) return 'one-address';
  if (failure && isPassingRefusal(failure, found)) return 'refused-in-clear';
  const { problem } = found;
  if (!failure || !problem) return null;
  const narrower = narrowerOf(failure.reply, problem, evidence.settings.host);
  const ofPlace = narrower ? null : ofOurPlace(problem, failure, evidence);
  if (ofPlace) return ofPlace;
  const choose = choosers[problem];
  return choose ? choose(failure, evidence, found, narrower) : narrower;
}

/** A server that is encrypted from the first byte, or is thought to be, says in clear that it will not, for now. */
function isPassingRefusal({ answered, banner, stage }: Failure, { problem }: Found): boolean {
  return (
    answered === 'smtp' &&
    stage === 'encrypt' &&
    problem !== 'tls-wrong-mode-implicit-on-starttls-port' &&
    /^4\d\d/.test(banner ?? '')
  );
}

/** Whether these have steps and a text for IT of their own, beside title and meaning. */
export function isWhole(words: LiveWords, t: Translator): words is WholeWords {
  return t.has(`problems.verdict.${words as WholeWords}.steps`);
}
