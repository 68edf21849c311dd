import type { Evidence } from '@/lib/evidence/evidence';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import type { Change } from '@/lib/problems/catalogue/diagnosis';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { registrableOf } from '@/lib/remarks/registrable';
import { sameDomain } from '@/lib/settings/same-domain';

/** More names than this are not looked up. */
const most = 4;

/**
 * The names on a certificate, made out to others than the host, by which the server may be called, likeliest first: those of the
 * same house, or of a known provider’s outgoing servers. Where there is none, those of one other house, as a hosting company’s
 * machine has; the names of several houses are neighbours. None where nobody vouches for the certificate.
 */
export function namesInStead({ failure, certificate, settings }: Evidence): string[] {
  const shown = failure?.certificate ?? certificate;
  if (!shown || shown.faults.includes('untrusted')) return [];
  const hosts = [...new Set(shown.names.map((name) => name.toLowerCase()))]
    .filter((name) => fullName.test(name) && !/^[\d.]+$/.test(name) && name !== settings.host)
    .filter((name) => !ofOtherService.test(name));
  const near = hosts.filter((name) => isNear(name, settings.host));
  const isOneHouse = new Set(hosts.map(registrableOf)).size === 1;
  const far = isOneHouse ? hosts.filter((name) => registrableOf(name) !== name) : [];
  const names = near.length > 0 ? near : far;
  return names.sort((a, b) => rank(a, settings.host) - rank(b, settings.host)).slice(0, most);
}

/**
 * A change to a name on the certificate: one that leads to the server itself, which answered to it as it should (`tested`), or
 * else the only one that may be of another server of the same house. Null where there is none.
 */
export function nameOnCertificate(evidence: Evidence): Change | null {
  const { names: seen = [], settings, signIn, mode, byToken } = evidence;
  const names = namesInStead(evidence);
  const found = (host: string) => seen.find((each) => each.host === host);
  const sound = names.map(found).find((each) => each?.look?.status === 'ok');
  if (sound) {
    const isUsable = (!signIn && mode === 'send') || offersUsableWay(sound.look?.offer, byToken === true);
    return { to: { host: sound.host }, tested: isUsable, ...(!isUsable && { seen: 'ok' as const }) };
  }
  const open = names.filter((name) => isNear(name, settings.host) && !isParent(name, settings.host));
  const left = open.filter((name) => mayBe(found(name)));
  const outgoing = left.filter((name) => ofOutgoing.test(name));
  const mail = left.filter((name) => ofMail.test(name));
  const single = names.length === 1 && found(names[0] ?? '')?.leads !== 'elsewhere' ? left : [];
  const [chosen] = [single, outgoing, mail].find(({ length }) => length === 1) ?? [];
  return chosen ? { to: { host: chosen }, tested: false } : null;
}

/** Whether a name may be the right one, as far as it was looked up. */
function mayBe(seen: ReturnType<NonNullable<Evidence['names']>['find']>): boolean {
  if (!seen || seen.leads === 'elsewhere') return true;
  return seen.leads === 'here' && (!seen.look || seen.look.status === 'not-finished');
}

function isNear(name: string, host: string): boolean {
  return sameDomain(name, host) || providerOfHost(name)?.role === 'outgoing';
}

/** A domain that has the host in it: it mostly leads to a website. */
function isParent(name: string, host: string): boolean {
  return host.endsWith(`.${name}`) || registrableOf(name) === name;
}

/** The lower, the likelier. */
function rank(name: string, host: string): number {
  if (isParent(name, host)) return 4;
  if (providerOfHost(name)?.role === 'outgoing') return 0;
  if (ofOutgoing.test(name)) return 1;
  return ofMail.test(name) ? 2 : 3;
}

const ofOutgoing = /^(?:smtp|out|send|asmtp)/;

const ofMail = /^(?:smtp|mail|mx|out|send|relay|post|asmtp|imap|webmail)/;

/** Names by which people and programs call what is no outgoing server. */
const ofOtherService = /^(?:www|ftp|autodiscover|autoconfig|cpanel|webdisk|shop|blog)\./;

const fullName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
