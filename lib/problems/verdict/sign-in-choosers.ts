import { isPersonalMicrosoft } from '@/lib/problems/catalogue/microsoft';
import { asksForSignInTooEarly } from '@/lib/problems/judge/asked-in-vain';
import { whyNoCommonWay, whyNoPassword } from '@/lib/problems/judge/no-common-way';
import { signedIn, turnsDownItsOffer } from '@/lib/problems/judge/signed-in';
import { signsInByKey } from '@/lib/providers/key-services';
import type { Choosers } from './choose';

/** Which words say why nobody was signed in. */
export const ofSigningIn: Choosers = {
  'auth-basic-disabled': ({ failure, evidence, found }) => whyNoPassword(failure, evidence, found),
  // what such a service calls the password is no app password
  'auth-app-password-required': ({ evidence, narrower }) =>
    narrower ?? (signsInByKey(evidence.settings.host) ? 'signed-in-refused' : null),
  'oauth-token-invalid': ({ evidence }) => (evidence.byToken ? 'token-refused' : null),
  'auth-smtp-disabled-tenant-or-mailbox': ({ evidence: { byToken, settings, domain }, narrower }) => {
    if (isPersonalMicrosoft(settings.host, domain)) return 'sending-off-personal';
    return byToken ? 'token-sending-off' : narrower;
  },
  'auth-mechanism-unsupported': ({ failure, evidence, found, narrower }) =>
    whyNoCommonWay(failure, evidence, found) ?? narrower,
  'auth-required': ({ evidence, found, narrower }) => {
    if (narrower === 'fetch-first') return narrower;
    if (signedIn(evidence)) return 'auth-forgotten';
    if (turnsDownItsOffer(evidence)) return 'auth-offered-refused';
    return asksForSignInTooEarly(found.problem, evidence) ? 'auth-too-early' : 'auth-unsigned';
  },
  'auth-bad-credentials': ({ failure, evidence, narrower }) =>
    signedIn(evidence)
      ? 'auth-taken-back'
      : (narrower ?? (failure.unsaid && !failure.secondSignIn ? 'user-name-refused' : 'signed-in-refused')),
};
