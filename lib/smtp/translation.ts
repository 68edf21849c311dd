import { type Translation, translationBehind } from './embedded-address';
import { askFamily, isDefinite } from './public-names';
import { over } from './stop';
import { withDeadline } from './waiting';

/** How long what was found out about our own network holds, and how long it is left alone when nobody could tell. Milliseconds. */
const holds = 3_600_000;
const unsure = 5_000;
/** How long finding out may usually keep a look-up waiting. Milliseconds. */
const patience = 1_000;

const known: { until: number; translations: Translation[] | null; asking: Promise<void> } = {
  until: 0,
  translations: null,
  asking: Promise.resolve(),
};

/**
 * The NAT64 prefixes of our own network beside the well-known one, by which an IPv6 address leads to an IPv4 address
 * (RFC 7050). Asked once an hour; where the name servers could not say, again after 5 seconds, and what was known holds. Null
 * while the very first question is open, for which a second is waited, or `most` milliseconds.
 */
export async function ownTranslations(signal: AbortSignal, most = patience): Promise<Translation[] | null> {
  if (Date.now() > known.until) {
    known.until = Date.now() + holds;
    known.asking = find();
  }
  await withDeadline(known.asking, known.translations ? patience : most, () => over, signal).catch(() => {});
  return known.translations;
}

/** Not ended by whoever asked first: others wait for the same answer. */
async function find(): Promise<void> {
  const answered = await askFamily('ipv4only.arpa', 6, new AbortController().signal);
  const found = answered.addresses.flatMap((address) => translationBehind(address) ?? []);
  if (answered.addresses.length > 0 || isDefinite(answered)) known.translations = found;
  else {
    known.until = Date.now() + unsure;
    known.translations ??= [];
  }
}
