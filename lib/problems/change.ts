import type { Evidence } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import type { Settings } from '@/lib/settings/settings';
import type { ProblemCode } from './codes';
import type { Change } from './diagnosis';
import { listedPair, rightName } from './right-name';
import { sameDomain } from './same-domain';

/** Causes that another port or encryption of the same host can cure. */
const curable = new Set<ProblemCode>([
  'connect-refused',
  'connect-timeout',
  'network-blocked',
  'not-smtp-server',
  'server-closed-connection',
  'tls-wrong-mode-implicit-on-starttls-port',
  'tls-wrong-mode-plain-on-implicit-port',
  'starttls-required',
  'starttls-not-offered',
  'cert-expired',
  'cert-untrusted',
  'tls-too-old',
  'auth-mechanism-unsupported',
  'incoming-server-problem',
  'relay-denied',
  'auth-required',
  'ip-blocklisted',
  'helo-rejected',
]);

const order = ['465 tls', '587 starttls', '2525 starttls', '25 starttls'];

/** The safest first (RFC 8314 §3.3); a server that offers no sign-in is of no use to somebody who signs in. */
function rank(report: NeighbourReport, tried: Settings): number {
  const samePort = report.port === tried.port ? -100 : 0;
  const sameEncryption = report.encryption === tried.encryption ? -10 : 0;
  const place = order.indexOf(`${report.port} ${report.encryption}`);
  return samePort + sameEncryption + (place < 0 ? order.length : place);
}

/**
 * The smallest change that would help: the name that a known provider says to use, a neighbour that answered properly during this check (`tested`), what the
 * probe of the same port makes certain, or what the provider lists (`tested: false`). Plain text is never proposed. Null: nothing to change.
 */
export function changeFor(problem: ProblemCode, evidence: Evidence): Change | null {
  const change = smallestChange(problem, evidence);
  const { settings, neighbours } = evidence;
  if (!change || change.tested || change.to.host !== undefined) return change;
  const to = { ...settings, ...change.to };
  const looked = neighbours.find(({ port, encryption }) => port === to.port && encryption === to.encryption);
  const seen =
    looked && looked.status !== 'not-finished' && looked.status !== 'ok' ? looked.status : undefined;
  return seen ? { ...change, seen } : change;
}

function smallestChange(problem: ProblemCode, evidence: Evidence): Change | null {
  const tried = evidence.settings;
  const named = rightName(problem, evidence);
  if (named) return named;
  if (problem === 'cert-name-mismatch') return nameOnCertificate(evidence);
  // a server that cannot begin encryption here may do so at another port
  const noHandshake = problem === 'server-temporary-failure' && evidence.failure?.stage === 'encrypt';
  if (!curable.has(problem) && !noHandshake) return null;
  const wantsSignIn =
    problem === 'auth-mechanism-unsupported' || problem === 'relay-denied' || problem === 'auth-required';
  const [best] = evidence.neighbours
    .filter((each) => each.status === 'ok' && each.encryption !== 'none')
    .filter((each) => each.port !== tried.port || each.encryption !== tried.encryption)
    .filter((each) => !wantsSignIn || each.port !== 25)
    .filter((each) => !(wantsSignIn || evidence.signIn) || takesSignIn(each, evidence))
    .sort((a, b) => rank(a, tried) - rank(b, tried));
  if (best) return { to: difference(tried, best), tested: true };
  if (
    problem === 'tls-wrong-mode-implicit-on-starttls-port' &&
    evidence.failure?.answered === 'smtp' &&
    !lacksStarttls(evidence)
  ) {
    return { to: { encryption: 'starttls' }, tested: false };
  }
  if (problem === 'tls-wrong-mode-plain-on-implicit-port' && evidence.failure?.answered === 'tls') {
    return { to: { encryption: 'tls' }, tested: false };
  }
  if (problem === 'starttls-required' && tried.encryption === 'none' && !lacksStarttls(evidence))
    return { to: { encryption: 'starttls' }, tested: false };
  return listedPair(problem, evidence);
}

/** A look at the very port found that it has no STARTTLS, or its answer to EHLO in clear did not name it. */
export function lacksStarttls({ settings, neighbours, offer }: Evidence): boolean {
  if (settings.encryption === 'none' && offer && !offer.starttls) return true;
  return neighbours.some(({ port, status }) => port === settings.port && status === 'no-starttls');
}

/** Whether a neighbour offers a way to sign in with what was given: a token, or else a password. */
export function takesSignIn({ offer }: NeighbourReport, { byToken }: Evidence): boolean {
  const ways = byToken ? ['XOAUTH2'] : ['PLAIN', 'LOGIN'];
  return ways.some((way) => offer?.auth.includes(way));
}

function difference(tried: Settings, to: Pick<Settings, 'port' | 'encryption'>): Partial<Settings> {
  return {
    ...(to.port !== tried.port ? { port: to.port } : {}),
    ...(to.encryption !== tried.encryption ? { encryption: to.encryption } : {}),
  };
}

/**
 * The one name on the certificate that could be the server's own. A wildcard, or a choice of many, names nobody, and a
 * certificate that nobody vouches for, or that is made out to another house, is no reason to go there.
 */
function nameOnCertificate({ failure, certificate, settings }: Evidence): Change | null {
  const shown = failure?.certificate ?? certificate;
  if (!shown || shown.faults.includes('untrusted')) return null;
  const hosts = shown.names
    .map((name) => name.toLowerCase())
    .filter((name) => fullName.test(name) && !/^[\d.]+$/.test(name) && name !== settings.host);
  const near = hosts.filter(
    (name) => sameDomain(name, settings.host) || providerOfHost(name)?.role === 'outgoing',
  );
  const mail = near.filter((name) => /^(?:smtp|mail|mx|out|send|relay|post|asmtp|imap|webmail)/.test(name));
  const outgoing = near.filter((name) => /^(?:smtp|out|send|asmtp)/.test(name));
  const [chosen] = [hosts.length === 1 ? near : [], outgoing, mail].find(({ length }) => length === 1) ?? [];
  return chosen ? { to: { host: chosen }, tested: false } : null;
}

const fullName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
