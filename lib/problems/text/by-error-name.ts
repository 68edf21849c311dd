import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely } from '@/lib/problems/catalogue/judgement';

/** What a system call ended with, by the name that programs print (errno(3), getaddrinfo(3)). */
const names: [RegExp, ProblemCode][] = [
  [
    /\beconnrefused\b|\bconnectionrefusederror\b|\b(?:errno|winerror)\W{1,3}(?:111|61|10061)\b|(?<![\d:.])10061\b/,
    'connect-refused',
  ],
  [
    /\b(?:etimedout|ehostunreach|enetunreach)\b|\b(?:errno|winerror)\W{1,3}(?:110|60|10060)\b|(?<![\d:.])10060\b/,
    'connect-timeout',
  ],
  [
    /\b(?:enotfound|eai_again|eai_noname|gaierror)\b|\b(?:errno|winerror)\W{1,3}(?:-[235]\b|11001\b)/,
    'dns-not-found',
  ],
];

/** What no connection can have come to: a server has to be reached before it refuses anything. */
const afterwards = /^(?:auth-|oauth-|ip-|recipient-|sender-|content-|relay-|rate-|unknown)/;

/** Nothing that a system would have named otherwise, and no more than a word around it: `timeout` is what settings are called. */
function mayBeTalk({ problem, confidence }: Judgement): boolean {
  return afterwards.test(problem) || (problem === 'connect-timeout' && confidence !== 'sure');
}

/**
 * A failure that the system itself named counts for more than what is said around it (plain form): who could not connect
 * was not refused a password. Not where a server is quoted as well.
 */
export function byErrorName(judged: Judgement, whole: string, quoted: boolean): Judgement {
  if (quoted || !mayBeTalk(judged)) return judged;
  const [named, ...others] = names.filter(([name]) => name.test(whole));
  if (!named || others.length > 0) return judged;
  return likely(
    named[1],
    [judged.problem, ...judged.also].filter((code) => code !== named[1] && code !== 'unknown'),
  );
}
