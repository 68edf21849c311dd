import type { Evidence } from '@/lib/evidence/evidence';
import type { ProblemCode, WhoCanFix } from '@/lib/problems/catalogue/codes';
import type { Found } from '@/lib/problems/catalogue/diagnosis';
import { factsOf } from '@/lib/problems/catalogue/facts';
import type { Variant } from '@/lib/problems/catalogue/variants';
import { wantsAppPassword } from '@/lib/problems/catalogue/wants-app-password';
import { isPutRight } from '@/lib/problems/change/right-name';
import { waitsBehind } from '@/lib/problems/change/waits-behind';
import { isOfOneAddress, saysNotNow } from '@/lib/problems/judge/one-address';

/** Who can fix what these words say: where that is somebody else than the cause has in general, or fewer people. */
const byWords: Partial<Record<Variant, WhoCanFix[]>> = {
  // our own system did not let the call out
  'not-let-out': ['site'],
  // it may stand on either side
  'filter-answered': ['network', 'provider'],
  // what is on a block list is our own computer
  listed: ['site', 'provider'],
  'listed-later': ['site', 'provider'],
  'turned-away': ['you', 'provider'],
  'account-at-door': ['you', 'provider'],
  utf8: ['you', 'provider'],
  'sender-of-others': ['it', 'provider'],
  'sender-no-mail-entry': ['you', 'it'],
  'no-at-sender': ['you', 'provider'],
  'no-at-recipient': ['you', 'provider'],
  // another place may be let in, and the visitor can see
  'connector-for-us': ['you', 'it'],
  'place-refused': ['you', 'it'],
  'rule-or-place': ['you', 'it'],
  'domain-unproved-unsigned': ['you'],
  'domain-unproved-signed': ['it', 'provider'],
  'tries-from-here': ['you', 'wait'],
  'rate-from-here': ['you', 'wait'],
  'name-refused': ['you', 'provider'],
  // our own line was the way there, not the visitor’s network
  timeout: ['you', 'it'],
  filtered: ['you', 'it', 'provider'],
  silent: ['you', 'provider'],
  'one-call-unanswered': ['wait', 'provider'],
  'silent-so-far': ['you'],
  'silent-secured': ['you', 'provider'],
  tarpit: ['wait', 'provider'],
  flooded: ['provider'],
  'out-of-step': ['provider'],
  'spoken-for': ['provider'],
  unended: ['provider'],
  'wrong-kind': ['provider'],
  'no-reply': ['provider'],
  'one-address': ['provider'],
  'one-of-three': ['you', 'provider'],
  'stranger-behind': ['provider'],
  masked: ['network', 'provider'],
  injected: ['provider', 'network'],
  'encrypted-already': ['provider'],
  'starttls-turned-down': ['provider'],
  'starttls-broken': ['provider'],
  'tls-not-now': ['wait', 'provider'],
  'second-introduction': ['provider'],
  'broken-off': ['provider'],
  'secure-line-broke': ['provider', 'network'],
  'no-agreement': ['provider'],
  'access-denied': ['you', 'provider'],
  'tls-denied': ['provider'],
  // our side has what Outlook has today
  'tls-too-old': ['provider'],
  'client-certificate': ['it', 'provider'],
  // it was our clock that judged them, not the visitor’s
  'cert-expired': ['provider'],
  'cert-not-yet': ['provider'],
  'cert-link-expired': ['provider'],
  'cert-link-early': ['provider'],
  // they are not the server’s
  'cert-scanner': ['you', 'it'],
  'cert-inspector': ['it', 'network'],
  'auth-too-early': ['provider'],
  'test-too-large': ['you', 'provider'],
  'announced-too-small': ['you', 'provider'],
  'organisation-rule': ['it'],
  'own-mailbox-overrun': ['wait'],
  'own-address-barred': ['it'],
  'one-too-many': ['wait', 'provider', 'it'],
  'sending-off-personal': ['you'],
  'auth-endless': ['provider', 'you'],
  'auth-asks-more': ['provider', 'it', 'you'],
  'auth-windows-network': ['you', 'it'],
  'auth-window-among': ['you', 'it'],
  'auth-other-ways': ['you', 'provider', 'it'],
  'server-set-up': ['provider'],
  'account-abused': ['you', 'it', 'provider'],
  'windows-sign-in': ['you', 'it'],
  'auth-not-offered': ['you', 'provider'],
  'auth-helo-only': ['you', 'provider'],
  'auth-before-only': ['provider'],
  'auth-behind-tls': ['provider'],
  'auth-forgotten': ['provider'],
  'auth-offered-refused': ['provider', 'you'],
  'auth-taken-back': ['provider', 'you'],
  federation: ['it'],
  'security-defaults': ['you', 'it'],
  'microsoft-unsigned': ['you', 'it'],
  // whoever has a mailbox of their own has the switch for it too, except at Microsoft
  'sending-off': ['you', 'it'],
  'not-in-plan': ['you', 'it'],
  'unregistered-domain': ['it'],
  'new-organisation': ['it'],
  'password-not-set': ['you', 'it'],
  'password-expired': ['you', 'it'],
  'send-as': ['it', 'you'],
  'sending-paused': ['wait', 'provider'],
  'microsoft-ways': ['you', 'it'],
  'exchange-refused': ['you', 'it'],
  throttled: ['you', 'it'],
  'sender-unknown': ['you', 'it'],
  'fetch-first': ['you', 'provider'],
  connector: ['it'],
  'client-too-old': ['you', 'it'],
  'to-oneself': ['you'],
  'closed-group': ['recipient'],
  'recipient-misrouted': ['recipient'],
  'recipient-overrun': ['wait'],
  'too-many-at-once': ['you'],
  'sender-mailbox-full': ['you', 'it'],
  'recipient-mailbox-full': ['recipient'],
  'organisation-block-list': ['it'],
  'submission-rate': ['wait', 'it'],
  'organisation-limit': ['wait', 'it'],
  'undelivered-limit': ['wait', 'you', 'provider'],
  'mail-flow-rule': ['it'],
  'account-not-there': ['you', 'it'],
  'own-certificate': ['you', 'it'],
  'name-not-found': ['you'],
  'address-letters': ['you', 'provider'],
  'address-incomplete': ['you'],
  'copy-not-kept': ['you', 'provider'],
  'no-sign-in-there': ['you', 'it'],
  'forwarding-off': ['it'],
  'inside-only': ['it'],
  'dns-inside': ['you', 'it'],
  'names-port': ['you'],
  'names-shut-port': ['provider'],
  'names-server': ['you', 'provider'],
  'internal-only': ['it', 'provider'],
  'shared-mailbox': ['you', 'it'],
  'sending-to-unlock': ['you', 'it'],
  'website-first': ['you', 'it'],
  'test-domain': ['you'],
  'key-rights': ['it'],
  'sender-barred': ['provider'],
};

