import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { Judgement } from '@/lib/problems/catalogue/judgement';
import { sendingPorts } from '@/lib/settings/sending-ports';
import { byReply } from './by-reply';

/** Refusals of who begins to speak before the server has: that was our handshake, and would be no matter in clear. */
const spokeTooSoon =
  /too (?:soon|early)|pre-?greet|early ?talk|pipelin|synchroni[sz]|before (?:the )?(?:banner|greeting)|protocol error/i;

/**
 * The cause for which a server turns callers away in its very first words, where encryption was begun with. Null where it
 * greets.
 */
export function refusalAtDoor(evidence: Evidence, failure: Failure): Judgement | null {
  const { banner = '', answered } = failure;
  const [, code, status, text = ''] =
    banner.match(/^([45]\d\d)[ -](?:([45]\.\d{1,3}\.\d{1,3}) ?)?(.*)$/) ?? [];
  if (answered !== 'smtp' || !code || spokeTooSoon.test(banner)) return null;
  const reply = { code: Number(code), text, ...(status && { status }) };
  return byReply(evidence, { stage: 'greet', reply }, reply);
}

/** Ports that begin plain by their number: submission, delivery, and what providers offer beside them (RFC 6409 §3.1). */
const plainByNumber = new Set(sendingPorts.filter((port) => port !== 465));

/**
 * Whether it is certain that the tried port begins plain. A refusal in clear does not tell: servers that are encrypted from
 * the first byte say it so too, before they go to the trouble of a handshake.
 */
export function beginsPlain({ settings, neighbours }: Evidence): boolean {
  return (
    plainByNumber.has(settings.port) ||
    neighbours.some(
      ({ port, encryption, status }) =>
        port === settings.port &&
        encryption === 'starttls' &&
        (status === 'ok' || status === 'no-starttls' || status === 'bad-certificate'),
    )
  );
}

/** A proxy for web pages that wants to know first who calls (RFC 9110 §15.5.8): it stands in between, or was typed as the server. */
export function isOfProxy({ answered, banner = '' }: Failure): boolean {
  return answered === 'http' && /^HTTP\/\d(?:\.\d)? 407\b/i.test(banner);
}
