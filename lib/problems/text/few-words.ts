import type { Judgement } from '@/lib/problems/catalogue/judgement';
import { withoutAddresses } from '@/lib/problems/plain/without-addresses';
import { type ReplySaying, replySayings } from './reply-sayings';

/**
 * What a reply in few words means where no rule knows its wording: what it speaks of and what it says of that, in the
 * plain form. `likely` where the code speaks of the same thing, else `unsure`. Null: it speaks of nothing known.
 */
export function byFewWords(words: string, code: number | undefined): Judgement | null {
  const [first, ...others] = fittingSayings(words, code);
  if (!first) return null;
  const number = String(code ?? '');
  const also = [...(first.also ?? []), ...others.map(({ problem }) => problem)];
  const agrees = agreeing.some(([codes, problems]) => codes.test(number) && problems.test(first.problem));
  return {
    problem: first.problem,
    confidence: agrees ? 'likely' : 'unsure',
    also: [...new Set(also)].filter((problem) => problem !== first.problem),
  };
}

/** What the words of a short reply fit, best first. */
export function fittingSayings(words: string, code: number | undefined): ReplySaying[] {
  if (words.length > 300) return [];
  const said = withoutAddresses(
    words.replace(/;? (?:from|to|proto|helo)=<.*$|stack ?trace.*$| at \S{1,60} \(.*$/, ''),
  );
  if (aside.test(said)) return [];
  const number = String(code ?? '');
  return replySayings.filter(
    ({ problem, all, unless, codes }) =>
      (!codes || codes.test(number)) &&
      (!/^53[458]$/.test(number) || ofSignIn.test(problem)) &&
      !unless?.test(said) &&
      all.every((part) => part.test(said)),
  );
}

/** What a refused sign-in can be about (RFC 4954 §6). */
const ofSignIn = /^(?:auth-|oauth-|starttls-|tls-|ip-|too-many|sender-not)/;

/** Loops and commands out of turn: nothing that can be told apart. */
const aside = /\bhops?\b|\bloop|command not recogni|command received|before (?:\w+ )?greeting|by user$/;

/** Codes that speak of one thing only (RFC 4954 §6, RFC 5321 §4.2.3). */
const agreeing: [RegExp, RegExp][] = [
  [/^53[0458]$|^525$/, /^(?:auth-|oauth-|starttls-required)/],
  [/^552$/, /^(?:message-too-large|mailbox-full)/],
  [/^4/, /^(?:rate|too-many|greylisted|server-temporary|mailbox-full)/],
];