/** The same where the user name is set by a link of the visitor’s IT. */
const withFixedName: typeof byWords = {
  'name-form': ['it'],
  'signed-in-refused': ['you', 'it'],
  'user-name-refused': ['you', 'it'],
  'microsoft-refused': ['you', 'it'],
};

/** Who can fix what a check found. In a check the visitor is the recipient too. */
export function whoOf(
  problem: ProblemCode,
  { change }: Found,
  words: Variant | null,
  evidence: Evidence,
): WhoCanFix[] {
  if (change?.tested || isPutRight(change, evidence)) return ['you'];
  if (isOfOneAddress(evidence) && !saysNotNow(evidence.failure)) return ['provider'];
  const fixed = evidence.nameIsFixed && words ? withFixedName[words] : undefined;
  const who = fixed ?? whoBy(words, problem, evidence.settings.host).filter((each) => each !== 'recipient');
  // what waits behind the change is the server’s
  return waitsBehind(change, evidence).length > 0 ? [...new Set<WhoCanFix>([...who, 'provider'])] : who;
}

/** Who can fix what these words say; without any, what the cause has in general, at this server where one is known. */
export function whoBy(words: Variant | null, problem: ProblemCode, host?: string): WhoCanFix[] {
  // the wait is followed by another password
  if (!words && problem === 'auth-too-many-attempts' && host && wantsAppPassword(host))
    return ['wait', 'you'];
  return (words && byWords[words]) ?? factsOf(problem).who;
}
