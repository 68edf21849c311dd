import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely } from '@/lib/problems/catalogue/judgement';
import { cannotSend } from '@/lib/problems/vocabulary/going-out';
import { listedServers } from '@/lib/providers/listed-servers';
import type { Settings } from '@/lib/settings/settings';
import { otherEncryption } from './encryption-told';

/** Who says one of these never had a connection. */
const unconnected =
  /ssl_connect|syscall\W{1,5}connect|connect e[a-z]{5,}|socket error|10060|connect to .{0,60}timed out|(?:failed|unable|could not|cannot) (?:to )?connect|连接.{0,60}超时|dial tcp|\[\d+\.\d+|\b(?:connectivity|reachability|port) (?:checks?|tests?|probes?|scans?)\b/;

/** JavaMail’s first words say “could not connect”; this number says that the greeting ended before it began. */
const endedBeforeGreeting = /response: ?-1\b/;

/** A judgement of a connection that the settings beside it explain: encryption begun in another way than the port wants it. */
export function wrongMode(whole: string, judged: Judgement, settings: Partial<Settings>): Judgement {
  return bothCrossed(whole, bySilence(whole, bySetting(whole, judged, settings), settings));
}

const starttlsOn465 =
  /\b465\b(?:(?!ssl|tls|\d).){0,12}\bstarttls\b|\bstarttls\b(?:(?!ssl|\d)[^,;]){0,12}\b465\b/;
const sslOn587 = /\b587\b(?:(?!tls|\d).){0,12}\bssl\b|\bssl\b(?:(?!tls|\d)[^,;]){0,12}\b587\b/;

/** Whoever tried both pairs the wrong way round told neither apart. */
function bothCrossed(whole: string, judged: Judgement): Judgement {
  const other = otherMode[judged.problem];
  if (!other || !starttlsOn465.test(whole) || !sslOn587.test(whole)) return judged;
  return likely(judged.problem, [other, ...judged.also]);
}

const otherMode: Partial<Record<ProblemCode, ProblemCode>> = {
  'tls-wrong-mode-plain-on-implicit-port': 'tls-wrong-mode-implicit-on-starttls-port',
  'tls-wrong-mode-implicit-on-starttls-port': 'tls-wrong-mode-plain-on-implicit-port',
};

/** What a wrong mode looks like, and other faults of a connection as well. */
const vague = new Set<ProblemCode>([
  'unknown',
  'connect-timeout',
  'connect-refused',
  'server-closed-connection',
  'cert-untrusted',
  'tls-too-old',
  'auth-mechanism-unsupported',
  'starttls-not-offered',
]);

/** Something went wrong with the connection or its encryption (plain form). */
const broken =
  /\bfail|error|invalid (?:response|reply|answer)|timed? ?out|time-?out|\bhang|\bstuck\b|freez|unresponsive|nothing happens|never (?:calls?|returns?|comes?|ends?)|\b(?:listens?|waits?|runs?) for ?ever\b|\bblocks\b|cannot|could not|unable|tls_alert|handshake|alert\b|\bnot support|unsupported|nicht unterstutzt|\bpas (?:pris|support)|\b(?:no|nao) (?:\w+ )?(?:admit|soport|suport|compat)|не (?:удал|работ|поддерж)|不支持|失败|错误|超时|50[0-9]了/;

/** Nobody listens there: that is no matter of encryption. */
const refusedOutright =
  /refused|10061|verweigert|refusee|rechazad|rifiutat|recusad|отклонен|отказ|拒绝|拒否|not available on/;

/** Encryption from the first byte, switched off in a program’s own settings. */
const switchedOff = /\b(?:secure|ssl)["']? ?(?:=>|[:=]) ?["']?(?:false|no|off|0)\b/;

/** The ports that mail goes out by. */
const mailPorts = /\b(?:25|465|587|2525)\b/g;

/** Settings that do not go together (RFC 8314 §3.3) beside a failure that is not told any better. */
function bySetting(
  whole: string,
  judged: Judgement,
  { port, encryption, host }: Partial<Settings>,
): Judgement {
  // who asks for STARTTLS begins in clear, which this port does not do
  const asksThere =
    judged.problem === 'starttls-not-offered' &&
    judged.confidence !== 'sure' &&
    port === 465 &&
    encryption !== 'tls';
  const dropped = judged.problem === 'server-closed-connection' && encryption === 'tls';
  // a program’s words for any connection that did not come about
  const bare =
    judged.problem === 'connect-refused' && judged.confidence === 'likely' && !refusedOutright.test(whole);
  const told = judged.confidence !== 'unsure' && !dropped && !asksThere && !(bare && encryption === 'tls');
  if (
    told ||
    !(vague.has(judged.problem) || otherMode[judged.problem]) ||
    !(dropped || broken.test(whole) || cannotSend.test(whole))
  )
    return judged;
  // advice to try another port: which of them was set is not told
  if (new Set(whole.match(mailPorts)).size > 1) return judged;
  const isOff = switchedOff.test(whole) || otherEncryption(whole, { port, encryption }) !== null;
  const found = mismatched(port, encryption ?? (isOff ? 'none' : asksThere ? 'starttls' : undefined), host);
  if (!found) return judged;
  return likely(found, [judged.problem, ...judged.also]);
}

function mismatched(
  port: number | undefined,
  encryption: Settings['encryption'] | undefined,
  host: string | undefined,
): ProblemCode | null {
  if (encryption === 'tls' && (port === 587 || port === 25))
    return 'tls-wrong-mode-implicit-on-starttls-port';
  const implicit = port === 465 && !(host !== undefined && lacksThePort(host, 465));
  return (encryption === 'starttls' || encryption === 'none') && implicit
    ? 'tls-wrong-mode-plain-on-implicit-port'
    : null;
}

/** A record of a line that was begun encrypted. */
const shookHands =
  /\b(?:perform|start|begin)\w* (?:the |an? )?(?:(?:ssl|tls|ssl\/tls) )?handshake\b|\bhandshake (?:is |was )?(?:ok|done|completed?|succe\w+)/;

/** Port 465 as what helps: without it the failure comes, so it was another port. */
const advised =
  /\b465(?!\d).{0,40}?(?:\botherwise\b|\bor else\b|\bsonst\b|\bandernfalls\b|\bsinon\b|\bsi no,|de lo contrario|\bsenao\b|caso contrario|\baltrimenti\b|\banders\b|\binaczej\b|(?:^| )иначе |否则|否則|不然|さもないと)/;

/**
 * A connection that ended or stayed silent on 465 was most likely begun plain: not where the text says that SSL was set, and
 * not at a server whose provider does not have that port.
 */
function bySilence(whole: string, judged: Judgement, settings: Partial<Settings>): Judgement {
  const silent = judged.problem === 'server-closed-connection' || judged.problem === 'connect-timeout';
  if (!silent || settings.port !== 465 || advised.test(whole) || shookHands.test(whole)) return judged;
  const { host, encryption } = settings;
  if (encryption === 'tls' || (host !== undefined && lacksThePort(host, 465)))
    return {
      ...judged,
      also: judged.also.filter((code) => code !== 'tls-wrong-mode-plain-on-implicit-port'),
    };
  if (unconnected.test(whole) && !endedBeforeGreeting.test(whole)) return judged;
  return likely('tls-wrong-mode-plain-on-implicit-port', [
    judged.problem,
    'connect-timeout',
    'server-closed-connection',
  ]);
}

/** Whether the provider of this very server lists other ports only. */
function lacksThePort(host: string, port: number): boolean {
  const listed = listedServers(host);
  return listed.length > 0 && listed.every((server) => server.port !== port);
}

/**
 * Whether a wrong way to begin the encryption can be meant beside a judgement, by what the text tells of the port and the
 * encryption. Beside another wrong way it can: then several settings were tried.
 */
export function mayBeMode(
  problem: ProblemCode,
  judged: Judgement,
  { port, encryption }: Partial<Settings>,
): boolean {
  if (otherMode[judged.problem]) return true;
  if (problem === 'tls-wrong-mode-plain-on-implicit-port')
    return port === undefined || (port === 465 && encryption !== 'tls');
  if (problem === 'tls-wrong-mode-implicit-on-starttls-port')
    return port !== 465 && encryption !== 'starttls';
  return true;
}
