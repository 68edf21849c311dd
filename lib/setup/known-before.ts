import { places, type TestedFrom } from '@/lib/evidence/places';

/** What is known before anything is tried: whether a good check led here, and from where it was made. `here`: on this computer, and Outlook with it. */
export type KnownBefore = { reached: boolean; from: TestedFrom };

/** The page for when a check went well and Outlook still cannot send, with what that check knew. */
export function afterGoodCheck(query: string, from: TestedFrom): string {
  return `/works-from-here?${query}&reached=${from}`;
}

/**
 * Reads it from the page’s parameters, and names those that were understood. Where the check was made is no matter of a link: it
 * was at this computer where the visitor sits there (`sameComputer`), unless Outlook is said to be elsewhere (`outlook=elsewhere`,
 * or on a phone).
 */
export function readKnownBefore(
  asked: URLSearchParams,
  { sameComputer, onPhone }: { sameComputer: boolean; onPhone: boolean },
): KnownBefore & { understood: URLSearchParams } {
  const understood = new URLSearchParams();
  const said = places.find((place) => place === asked.get('reached'));
  if (said) understood.set('reached', said);
  const elsewhere = asked.get('outlook') === 'elsewhere';
  if (elsewhere) understood.set('outlook', 'elsewhere');
  const reached = said !== undefined;
  if (sameComputer && !elsewhere && !onPhone) return { reached, from: 'here', understood };
  return { reached, from: said === 'open' && !sameComputer ? 'open' : 'other', understood };
}
