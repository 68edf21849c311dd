import { editDistance } from './edit-distance';
import { famous, knownDomains, ordinary, sendingHosts, serverFor } from './known-names';
import { lookOf, looksLike } from './looks';
import { nameIn, registrableOf } from './registrable';

const bySkeleton = new Map([...sendingHosts].map((host) => [lookOf(host), host]));
const domainLooks = [...knownDomains].map((domain) => ({ domain, look: lookOf(domain) }));
const famousLooks = famous.map((domain) => ({ domain, name: nameIn(domain), look: lookOf(nameIn(domain)) }));

/** Real domains of others that stand one letter from a well-known one. */
const real = new Set(['hmail.com', 'fmail.com']);

/** The known server that a host (A-label) could be taken for by its letters; null where none, or where it is that server. */
export function lookalikeOf(host: string): string | null {
  if (sendingHosts.has(host)) return null;
  const same = bySkeleton.get(lookOf(host));
  if (same !== undefined) return same;
  const domain = registrableOf(host);
  if (domain === null || knownDomains.has(domain)) return null;
  const whole = lookOf(domain);
  const known = domainLooks.find(({ look }) => looksLike(whole, look));
  if (known) return serverFor(known.domain);
  const name = lookOf(nameIn(domain));
  const byName = famousLooks.find(
    (one) =>
      (one.name !== nameIn(domain) && looksLike(name, one.look)) ||
      (name.includes('-') && name.split('-').some((part) => looksLike(part, one.look))),
  );
  return byName ? serverFor(byName.domain) : null;
}

/** Whether a name stands in a host as whole labels, or as the beginning of the next one, without being the host’s end. */
function standsIn(host: string, name: string): boolean {
  const labels = `.${host}`;
  return !labels.endsWith(`.${name}`) && (labels.includes(`.${name}.`) || labels.includes(`.${name}-`));
}

/** A known name that stands inside a host without being its end, as in `smtp.example.net.elsewhere.org`; null where none. */
export function knownNameInside(host: string): string | null {
  const own = registrableOf(host);
  if (own === null || knownDomains.has(own)) return null;
  const found = [...sendingHosts, ...knownDomains].filter((known) => {
    if (!standsIn(host, known)) return false;
    const country =
      ordinary.test(nameIn(known)) && (/\.[a-z]{2}$/.test(known) || `${known}${own.slice(-3)}` === own);
    return !country;
  });
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The known server whose domain is one letter away from a host’s, as `ofice365.com` is; null where none is. */
function oneLetterOff(host: string): string | null {
  const domain = registrableOf(host);
  if (domain === null || knownDomains.has(domain) || real.has(domain)) return null;
  const end = domain.slice(nameIn(domain).length);
  const near = famous.find((known) =>
    known === `${nameIn(domain)}.com`
      ? /^\.(?:co|cm|om|con)$/.test(end)
      : known.endsWith(end) &&
        !ordinary.test(nameIn(known)) &&
        editDistance(nameIn(domain), nameIn(known), 1) === 1,
  );
  return near === undefined ? null : serverFor(near);
}

/** The address’s own domain that a host could be taken for; null where none, or where it is below that domain. */
function ownImitated(host: string, mailDomain: string): string | null {
  const own = registrableOf(mailDomain);
  const domain = registrableOf(host);
  if (own === null || domain === null || own === domain || knownDomains.has(domain)) return null;
  return looksLike(lookOf(domain), lookOf(own)) || standsIn(host, own) ? own : null;
}

/**
 * What a host (A-label) could be taken for: a known server, or a name of the address’s own domain (`mailDomain`,
 * A-labels). Null where nothing is like it, and for every name that a provider has.
 */
export function imitatedBy(host: string, mailDomain?: string): string | null {
  const known = lookalikeOf(host);
  if (known !== null) return known;
  const inside = knownNameInside(host);
  if (inside !== null) return serverFor(registrableOf(inside) ?? inside);
  return oneLetterOff(host) ?? (mailDomain === undefined ? null : ownImitated(host, mailDomain));
}
