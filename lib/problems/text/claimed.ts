import { type ClaimId, claims } from '@/lib/problems/catalogue/claims';
import { plain } from '@/lib/problems/plain/plain';
import { namesAppPassword } from './app-password';
import type { TextExplanation } from './explain-text';

/** Microsoft’s servers for sending, and what people call the service. */
const microsoft =
  /\bsmtp(?:-mail)?\.(?:office365|outlook|live)\.com|\boutlook\.office365\.com|\b(?:office|microsoft) ?365|(?<![@.\w-])(?:hotmail|outlook\.com)/
    .source;

/** By which words of a text it is about what a claim is about. Without any, what the text means decides. */
const signs: Partial<Record<ClaimId, RegExp>> = {
  '0x80042109': /80042109/,
  '0x800ccc7e': /800ccc7e/i,
  '503-5-5-1': /\b503[ -]5\.5\.1\b/,
  '504-5-7-4': /\b504[ -]5\.7\.4\b/,
  '550-5-7-1': /\b550[ -]5\.7\.1\b/,
  'conditional-access': /conditional access|did not meet the criteria to be authenticated/i,
  'could-not-connect': /could not connect to smtp host/i,
  'send-receive-failure': /send\/receive (?:failure|error)/i,
  'stays-in-outbox': /(?:stays?|stuck|sits?|remains?|sitting) in (?:the |my |your )?outbox/i,
  'microsoft-465': new RegExp(
    `(?:${microsoft})(?:\\W|\\W.{0,40}\\W)465\\b|\\b465\\W(?:.{0,40}\\W)?(?:${microsoft})(?!\\w)`,
    'i',
  ),
};
/** Digits about which nothing is left to say once the words beside them have decided. */
const digits = new Set<ClaimId>(['503-5-5-1', '550-5-7-1']);
/** The longest text that is searched, in characters. */
const longest = 20_000;

/** The claims of popular articles that somebody who reads this text may have met: two at most. */
export function claimsOn(text: string, judged: TextExplanation): ClaimId[] {
  const { confidence, problem, returned, delayed, otherMatter } = judged;
  const read = text.slice(0, longest);
  return (Object.keys(claims) as ClaimId[])
    .filter((id) => {
      if (id === 'returned-mail') return returned === true && !delayed && !otherMatter;
      if (id === 'microsoft-app-password')
        return problem === 'auth-basic-disabled' && namesAppPassword(plain(read));
      return signs[id]?.test(read);
    })
    .filter((id) => confidence === 'unsure' || !digits.has(id))
    .slice(0, 2);
}
