import type { Offer } from '@/lib/evidence/said';

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
      .filter((line) => /^AUTH[ =]/.test(line))
      .flatMap((line) => line.slice(5).split(/[ =]+/))
      .filter((mechanism) => /^[A-Z0-9_-]{1,20}$/.test(mechanism)),
  );
  return {
    starttls: lines.includes('STARTTLS'),
    auth: [...auth].slice(0, 30),
    utf8: lines.includes('SMTPUTF8'),
    pipelining: lines.includes('PIPELINING'),
  };
}
