import { providerFor } from '@/lib/providers/provider-for';
import { providerList } from '@/lib/providers/providers';
import { nearest } from './edit-distance';

/** Ends that slip from the keyboard, and are no top-level domain. */
const ends: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  vom: 'com',
  comm: 'com',
  coom: 'com',
  ney: 'net',
  ner: 'net',
  nte: 'net',
  dee: 'de',
};

/** Short names and sounds that counting letters does not find. */
const known: Readonly<Record<string, string>> = {
  'gmial.com': 'gmail.com',
  'gnail.com': 'gmail.com',
  'gmail.co': 'gmail.com',
  'gmail.cm': 'gmail.com',
  'hotmail.co': 'hotmail.com',
  'outlook.co': 'outlook.com',
  'outlook.cm': 'outlook.com',
  'gxm.de': 'gmx.de',
  'gmx.dd': 'gmx.de',
  'wed.de': 'web.de',
  'we.de': 'web.de',
  'aol.co': 'aol.com',
  'icould.com': 'icloud.com',
};

/** Real domains of others that stand one letter from a well-known one: nobody is told they misspelt them. */
const real = new Set([
  'hotmail.org',
  'gmail.de',
  'mail.org',
  'fmail.com',
  'hmail.com',
  'online.no',
  'onet.com',
]);

/** Only domains with a long enough first word are compared: `aol`, `gmx`, `me` and `web` have too many neighbours. */
const compared = [...new Set(providerList.flatMap((one) => one.domains))].filter(
  (domain) => (domain.split('.')[0] ?? '').length >= 5,
);
const mostSlips = (domain: string) => ((domain.split('.')[0] ?? '').length >= 7 ? 2 : 1);

/** The domain that was probably meant; null where this one is known, or nothing well known is near. */
export function suggestDomain(domain: string): string | null {
  if (providerFor(domain) || real.has(domain)) return null;
  const listed = known[domain];
  if (listed) return listed;
  const dot = domain.lastIndexOf('.');
  const end = ends[domain.slice(dot + 1)];
  const mended = end ? domain.slice(0, dot + 1) + end : domain;
  if (providerFor(mended)) return mended;
  return nearest(mended, compared, mostSlips) ?? (end ? mended : null);
}
