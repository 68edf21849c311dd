import type { Offer } from '@/lib/evidence/said';
import type { Redact } from './redact';
import { isRegistered } from './registered';

/** Nothing offered: what a server that only knows HELO has. */
export const noOffer: Offer = { starttls: false, auth: [], utf8: false, pipelining: false };

/**
 * Reads the reply to EHLO (RFC 5321 §4.1.1.1). Mechanisms come from the raw line, so that those are seen which no
 * client here can use (NTLM, SCRAM, OAUTHBEARER), also in the old form `AUTH=LOGIN`.
 */
export function readOffer(reply: string): Offer {
  const lines = reply
    .split(/\r?\n/)
    .slice(1)
    .map((line) =>
      line
        .replace(/^\d{3}[ -]/, '')
        .trim()
        .toUpperCase(),
    );
  const auth = new Set(
    lines
      .filter((line) => /^AUTH[ \t=]/.test(line))
      .flatMap((line) => line.slice(5).split(/[ \t=]+/))
      .filter((mechanism) => /^[A-Z0-9_-]{1,20}$/.test(mechanism)),
  );
  // words behind a keyword change nothing of what it offers
  const keywords = new Set(lines.map((line) => line.split(/[ \t]/, 1)[0]));
  const size = Number(lines.map((line) => /^SIZE[ \t]+(\d{1,15})$/.exec(line)?.[1]).find(Boolean) ?? 0);
  return {
    starttls: keywords.has('STARTTLS'),
    auth: [...auth].slice(0, 30),
    utf8: keywords.has('SMTPUTF8'),
    pipelining: keywords.has('PIPELINING'),
    // 0: no fixed limit (RFC 1870 §4)
    ...(size > 0 && { size }),
  };
}

/** The same without what must not be shown: a number that is a secret, and names of mechanisms that the server made up to say one. */
export function shownOffer({ size, ...named }: Offer, redact: Redact): Offer {
  const sized = size !== undefined && redact(String(size)) === String(size);
  return { ...shownNames(named, redact), ...(sized && { size }) };
}

function shownNames(offer: Offer, redact: Redact): Offer {
  const { auth, authInClear } = offer;
  const madeUp = [...auth, ...(authInClear ?? [])].filter((name) => !isRegistered(name)).join('\n');
  if (redact(madeUp) === madeUp) return offer;
  const known = (names: string[] = []) => names.filter(isRegistered);
  const { authInClear: _, ...rest } = offer;
  const clear = known(authInClear);
  return { ...rest, auth: known(auth), ...(clear.length > 0 && { authInClear: clear }) };
}
