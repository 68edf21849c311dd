import { domainToASCII } from 'node:url';
import { parse } from 'tldts';
import type { Exchanger } from '@/lib/dns/resolving';
import { filterOfExchanger } from '@/lib/providers/filter-of-exchanger';
import { providerFor } from '@/lib/providers/provider-for';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { imitatedBy } from '@/lib/remarks/lookalike';
import { spelled } from '@/lib/smtp/host';
import { fitsName } from '@/lib/smtp/name-pattern';
import { isBeside, registered } from './mail-server-of';

/** Why a password may go to a host. */
export type TrustedBy =
  | 'practice'
  | 'operator'
  | 'provider'
  | 'signed-link'
  | 'own-domain'
  | 'mail-servers'
  | 'confirmed';

/**
 * Whether a password (or token) may go to a host. `stranger`: nothing says that it belongs to the address; a person who typed
 * it may confirm it. `lookalike`: it could be taken for `like`, a known server or the address’s own domain, and is not to be confirmed.
 */
export type Trust =
  | { trusted: true; by: TrustedBy }
  | { trusted: false; why: 'stranger'; like: null }
  | { trusted: false; why: 'lookalike'; like: string };

/** What a link that this installation signed says, when it was verified. */
export type SignedLink = { host: string; mailDomains: readonly string[] };

/** What is to be judged, as it came: a host in any spelling, and the address of the person whose password it is. */
export type TrustQuestion = {
  host: string;
  address: string;
  /** Whose password it is, where that is said in another way. */
  username?: string | undefined;
  /** The host's name as the person typed it once more. */
  confirmedHost?: string | undefined;
  link?: SignedLink | null | undefined;
};

/** What a domain names as its own: who takes in its mail, and the hosts at which it says that its people send. */
export type OwnServers = { exchangers: readonly Exchanger[]; submission: readonly string[] };

/** What this installation knows and can ask. */
export type TrustMeans = {
  practiceHosts: readonly string[];
  /** Names, `*.example.org` and addresses of TRUSTED_HOSTS. */
  trustedHosts: readonly string[];
  /** Those of a public domain; empty where nobody answers. */
  ownServersOf: (domain: string) => Promise<OwnServers>;
};

/** Judges a host by its name, the one that its certificate must hold: where the name leads to is of no weight. */
export async function judgeTrust(question: TrustQuestion, means: TrustMeans): Promise<Trust> {
  const host = spelled(question.host);
  if (host === null) return stranger;
  const by = (reason: TrustedBy): Trust => ({ trusted: true, by: reason });
  if (means.practiceHosts.includes(host)) return by('practice');
  if (means.trustedHosts.some((pattern) => fitsName(host, pattern))) return by('operator');
  if (providerOfHost(host)?.role === 'outgoing') return by('provider');
  const domain = mailDomain(question.address);
  if (domain !== null) {
    if (isLinked(host, domain, question.link)) return by('signed-link');
    const account = accountDomain(question.username, domain);
    const reason = await vouchedBy(host, domain, means);
    if (reason && (account === null || (await vouchedBy(host, account, means)))) return by(reason);
  }
  const like = imitatedBy(host, domain ?? undefined);
  if (like !== null) return { trusted: false, why: 'lookalike', like };
  const confirmed = question.confirmedHost === undefined ? null : spelled(question.confirmedHost);
  return confirmed === host ? by('confirmed') : stranger;
}

const stranger: Trust = { trusted: false, why: 'stranger', like: null };

/** The domain of an address in A-labels; null where it has none. */
function mailDomain(address: string): string | null {
  const domain = domainToASCII(address.slice(address.lastIndexOf('@') + 1).replace(/\.$/, ''));
  return address.includes('@') && domain !== '' ? domain : null;
}

/**
 * The public domain of a user name that is an address of another domain: the password is that account’s, and whoever names the
 * address may be somebody else. Null for every other user name, as a Windows one.
 */
function accountDomain(username: string | undefined, domain: string): string | null {
  const account = username === undefined ? null : mailDomain(username);
  if (account === null || !parse(account).isIcann || registered(account) === registered(domain)) return null;
  return account;
}

/** How a domain says that a host is its own. */
async function vouchedBy(
  host: string,
  domain: string,
  means: TrustMeans,
): Promise<'own-domain' | 'mail-servers' | null> {
  if (isOwn(host, domain)) return 'own-domain';
  return (await isNamedBy(host, domain, means)) ? 'mail-servers' : null;
}

function isLinked(host: string, domain: string, link: SignedLink | null | undefined): boolean {
  if (!link || spelled(link.host) !== host) return false;
  return link.mailDomains.some((each) => domainToASCII(each) === domain);
}

/** At a provider of mailboxes strangers share the domain, and some give their customers' lines names below it. */
function isOwn(host: string, domain: string): boolean {
  const own = registered(domain);
  if (own === null || registered(host) !== own) return false;
  return providerFor(domain) === null || isBeside(host, `mail.${own}`);
}

/**
 * Nobody is asked about a domain that does not exist in public: the answer would be about the operator's own network. A filter
 * takes in mail for others, and has no mailbox whose password it could take.
 */
async function isNamedBy(host: string, domain: string, means: TrustMeans): Promise<boolean> {
  const { isIcann, isPrivate } = parse(domain, { allowPrivateDomains: true });
  if (!(isIcann || isPrivate)) return false;
  const { exchangers, submission } = await means.ownServersOf(domain);
  const own = exchangers.map((one) => one.host).filter((exchanger) => filterOfExchanger(exchanger) === null);
  return [...own, ...submission].some((server) => isBeside(host, server));
}
