import { hiddenOf } from './hidden';
import type { Hidden } from './hiding';
import { createRedact, type Redact } from './redact';
import type { SignIn } from './sign-in';

/** What takes out of all that is said in one check what must not be shown. */
export type Redaction = {
  /** For whatever is shown. */
  redact: Redact;
  /** For names of hosts, which are the same for every caller: they hold a password, or nothing of anybody. */
  inNames: Redact;
};

/** For one sign-in and one address; without both it leaves all as it is. */
export function redactionFor(signIn: SignIn | undefined, address: string | undefined): Redaction {
  return redactionOf(hiddenOf(signIn, address));
}

/** For these values. What few checks need is prepared when it is asked for. */
export function redactionOf(hidden: Hidden[]): Redaction {
  return {
    redact: createRedact(hidden),
    inNames: whenAsked(() => hidden.filter(({ mark }) => mark === 'password')),
  };
}

function whenAsked(values: () => Hidden[]): Redact {
  let redact: Redact | undefined;
  return (text) => {
    redact ??= createRedact(values());
    return redact(text);
  };
}
