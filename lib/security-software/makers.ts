/**
 * Who makes what stands between a program and the network. `words`: how texts in small letters call it, from a word’s beginning.
 * `at`: a program on the computer, or something that a company runs for all of them.
 */
type Maker = {
  name: string;
  words: string;
  at: readonly ('computer' | 'network')[];
  /** In a server’s reply its name is mostly that of a filter for mail or of a list. */
  filtersMail?: true;
  /** Servers have certificates from it, or it looks into none. */
  signsNothing?: true;
};

const computer = ['computer'] as const;
const network = ['network'] as const;

/** As they are called in dialogs, replies and the certificates that they put in place of a server’s. Seen 2026-11. */
export const makers: readonly Maker[] = [
  { name: 'Avast', words: 'avast', at: computer },
  { name: 'AVG', words: 'avg\\b', at: computer },
  { name: 'Avira', words: 'avira', at: computer },
  { name: 'Bitdefender', words: 'bitdefender', at: computer },
  { name: 'ESET', words: 'eset\\b', at: computer },
  { name: 'G Data', words: 'g ?data\\b', at: computer },
  { name: 'Kaspersky', words: 'kaspersky', at: computer },
  { name: 'Norton', words: 'norton', at: computer },
  { name: 'Dr.Web', words: 'dr\\.? ?web\\b', at: computer },
  { name: 'F-Secure', words: 'f-secure', at: computer },
  { name: 'Webroot', words: 'webroot', at: computer },
  { name: 'Malwarebytes', words: 'malwarebytes', at: computer },
  { name: 'Panda', words: 'panda\\b', at: computer },
  { name: 'AdGuard', words: 'adguard', at: computer },
  { name: 'ZoneAlarm', words: 'zonealarm', at: computer, signsNothing: true },
  { name: 'Comodo', words: 'comodo', at: computer, signsNothing: true },
  { name: 'Little Snitch', words: 'little snitch', at: computer, signsNothing: true },
  { name: 'McAfee', words: 'mcafee', at: ['computer', 'network'] },
  { name: 'Trend Micro', words: 'trend ?micro', at: ['computer', 'network'], filtersMail: true },
  { name: 'FortiGate', words: 'forti(?:gate|net|client|guard|web|os)', at: network },
  { name: 'Zscaler', words: 'zscaler', at: network },
  { name: 'Sophos', words: 'sophos', at: network },
  { name: 'Palo Alto', words: 'palo ?alto', at: network },
  { name: 'Check Point', words: 'check ?point', at: network },
  { name: 'Netskope', words: 'netskope|goskope', at: network },
  { name: 'SonicWall', words: 'sonicwall', at: network },
  { name: 'WatchGuard', words: 'watchguard', at: network },
  { name: 'Blue Coat', words: 'blue ?coat', at: network },
  { name: 'Websense', words: 'websense', at: network },
  { name: 'Skyhigh', words: 'skyhigh', at: network },
  { name: 'Umbrella', words: 'umbrella', at: network },
  { name: 'Smoothwall', words: 'smoothwall', at: network },
  { name: 'Securly', words: 'securly', at: network },
  { name: 'Barracuda', words: 'barracuda', at: network, filtersMail: true },
  { name: 'Forcepoint', words: 'forcepoint', at: network, filtersMail: true },
];

const called = (those: readonly Maker[]) => `\\b(?:${those.map(({ words }) => words).join('|')})`;
const signing = makers.filter(({ signsNothing }) => !signsNothing);

/** Patterns, as text, for names in small letters. */
export const anyMaker = called(makers);
/** Nobody who filters mail: of him a reply speaks as the one that refused it. */
export const barringMakers = called(makers.filter(({ filtersMail }) => !filtersMail));
export const barringPrograms = called(
  makers.filter(({ at, filtersMail }) => !filtersMail && at.some((place) => place === 'computer')),
);
/** Who puts certificates of his own in place of the server’s. */
export const signingMakers = called(signing);
export const signingPrograms = called(signing.filter(({ at }) => !at.some((place) => place === 'network')));
export const signingGateways = called(signing.filter(({ at }) => at.some((place) => place === 'network')));

/** Programs that lead all traffic elsewhere, under names without “VPN” in them. Seen 2026-11. */
export const vpnPrograms =
  'anyconnect|forticlient|wireguard|globalprotect|pulse secure|sophos connect|tailscale|zerotier|sing-?box|v2ray|shadowsocks';
