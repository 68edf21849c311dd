import { hiddenOf } from './hidden';
import type { Hidden } from './hiding';
import { createHide, createRedact, createSearch, type Redact, type Search } from './redact';
import type { SignIn } from './sign-in';
import { isWords } from './word-like';

/** What takes out of all that is said in one check what must not be shown. `redact` is for whatever is shown. */
export type Redaction = Search & {
  /** For names of hosts, which are the same for every caller: they hold a password, or nothing of anybody. */
  inNames: Redact;
  /**
   * For what is judged and never shown. A value that is a word stays, since the server mostly meant the word; any other is
   * hidden in its place, since the words in it are not the server’s.
   */
  toJudge: Redact;
};

/** For one sign-in and one address; without both it leaves all as it is. */
export function redactionFor(signIn: SignIn | undefined, address: string | undefined): Redaction {
  return redactionOf(hiddenOf(signIn, address));
}

/** For these values. What few checks need is prepared when it is asked for. */
export function redactionOf(hidden: Hidden[]): Redaction {
  return {
    ...createSearch(hidden),
    inNames: whenAsked(() => createRedact(hidden.filter(({ mark }) => mark === 'password'))),
    toJudge: whenAsked(() => createHide(hidden.filter(({ value }) => !isWords(value)))),
  };
}

function whenAsked(create: () => Redact): Redact {
  let redact: Redact | undefined;
  return (text) => {
    redact ??= create();
    return redact(text);
  };
}
