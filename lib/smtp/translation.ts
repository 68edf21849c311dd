import { lookup } from 'node:dns/promises';
import { type Translation, translationBehind } from './embedded-address';
import { over } from './stop';
import { withDeadline } from './waiting';

/** How long what was found out about our own network holds, and how long finding out may take. Milliseconds. */
const holds = 3_600_000;
const patience = 1_000;

const known: { until: number; translations: Promise<Translation[]> } = {
  until: 0,
  translations: Promise.resolve([]),
};

/**
 * The NAT64 prefixes of our own network beside the well-known one, by which an IPv6 address leads to an IPv4 address
 * (RFC 7050). None where nobody tells within a second. Asked once an hour.
 */
export async function ownTranslations(signal: AbortSignal): Promise<Translation[]> {
  if (Date.now() > known.until) {
    known.until = Date.now() + holds;
    known.translations = lookup('ipv4only.arpa.', { all: true, family: 6 }).then(
      (answers) => answers.flatMap(({ address }) => translationBehind(address) ?? []),
      () => [],
    );
  }
  return withDeadline(known.translations, patience, () => over, signal).catch(() => []);
}
