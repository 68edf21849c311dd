import { envelopeAddress } from './message';
import type { Hidden } from './redact';
import type { SignIn } from './sign-in';

/** What of a sign-in and an address must not be shown, in every form in which it is sent. */
export function hiddenOf(signIn: SignIn | undefined, address: string | undefined): Hidden[] {
  const secret = signIn?.reveal();
  const hidden: Hidden[] = [];
  if (secret)
    hidden.push({ mark: 'password', value: 'password' in secret ? secret.password : secret.accessToken });
  if (address)
    hidden.push({ mark: 'address', value: address }, { mark: 'address', value: envelopeAddress(address) });
  if (signIn) hidden.push({ mark: 'user', value: signIn.username });
  return hidden;
}
