import { getDomain } from 'tldts';

/** What a provider calls its own servers for mail, and what may stand before and behind that. */
const before = 'a|auth|secure|out|outgoing|send|ssl|tls|my';
const ownName =
  'smtps?|e?mail|mx|relay|submission|submit|mta|mailout|mailer|mailhost|msa|post|posta|exchange|outgoing|send|out';
const behind = 'auth|out|relay|submission|submit|ssl|tls|send|legacy';

/** The first word of the names of such servers: `smtp`, `mail2`, `smtp-auth`, `mx01`. */
const mailWord = new RegExp(`^(?:(?:${before})-?)?(?:${ownName})(?:-?(?:${behind}))?-?\\d{0,3}$`);

/** The part of a name that somebody registered, as the list of public suffixes has it; null for a suffix alone, or an address. */
export function registered(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}

/**
 * Whether a host is run by whoever runs a domain's own mail server (an exchanger, or a submission server from SRV): it is that
 * very name, or a mail server's name of the same registered domain, above or beside it. Names that hosters give to customers'
 * machines (`vps-12.hoster.example`) are not.
 */
export function isBeside(host: string, ownServer: string): boolean {
  if (host === ownServer) return true;
  const [first = '', ...above] = host.split('.');
  const zone = above.join('.');
  const owner = registered(ownServer);
  if (owner === null || !mailWord.test(first)) return false;
  return zone === owner || (zone.endsWith(`.${owner}`) && ownServer.endsWith(`.${zone}`));
}
