import { vpnPrograms } from '@/lib/security-software/makers';
import { diversionOf } from './diversion';
import type { Sign } from './line-rule';
import type { LocalOutcome, LocalTest } from './local-test';
import { type Run, runsIn } from './run';

/** The longest text that is read, in characters; the rest is left. */
export const longestOutput = 20_000;

/** Longer lines are cut: no program here writes one that tells more after it. */
const longestLine = 400;

/** How VPN programs name their connections. */
const vpnName = new RegExp(
  `vpn|${vpnPrograms}|\\b(?:tap|tun|utun|wg|ppp|ipsec)\\d*\\b|wintun|nordlynx|proton|fortissl|zscaler|warp`,
  'i',
);

/** What kept a test from getting there, the most telling first. */
const failures: [Sign, LocalOutcome][] = [
  ['no-name', 'name-not-found'],
  ['not-permitted', 'not-permitted'],
  ['no-answer', 'blocked'],
  ['refused', 'refused'],
  ['no-network', 'no-network'],
  ['hung-up', 'cut-off'],
  ['weak-failure', 'blocked'],
  // whatever language the warning about the name is in
  ['no-address', 'name-not-found'],
  ['ping', 'no-port'],
  ['not-run', 'not-run'],
];

/** What is said of a certificate where one arrived, the most telling first. */
const ofCertificates: [Sign, LocalOutcome][] = [
  ['self-made', 'untrusted'],
  ['untrusted', 'untrusted'],
  ['out-of-date', 'out-of-date'],
];

/** Beside a success these are about another address of the same server. */
const ofAnotherAddress: Sign[] = ['no-answer', 'refused', 'no-network'];

const clean = (line: string) =>
  line
    .slice(0, longestLine)
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/：/g, ':')
    .replace(/^(?:> )+/, '')
    .replace(/^\s*[-•] /, '')
    .trim()
    .replace(/^"([A-Za-z]{1,40})"\s*:\s*"?([^"]*?)"?\s*[,}]*$/, '$1: $2');

/** Where a property of Test-NetConnection, or a warning of it, begins in a text that has lost its line ends, or in its JSON. */
const property =
  /(?<![ \t,{])[ \t,{]+(?=\p{L}{2,20} ?: (?:TCP connect to|Ping to|Name resolution of)|"?(?:Computer ?Name|Remote ?(?:Address|Port)|InterfaceAlias|SourceAddress|NameResolutionSucceeded|Ping(?:Succeeded|ReplyDetails)|Tcp ?Test ?Succeeded)\b(?: \(RTT\))?"?\s*[:：])/gu;

function judge(run: Run, askedHost: string | undefined): Pick<LocalTest, 'outcome' | 'by'> {
  const { signs } = run;
  const certificate = ofCertificates.find(([sign]) => signs.has(sign));
  const connected =
    signs.has('connected') ||
    certificate !== undefined ||
    (run.program !== undefined && (signs.has('greeting') || signs.has('other-encryption')));
  const failure = run.program && failures.find(([sign]) => signs.has(sign));
  const noWay = signs.has('no-way') && !signs.has('way');
  if (!connected && signs.has('not-here')) return { outcome: 'not-here' };
  if (!connected && signs.has('wrong-window')) return { outcome: 'wrong-window' };
  if (connected || failure) {
    if (connected && signs.has('masked')) return { outcome: 'diverted', by: 'network-device' };
    // an inspection signs with an authority of its own, and a mail server of the same maker’s for itself
    if (connected && run.inspection && !signs.has('self-made'))
      return { outcome: 'diverted', by: run.inspection };
    const by = run.address && diversionOf(run.address, run.host ?? askedHost);
    if (by) return { outcome: 'diverted', by };
  }
  if (certificate) return { outcome: certificate[1] };
  if (connected) {
    if (signs.has('other-encryption')) return { outcome: 'other-encryption' };
    const cut = (signs.has('hung-up') && !signs.has('greeting')) || signs.has('no-tls');
    return { outcome: cut ? 'cut-off' : 'reached' };
  }
  if (failure) return { outcome: failure[1] === 'blocked' && noWay ? 'no-network' : failure[1] };
  return { outcome: run.program ? 'unfinished' : 'unreadable' };
}

function toTest(run: Run, askedHost: string | undefined): LocalTest {
  const judged = judge(run, askedHost);
  return {
    ...judged,
    program: run.program,
    host: run.host,
    port: run.port,
    remoteAddress: run.address,
    issuer: run.issuer,
    interface: run.via,
    vpn: run.via !== undefined && vpnName.test(run.via),
    partly: judged.outcome === 'reached' && ofAnotherAddress.some((sign) => run.signs.has(sign)),
  };
}

const saysSomething = ({ outcome }: LocalTest) => outcome !== 'unreadable' && outcome !== 'unfinished';

/**
 * Reads the pasted output of Test-NetConnection, nc, telnet, curl -v, openssl s_client, PortQry or nmap, a mail server’s
 * welcome, what looks up a name or goes no further than ping does, and the answer as somebody types it. Never throws; reads at most
 * `longestOutput` characters. Of several tests it takes the one of the server that is `asked` about, else the last that
 * says something.
 */
export function readLocalTest(text: string, asked?: { host: string; port: number }): LocalTest {
  const lines = text
    .slice(0, longestOutput)
    .replace(property, '\n')
    .split(/\r\n|[\r\n\u2028]/)
    .map(clean);
  const tests = runsIn(lines).map((run) => toTest(run, asked?.host));
  const telling = tests.filter(saysSomething);
  const fitting = telling.findLast(({ host, port }) => asked && port === asked.port && host === asked.host);
  return fitting ?? telling.at(-1) ?? tests.at(-1) ?? { outcome: 'unreadable', vpn: false, partly: false };
}

/** What of the output is about something else than was asked: another server, another port. */
export function otherThanAsked(
  { host, port }: LocalTest,
  asked: { host: string; port: number },
): { host: boolean; port: boolean } {
  return {
    host: host !== undefined && host !== asked.host,
    port: port !== undefined && port !== asked.port,
  };
}
