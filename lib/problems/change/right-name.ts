import { isUnresolved } from '@/lib/evidence/error-codes';
import type { Evidence } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Change } from '@/lib/problems/catalogue/diagnosis';
import { ofSettings } from '@/lib/problems/catalogue/of-settings';
import { houseOf } from '@/lib/providers/house-of';
import { listedLike } from '@/lib/providers/listed-like';
import { listedServers } from '@/lib/providers/listed-servers';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { imitatedServer, serverMeant } from '@/lib/remarks/meant-server';
import type { Settings } from '@/lib/settings/settings';
import { differing } from './differing';

/** Causes that a wrong server name of a known provider explains. A refused password is about the password. */
const explained = new Set<ProblemCode>([...ofSettings, 'incoming-server-problem']);

/** Causes that a wrong server behind a name that imitates a known one explains as well. */
const ofStranger = new Set<ProblemCode>([...explained, 'cert-untrusted', 'cert-expired']);

type Tried = Pick<Evidence, 'settings' | 'signIn' | 'domain' | 'failure'>;

/**
 * What a known provider says to use, where the name that was tried is retired, for incoming mail, an exchanger that
 * somebody signs in to, or only like a known one. Null where the name is right or unknown, or where the cause lies elsewhere.
 */
export function rightName(problem: ProblemCode, tried: Tried): Change | null {
  const { settings, signIn } = tried;
  const known = providerOfHost(settings.host);
  if (!known) return meantName(problem, tried);
  if (!explained.has(problem) || known.role === 'outgoing' || !known.use) return null;
  // an exchanger at port 25 without a sign-in is a relay, and right
  if (known.role === 'mx' && settings.port === 25 && !signIn) return null;
  // the name alone is wrong where the rest is listed for the right one
  return changeTo(listedLike(settings, known.use.host) ?? known.use, settings);
}

/**
 * Whether a change puts a known provider’s other name right, or sets the server of the address’s own provider: it is on its list,
 * and nobody has to be asked.
 */
export function isPutRight(
  change: Change | null,
  { settings, domain }: Pick<Evidence, 'settings' | 'domain'>,
): boolean {
  const host = change?.to.host;
  if (host === undefined) return false;
  if (domain !== undefined && houseOf(domain, host) === 'own') return true;
  const known = providerOfHost(settings.host);
  return known !== null && known.role !== 'outgoing' && known.use?.host === host;
}

/** The known server in place of a name that imitates it or, where nobody has that name, that is likely meant. */
function meantName(problem: ProblemCode, { settings, domain, failure }: Tried): Change | null {
  if (!ofStranger.has(problem)) return null;
  const imitated = changeFromImitated(settings, domain);
  // whether somebody has the name is not known where nobody told
  const isNobodys = problem === 'dns-not-found' && !isUnresolved(failure?.code);
  return imitated || !isNobodys ? imitated : changeTo(serverMeant(settings, domain), settings);
}

/** The change to the known server for which a name could be taken. `domain`: of the address, if known. Null where it is like none. */
export function changeFromImitated(settings: Settings, domain?: string): Change | null {
  return changeTo(imitatedServer(settings, domain), settings);
}

function changeTo(use: Settings | null, settings: Settings): Change | null {
  return use && { to: differing(settings, use), tested: false };
}

/**
 * What a known provider lists for this very name, where the tried pair is not on its list and nothing better was seen. `mayDo`:
 * whether a pair is left, after what was seen of it.
 */
export function listedPair(
  problem: ProblemCode,
  { settings }: Pick<Evidence, 'settings'>,
  mayDo: (pair: Settings) => boolean = () => true,
): Change | null {
  const listed = explained.has(problem) ? listedServers(settings.host) : [];
  const right = listed.some(
    ({ port, encryption }) => port === settings.port && encryption === settings.encryption,
  );
  const first = listed.find(mayDo);
  return !first || right ? null : { to: differing(settings, first), tested: false };
}
