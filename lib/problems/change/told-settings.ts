import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { factsOf } from '@/lib/problems/catalogue/facts';
import type { TextExplanation } from '@/lib/problems/text/explain-text';
import { listedServers } from '@/lib/providers/listed-servers';
import { isMicrosoft } from '@/lib/providers/microsoft-hosts';
import { type HostRole, providerOfHost } from '@/lib/providers/provider-of-host';
import { sendingPorts } from '@/lib/settings/sending-ports';
import type { Settings } from '@/lib/settings/settings';
import { listedPair, rightName } from './right-name';

/** What a provider lists, as values of words. `from`: the name that stands in the text. `lacks`: a port that is not there. */
type Listed = {
  from: string;
  host: string;
  port: string;
  encryption: Settings['encryption'];
  provider: string;
  lacks: '465' | 'none';
};

/**
 * What to set in place of what the text tells: where its provider lists another pair for this server, or says to send by
 * another one. Null where the told settings are right, or nothing is known.
 */
export function listedInstead(judged: TextExplanation): Listed | null {
  const { problem, returned, settings } = judged;
  const tried = triedIn(judged);
  const known = tried && providerOfHost(tried.host);
  if (returned || !known) return null;
  const told = settings?.port !== undefined;
  if (known.role === 'outgoing') {
    const pair = told && pairInstead(problem, tried);
    return pair ? listed(tried, { ...tried, ...pair }, known) : null;
  }
  if (!isForSending(known, settings?.port) || !isOfConnection(problem)) return null;
  const change = rightName(problem, { settings: tried, signIn: false });
  return change && listed(tried, { ...tried, ...change.to }, known);
}

/** The told port and encryption, where they are what the provider lists for the told server. Null: they are not, or nothing is known. */
export function listedAsTold(judged: TextExplanation): Listed | null {
  const { returned, settings } = judged;
  const tried = triedIn(judged);
  const known = tried && providerOfHost(tried.host);
  if (returned || !known || settings?.port === undefined) return null;
  const right = listedServers(tried.host).some(
    ({ port, encryption }) => port === tried.port && encryption === tried.encryption,
  );
  return right ? listed(tried, tried, known) : null;
}

/** Words, under `problems`, for causes of which nothing is left to mend in the settings where these are right. */
const wordsAsListed: Partial<Record<ProblemCode, 'pasted.as-listed' | 'pasted.encryption-gone'>> = {
  'connect-refused': 'pasted.as-listed',
  'connect-timeout': 'pasted.as-listed',
  'starttls-not-offered': 'pasted.encryption-gone',
};

/** The provider of the told server, where port 465 was tried and this one has none: that is why nothing answered. Null otherwise. */
export function lacksToldPort(judged: TextExplanation): string | null {
  const isOfLine = factsOf(judged.problem).group === 'reaching';
  const instead = isOfLine && !judged.narrower ? listedInstead(judged) : null;
  return instead?.lacks === '465' ? instead.provider : null;
}

/** Where the words stand for what went wrong with settings that are right; undefined where it has no others for that. */
export function asListedWords(judged: TextExplanation) {
  const words = wordsAsListed[judged.problem];
  return words && listedAsTold(judged) ? words : undefined;
}

/** Steps of causes that keep their other words: without another port, or a pair that is set already. */
const stepsAsListed: Partial<Record<ProblemCode, 'as-listed' | 'closed-as-listed'>> = {
  'network-blocked': 'as-listed',
  'server-closed-connection': 'closed-as-listed',
};

/** Where the steps of such a cause stand, if the text tells all of its settings that they name. */
export function asListedSteps(judged: TextExplanation) {
  const { problem, settings, narrower } = judged;
  const steps = stepsAsListed[problem];
  const isTold = problem === 'network-blocked' || settings?.encryption !== undefined;
  const isFree = !narrower && !judged.inTheWay && !judged.unconfirmed;
  return steps && isTold && isFree && listedAsTold(judged) ? (`pasted.${steps}.steps` as const) : undefined;
}

/** What to fill into the wizard to test: what the text tells, put right where its provider lists something else. */
export function settingsToTest(judged: TextExplanation): Partial<Settings> {
  const settings = withOther(judged);
  const instead = listedInstead(judged);
  if (instead) return { host: instead.host, port: Number(instead.port), encryption: instead.encryption };
  const known = settings.host === undefined ? null : providerOfHost(settings.host);
  // whatever went wrong there, a test of it tells nothing
  if (!known || known.role === 'outgoing' || !known.use) return settings;
  return known.role === 'mx' && settings.port === 25 ? settings : { ...known.use };
}

/** STARTTLS at 465 is what shows the fault. Nobody is led to send a password without encryption. */
function withOther({ settings = {}, otherEncryption }: TextExplanation): Partial<Settings> {
  return otherEncryption === 'starttls' ? { ...settings, encryption: otherEncryption } : settings;
}

function triedIn({ settings = {}, otherEncryption }: TextExplanation): Settings | null {
  const { host, port = 587, encryption } = settings;
  if (host === undefined) return null;
  const usual = port === 465 ? 'tls' : 'starttls';
  return { host, port, encryption: encryption ?? otherEncryption ?? usual };
}

/** The pair that a provider lists for the told port, or else its usual one, where what was told is neither. */
function pairInstead(problem: ProblemCode, tried: Settings): Partial<Settings> | null {
  const change = listedPair(problem, { settings: tried });
  return change && (listedServers(tried.host).find(({ port }) => port === tried.port) ?? change.to);
}

/** What a server says of signing in has to be done at the right one as well. */
function isOfConnection(problem: ProblemCode): boolean {
  const { group } = factsOf(problem);
  return group === 'reaching' || group === 'encryption';
}

/** A name that was right once is for nothing else; one for incoming mail is in the wrong box beside a port for sending. */
function isForSending({ role }: HostRole, port: number | undefined): boolean {
  return port === undefined ? role === 'retired' : sendingPorts.includes(port);
}

function listed(tried: Settings, { host, port, encryption }: Settings, { provider }: HostRole): Listed {
  const lacks = tried.port === 465 && port !== 465 && isMicrosoft(tried.host) ? '465' : 'none';
  return { from: tried.host, host, port: String(port), encryption, provider: provider.name, lacks };
}
