import { type Translation, translationBehind } from './embedded-address';
import { askFamily, isDefinite } from './public-names';
import { over } from './stop';
import { withDeadline } from './waiting';

/** How long what was found out about our own network holds, and how long it is left alone when nobody could tell. Milliseconds. */
const holds = 3_600_000;
const unsure = 5_000;
/** How long finding out may keep a look-up waiting. Milliseconds. */
const patience = 1_000;

const known: { until: number; translations: Translation[]; asking: Promise<void> } = {
  until: 0,
  translations: [],
  asking: Promise.resolve(),
};

/**
 * The NAT64 prefixes of our own network beside the well-known one, by which an IPv6 address leads to an IPv4 address
 * (RFC 7050). Asked once an hour; where the name servers could not say, again after 5 seconds, and what was known holds. None
 * where nobody has told within a second.
 */
export async function ownTranslations(signal: AbortSignal): Promise<Translation[]> {
  if (Date.now() > known.until) {
    known.until = Date.now() + holds;
    known.asking = find();
  }
  await withDeadline(known.asking, patience, () => over, signal).catch(() => {});
  return known.translations;
}

/** Not ended by whoever asked first: others wait for the same answer. */
async function find(): Promise<void> {
  const answered = await askFamily('ipv4only.arpa', 6, new AbortController().signal);
  if (answered.addresses.length === 0 && !isDefinite(answered)) known.until = Date.now() + unsure;
  else known.translations = answered.addresses.flatMap((address) => translationBehind(address) ?? []);
}
