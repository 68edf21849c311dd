import type { LineRule } from './line-rule';

const bracketed = String.raw`\[(?<address>[\da-f.:]{2,45})\]`;

/** Microsoft’s PortQry, in English in every Windows. */
const portqry: LineRule[] = [
  { when: /^TCP port (?<port>\d{1,5}) \(.{0,60}\): LISTENING/i, sign: 'connected' },
  { when: /^TCP port (?<port>\d{1,5}) \(.{0,60}\): NOT LISTENING/i, sign: 'refused' },
  { when: /^TCP port (?<port>\d{1,5}) \(.{0,60}\): FILTERED/i, sign: 'no-answer' },
  { when: /^Name resolved to (?<address>[\da-f.:]+)$/i },
  { when: /^Failed to resolve name to IP address/i, sign: 'no-name' },
].map((rule) => ({ ...rule, program: 'portqry' }) as LineRule);

/** Windows translates its sentence, but puts the name, the address and 32 into it everywhere; other systems say it in English. */
const ping: LineRule[] = [
  { when: /^PING (?<host>[\w.-]+) \((?<address>[\da-f.:]+)\)/, sign: 'ping' },
  {
    when: new RegExp(String.raw`(?:^|[\s"'«])(?<host>[\w-]+\.[\w.-]+) ${bracketed}.*\b32\b`, 'i'),
    sign: 'ping',
  },
  { when: /^--- (?<host>[\w.-]+) ping statistics ---/i, sign: 'ping' },
  // an answer to it, and what Windows counts at the end, in every language
  { when: /\bTTL=\d{1,3}$|^\d+ bytes from \S+ .*icmp_seq/i, sign: 'ping' },
  { when: /^Ping.{0,30}\b\d{1,3}(?:\.\d{1,3}){3} ?:$/i, sign: 'ping' },
  { when: /^Request (?:timed out\.?|timeout for icmp_seq)/i, sign: 'ping' },
].map((rule) => ({ ...rule, program: 'ping' }) as LineRule);

/** A question for the name alone that was asked in vain: nslookup in several languages, host, dig, Resolve-DnsName and ping. */
const lookUp: LineRule[] = [
  { when: /^\*{2,3} .*can.t find (?<host>[\w.-]+)/i },
  { when: /^\*{3} (?<host>[\w-]+\.[\w.-]+) wurde von \S+ nicht gefunden/i },
  { when: /^\*{2,3} .*\b(?:non-existent domain|nxdomain)\b/i },
  { when: /^Host (?<host>[\w.-]+) not found: \d+\([A-Z]+\)/ },
  { when: /^;; .*\bstatus: (?:NXDOMAIN|SERVFAIL|REFUSED)\b/ },
  { when: /^;; connection timed out; no servers could be reached/ },
  { when: /^(?:Resolve-DnsName ?: ?)?(?<host>[\w-]+\.[\w.-]+) ?: DNS name does not exist/i },
  {
    when: /^ping: (?:cannot resolve )?(?<host>[\w-]+\.[\w.-]+): (?:unknown host|name or service not known)/i,
  },
  { when: /^Ping request could not find host (?<host>[\w-]+(?:\.[\w-]+)+)/i },
].map((rule) => ({ ...rule, program: 'look-up', sign: 'no-name' }) as LineRule);

/** A ping that did not find the name, from Windows in English, German, French, Spanish, Italian, Portuguese and Dutch, then Russian, Polish, Chinese and Japanese. */
const pingInVain: LineRule[] = [
  {
    when: /\bping\b.*?(?:find host|host|l.h[oô]te?|ospite) ["«]?(?<host>[\w-]+(?:\.[\w-]+)+?)["»]?(?:\.? |\.?$)/i,
    sign: 'no-name',
    program: 'ping',
  },
  {
    when: /(?:обнаружить узел|znaleźć hosta|找不到主机|找不到主機|ではホスト) ?(?<host>[\w-]+(?:\.[\w-]+)+)/i,
    sign: 'no-name',
    program: 'ping',
  },
];

/** Usage, and options that are not known: the program is there, and did not do what the line asked. */
const inVain: LineRule[] = [
  { when: /^usage: (?:nc|ncat)\b/i, program: 'nc', sign: 'not-run' },
  { when: /^curl: (?:option|no URL|try|\((?:1|2|3|4)\))/i, program: 'curl', sign: 'not-run' },
  {
    when: /^(?:openssl|s_client)\b.*(?:unknown option|-help|invalid command)/i,
    program: 'openssl',
    sign: 'not-run',
  },
  // the last line of an error of PowerShell’s is the same in every language
  {
    when: /\bFullyQualifiedErrorId\s*:\s*\w*(?:Parameter|Argument)\w*,\s?Test-NetConnection/i,
    program: 'test-netconnection',
    sign: 'not-run',
  },
  { when: /^(?:Test-NetConnection|tnc) ?: /i, program: 'test-netconnection', sign: 'not-run' },
];

export const otherLines: readonly LineRule[] = [...lookUp, ...portqry, ...ping, ...pingInVain, ...inVain];
