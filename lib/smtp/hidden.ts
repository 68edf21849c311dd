import type { Hidden } from './hiding';
import { envelopeAddress } from './message';
import type { SignIn } from './sign-in';
import { isWord } from './word-like';

/**
 * Names of offices and machines, not of people (RFC 2142 §3–5), and words of mail: alone they give nobody away, and a
 * reply without them could not be understood.
 */
const ordinary = new Set(
  'abuse account accounts address admin auth billing contact error hello help host hostmaster info mail mailbox mailer marketing message news noc noreply office password postmaster recipient relay root sales security sender server service smtp support team test user username webmaster www'.split(
    ' ',
  ),
);

/** What of a sign-in and an address must not be shown, in every form in which it is sent. */
export function hiddenOf(signIn: SignIn | undefined, address: string | undefined): Hidden[] {
  const secret = signIn?.reveal();
  const hidden: Hidden[] = [];
  if (secret)
    hidden.push({ mark: 'password', value: 'password' in secret ? secret.password : secret.accessToken });
  if (address)
    hidden.push({ mark: 'address', value: address }, { mark: 'address', value: envelopeAddress(address) });
  const local = address?.slice(0, address.lastIndexOf('@')) ?? '';
  if (!isOrdinary(local)) hidden.push({ mark: 'address', value: local, only: 'word' });
  return signIn ? [...hidden, ...hiddenOfUser(signIn.username)] : hidden;
}

/** A name of letters alone may be a part of any word. Of a longer one also what says whose it is: `jane` of `CORP\\jane`. */
function hiddenOfUser(name: string): Hidden[] {
  if (isOrdinary(name)) return [];
  const mark = 'user';
  if (isWord(name))
    return [
      { mark, value: name, only: 'encoded' },
      { mark, value: name, only: 'word' },
    ];
  const own = name.split('\\').at(-1)?.split('@')[0] ?? '';
  if (own === name || isOrdinary(own)) return [{ mark, value: name }];
  return [
    { mark, value: name },
    { mark, value: own, only: 'word' },
  ];
}

function isOrdinary(name: string): boolean {
  return ordinary.has(name.toLowerCase());
}
