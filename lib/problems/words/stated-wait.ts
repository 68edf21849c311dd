import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Variant } from '@/lib/problems/catalogue/variants';
import { statedWait } from '@/lib/problems/text/stated-wait';
import type { Translator } from '@/lib/text/translator';

/** Words of which a step is to wait, and what for. It is the first one, where none is named below. */
const sayWait: Partial<Record<ProblemCode | Variant, 'send' | 'sign-in' | 'send-if' | 'sign-in-if'>> = {
  greylisted: 'send',
  'server-temporary-failure': 'send',
  'too-many-connections': 'send',
  'rate-or-quota-limited': 'send',
  'auth-too-many-attempts': 'sign-in',
  'auth-account-locked-or-disabled': 'sign-in',
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
  'tries-from-here': 'sign-in-if',
  'rate-from-here': 'send-if',
};

/** Which step it is, where others come before it. */
const stepOf: Partial<Record<ProblemCode | Variant, number>> = {
  'auth-account-locked-or-disabled': 1,
  'tries-from-here': 1,
  'rate-from-here': 1,
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
  const kind = words && sayWait[words];
  const wait = kind ? statedWait(text) : null;
  return kind && wait
    ? steps.with(stepOf[words] ?? 0, t(`problems.verdict.wait.${kind}`, { time: '–', ...wait }))
    : steps;
}
