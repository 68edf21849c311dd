import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Variant } from '@/lib/problems/catalogue/variants';
import { statedWait } from '@/lib/problems/text/stated-wait';
import type { Translator } from '@/lib/text/translator';

/** Words whose first step is to wait, and what for. */
const beginWithWait: Partial<Record<ProblemCode | Variant, 'send' | 'sign-in'>> = {
  greylisted: 'send',
  'server-temporary-failure': 'send',
  'too-many-connections': 'send',
  'rate-or-quota-limited': 'send',
  'auth-too-many-attempts': 'sign-in',
  'out-of-service': 'send',
  'sign-in-not-now': 'sign-in',
  'tls-not-now': 'send',
  'busy-for-us': 'send',
  'sending-paused': 'send',
  'limit-in-time': 'send',
  'submission-rate': 'send',
  'undelivered-limit': 'send',
  'recipient-overrun': 'send',
  'one-too-many': 'send',
};

/**
 * Steps with the time to wait that the server names (`text`, plain form) in place of a usual one. `words`: the cause or the
 * wording that they are of.
 */
export function withStatedWait(
  steps: string[],
  words: ProblemCode | Variant | null,
  text: string,
  t: Translator,
): string[] {
  const kind = words && beginWithWait[words];
  const wait = kind ? statedWait(text) : null;
  return kind && wait ? [t(`problems.verdict.wait.${kind}`, wait), ...steps.slice(1)] : steps;
}
