import type { Evidence } from '@/lib/evidence/evidence';
import { listedServers } from '@/lib/providers/listed-servers';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import type { ProblemCode } from './codes';
import type { Change } from './diagnosis';
import { differing } from './differing';

/** Causes that a wrong server name of a known provider explains. A refused password is about the password. */
const explained = new Set<ProblemCode>([
  'dns-not-found',
  'connect-refused',
  'connect-timeout',
  'network-blocked',
  'not-smtp-server',
  'server-closed-connection',
  'tls-wrong-mode-implicit-on-starttls-port',
  'tls-wrong-mode-plain-on-implicit-port',
  'starttls-required',
  'starttls-not-offered',
  'cert-name-mismatch',
  'auth-required',
  'auth-mechanism-unsupported',
  'incoming-server-problem',
  'relay-denied',
]);

/**
 * What a known provider says to use, where the name that was tried is retired, for incoming mail, or an exchanger that
 * somebody signs in to. Null where the name is right or unknown, or where the cause lies elsewhere.
 */
export function rightName(problem: ProblemCode, { settings, signIn }: Evidence): Change | null {
  const known = explained.has(problem) ? providerOfHost(settings.host) : null;
  if (!known || known.role === 'outgoing' || !known.use) return null;
  // an exchanger at port 25 without a sign-in is a relay, and right
  if (known.role === 'mx' && settings.port === 25 && !signIn) return null;
  return { to: differing(settings, known.use), tested: false };
}

/** What a known provider lists for this very name, where the tried pair is not on its list and nothing better was seen. */
export function listedPair(problem: ProblemCode, { settings }: Pick<Evidence, 'settings'>): Change | null {
  const listed = explained.has(problem) ? listedServers(settings.host) : [];
  const [first] = listed;
  const right = listed.some(
    ({ port, encryption }) => port === settings.port && encryption === settings.encryption,
  );
  return !first || right ? null : { to: differing(settings, first), tested: false };
}
