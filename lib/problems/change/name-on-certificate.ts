import type { Evidence } from '@/lib/evidence/evidence';
import type { Change } from '@/lib/problems/catalogue/diagnosis';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { sameDomain } from '@/lib/settings/same-domain';

/**
 * A change to the one name on the certificate that could be the server's own. Null where there is none: a wildcard, or a
 * choice of many, names nobody, and a certificate that nobody vouches for, or that is made out to another house, is no
 * reason to go there.
 */
export function nameOnCertificate({ failure, certificate, settings }: Evidence): Change | null {
  const shown = failure?.certificate ?? certificate;
  if (!shown || shown.faults.includes('untrusted')) return null;
  const hosts = shown.names
    .map((name) => name.toLowerCase())
    .filter((name) => fullName.test(name) && !/^[\d.]+$/.test(name) && name !== settings.host)
    .filter((name) => !ofOtherService.test(name));
  const near = hosts.filter(
    (name) => sameDomain(name, settings.host) || providerOfHost(name)?.role === 'outgoing',
  );
  const mail = near.filter((name) => /^(?:smtp|mail|mx|out|send|relay|post|asmtp|imap|webmail)/.test(name));
  const outgoing = near.filter((name) => /^(?:smtp|out|send|asmtp)/.test(name));
  const [chosen] = [hosts.length === 1 ? near : [], outgoing, mail].find(({ length }) => length === 1) ?? [];
  return chosen ? { to: { host: chosen }, tested: false } : null;
}

/** Names by which people and programs call what is no outgoing server. */
const ofOtherService = /^(?:www|ftp|autodiscover|autoconfig|cpanel|webdisk|shop|blog)\./;

const fullName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
