import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { byReply } from './by-reply';
import type { ProblemCode } from './codes';

/** Refusals of who begins to speak before the server has: that was our handshake, and would be no matter in clear. */
const spokeTooSoon =
  /too (?:soon|early)|pre-?greet|early ?talk|pipelin|synchroni[sz]|before (?:the )?(?:banner|greeting)|protocol error/i;

/**
 * The cause for which a port that begins plain turns callers away in its very first words, where encryption was begun
 * with. Null where it greets.
 */
export function refusalAtDoor(evidence: Evidence, failure: Failure): ProblemCode | null {
  const { banner = '', answered } = failure;
  const [, code, status, text = ''] =
    banner.match(/^([45]\d\d)[ -](?:([45]\.\d{1,3}\.\d{1,3}) ?)?(.*)$/) ?? [];
  if (answered !== 'smtp' || !code || spokeTooSoon.test(banner)) return null;
  const reply = { code: Number(code), text, ...(status && { status }) };
  return byReply(evidence, { stage: 'greet', reply }, reply)?.problem ?? null;
}
