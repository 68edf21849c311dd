import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { Diagnosis } from './diagnosis';
import { choosers } from './live-choosers';
import { type OwnTrouble, troubleOfOurOwn } from './of-our-own';
import { isOfOneAddress } from './one-address';

/** Words with steps and a text for IT of their own, where the general ones of the cause would be untrue in a live check. */
const whole = [
  'own-network',
  'own-room',
  'no-way-by-ipv6',
  'timeout',
  'silent',
  'silent-so-far',
  'tarpit',
  'signed-in-refused',
  'test-too-large',
  'not-let-out',
  'listed',
  'cert-name-ask',
  'sender-same',
  'sender-other',
  'sender-unsigned',
  'relay-signed-in',
  'relay-unsigned',
  'own-address',
  'own-address-unsigned',
  'own-mailbox-full',
  'test-message',
  'token-refused',
  'token-not-offered',
  'token-sending-off',
  'auth-window-only',
  'auth-window-said',
  'auth-other-port',
  'auth-windows-network',
  'never-encrypted',
  'stopped-answering',
  'auth-forgotten',
  'federation',
  'microsoft-refused',
  'client-certificate',
  'starttls-broken',
  'masked',
  'plain-only',
  'wrong-mode-refusing',
  'cert-weak',
  'cert-link-expired',
  'cert-link-early',
  'auth-other-ways',
  'auth-endless',
  'tls-not-now',
  'sender-domain',
  'unregistered-domain',
  'turned-away',
  'injected',
  'encrypted-already',
  'auth-too-early',
  'auth-unsigned',
  'password-transition',
  'name-unknown',
  'broken-off',
  'no-agreement',
  'own-address-late',
  'refused-unseen',
  'refused-in-clear',
  'name-refused',
  'too-slow',
  'hung-up-at-once',
  'hung-up-after-greeting',
  'hung-up-midway',
  'starttls-turned-down',
  'auth-not-offered',
  'auth-helo-only',
  'auth-before-only',
  'cert-missing-link',
  'cert-unknown-issuer',
  'cert-expired',
  'cert-not-yet',
  'account-unpaid',
  'account-switched-off',
  'sending-stopped',
  'sender-syntax',
  'sending-off-microsoft',
  'sending-off',
  'unclear',
  'unclear-silent',
  'out-of-step',
  'unended',
  'wrong-kind',
  'hung-up-saying',
  'silent-secured',
  'refused-port',
  'auth-taken-back',
  'name-form',
  'not-in-plan',
  'one-address',
  'tls-denied',
  'handshake-ended',
  'auth-offered-refused',
  'out-of-service',
  'cert-untrusted',
  'no-starttls',
  'wrong-mode-plain',
  'tls-too-old',
  'stranger-behind',
  'web',
  'web-beside',
  'other-server',
  'flooded',
  'filter-answered',
] as const;
type WholeWords = (typeof whole)[number];

/** The sentences of a live check that hold its real values: keys of `problems.verdict`. */
export type LiveWords =
  | WholeWords
  | 'names-unanswered'
  | 'wrong-mode-implicit'
  | 'dns'
  | 'incoming'
  | 'not-encrypted'
  | 'cert-name'
  | 'cert-self-signed'
  | 'utf8';

const ofOurOwn = {
  unreachable: 'own-network',
  exhausted: 'own-room',
  'no-ipv6': 'no-way-by-ipv6',
} as const satisfies Record<OwnTrouble, WholeWords>;

/** Which sentences fit this failure, or null for the general words of the cause. */
export function liveWords(diagnosis: Diagnosis, evidence: Evidence): LiveWords | null {
  const trouble = troubleOfOurOwn(evidence);
  if (trouble) return ofOurOwn[trouble];
  const { failure } = evidence;
  const notNow = failure?.reply && failure.reply.code >= 400 && failure.reply.code < 500;
  if (isOfOneAddress(evidence) && !diagnosis.change && !notNow) return 'one-address';
  if (failure && isPassingRefusal(failure, diagnosis)) return 'refused-in-clear';
  const choose = diagnosis.problem ? choosers[diagnosis.problem] : undefined;
  return (failure && choose?.(failure, evidence, diagnosis)) ?? null;
}

/** A server that is encrypted from the first byte, or is thought to be, says in clear that it will not, for now. */
function isPassingRefusal({ answered, banner, stage }: Failure, { problem }: Diagnosis): boolean {
  return (
    answered === 'smtp' &&
    stage === 'encrypt' &&
    problem !== 'tls-wrong-mode-implicit-on-starttls-port' &&
    /^4\d\d/.test(banner ?? '')
  );
}

/** Whether these have steps and a text for IT of their own, beside title and meaning. */
export function isWhole(words: LiveWords): words is WholeWords {
  return whole.some((each) => each === words);
}
