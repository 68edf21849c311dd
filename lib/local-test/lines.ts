import { certificateLines } from './certificate-lines';
import { farLines } from './far-lines';
import type { LineRule } from './line-rule';
import { otherLines } from './other-lines';
import { scanLines } from './scan-lines';
import { typedLines } from './typed-lines';
import { no, yes } from './yes-and-no';

const prompt = String.raw`(?:^|[%$#>]\s*)`;
const v4 = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;

/** To look up a name, in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Chinese and Japanese. */
const looksUpName =
  'Namensauflösung|résolution (?:de |du )?noms?|resolución (?:de |del )?nombres?|risoluzione (?:del |dei )?nom[ei]|resolução (?:de |do )?nomes?|naamomzetting|naamresolutie|rozpoznawani\\p{L} nazw|rozwiązywani\\p{L} nazw|разреш\\p{L}{1,6} им|名称解析|名前解決|名前の解決';

/**
 * Property names and these sentences of Test-NetConnection are English in every language of Windows; only the word before
 * them (WARNING, WARNUNG, ADVERTENCIA, 警告) is translated. So that word is not looked at.
 */
const testNetConnection: LineRule[] = [
  {
    when: /\b(?:Test-NetConnection|tnc)\s+(?:-ComputerName\s+)?(?<host>[a-z0-9]\S*)(?:.*?-Port\s+(?<port>\d{1,5}))?/i,
    sign: 'command',
  },
  // the box that stands there while it waits
  { when: /^Test-NetConnection - (?<host>[\w.-]+?):(?<port>\d{1,5})$/i },
  { when: /^Computer ?Name\s*:\s*(?<host>\S+)/i, part: 'head' },
  { when: /^Remote ?Address\s*:\s*(?<address>\S+)/i },
  { when: /^Remote ?Address\s*:$/i, sign: 'no-address' },
  { when: /^Remote ?Port\s*:\s*(?<port>\d{1,5})$/i },
  { when: /^InterfaceAlias\s*:\s*(?<via>\S.*)$/i },
  {
    when: new RegExp(String.raw`^Tcp ?Test ?Succeeded\s*:\s*(?:${yes})$`, 'i'),
    sign: 'connected',
    part: 'end',
  },
  {
    when: new RegExp(String.raw`^Tcp ?Test ?Succeeded\s*:\s*(?:${no})$`, 'i'),
    sign: 'no-answer',
    part: 'end',
  },
  { when: /^NameResolutionSucceeded\s*:\s*False$/i, sign: 'no-name' },
  { when: /^PingSucceeded\s*:/i, sign: 'ping' },
  {
    when: /TCP connect to \(?(?<address>[\da-f.:]+?)\s*:\s*(?<port>\d{1,5})\)? failed/i,
    sign: 'no-answer',
    part: 'above',
  },
  { when: /Name resolution of (?<host>\S+) failed/i, sign: 'no-name', part: 'above' },
  // as somebody’s own translation has it, or a later Windows
  { when: new RegExp(String.raw`^\p{L}{2,20}\s?: .*(?:${looksUpName})`, 'iu'), sign: 'no-name' },
  // with -InformationLevel Quiet there is no more than this
  { when: /^True$/, sign: 'connected' },
  { when: /^False$/, sign: 'no-answer' },
  { when: /^(?<host>[\w.-]+)\s+(?<port>\d{1,5})\s+True$/i, sign: 'connected' },
  { when: /^(?<host>[\w.-]+)\s+(?<port>\d{1,5})\s+False$/i, sign: 'no-answer' },
].map((rule) => ({ ...rule, program: 'test-netconnection' }) as LineRule);

/** Apple’s and OpenBSD’s nc, the traditional one, and Ncat. */
const nc: LineRule[] = [
  {
    when: new RegExp(String.raw`${prompt}nc(?:at)?\s+(?:-.*?)?(?<host>[\w.:-]+)\s+(?<port>\d{1,5})$`),
    sign: 'command',
  },
  { when: /Connection to (?<host>\S+) port (?<port>\d{1,5}) .*succeeded/i, sign: 'connected' },
  {
    when: /Connection to (?<host>\S+)(?: \((?<address>[\da-f.:]+)\))? (?<port>\d{1,5}) port .*succeeded/i,
    sign: 'connected',
  },
  {
    when: /^nc: connectx? to (?<host>\S+)(?: \((?<address>[\da-f.:]+)\))? port (?<port>\d{1,5}) \(tcp\)/i,
    sign: 'weak-failure',
  },
  { when: /^outif (?<via>\S+)$/ },
  { when: /^dst (?<address>[\da-f.:]+) port (?<port>\d{1,5})$/ },
  {
    when: new RegExp(String.raw`^(?<host>\S+) \[(?<address>${v4})\] (?<port>\d{1,5})\b.*\bopen$`),
    sign: 'connected',
  },
  { when: new RegExp(String.raw`^(?<host>\S+) \[(?<address>${v4})\] (?<port>\d{1,5})\b.*:`) },
  { when: new RegExp(String.raw`^Ncat: Connected to (?<address>${v4}):(?<port>\d{1,5})`), sign: 'connected' },
  { when: /^Ncat: TIMEOUT/i, sign: 'no-answer' },
  // what follows stands in the language of the system
  {
    when: /^nc: (?:getaddrinfo|bad address)\b(?:.*?["'«„] ?(?<host>[\w-]+(?:\.[\w-]+)+))?/i,
    sign: 'no-name',
  },
  // BusyBox’s, in terminals for phones and small systems
  { when: /^(?<host>[\w.-]+) \((?<address>[\da-f.]+):(?<port>\d{1,5})\) open$/, sign: 'connected' },
  { when: /^(?:nc|ncat): /i, sign: 'not-run' },
].map((rule) => ({ ...rule, program: 'nc' }) as LineRule);

const telnet: LineRule[] = [
  { when: new RegExp(String.raw`${prompt}telnet\s+(?<host>[\w.:-]+)\s+(?<port>\d{1,5})$`), sign: 'command' },
  { when: /^Trying (?<address>[\da-f.:]+?)\.\.\.$/i },
  { when: /^Connected to (?<host>[\w.-]+?)\.$/i, sign: 'connected' },
  // Windows, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Chinese and Japanese
  {
    when: /^(?:Connecting To|Verbindungsaufbau zu|Connexion à|Conectándose a|Connessione a|Conectando-se a|A ligar a|Verbinding maken met|(?:Trwa łączenie|Łączenie)(?: się)? z|Подключение к|正在连接|接続中:) ?(?<host>[\w.-]+?)\.\.\..*(?: (?:port|puerto|porta|poort|porcie|порт\S?)|端口|ポート番号:?) (?<port>\d{1,5})/i,
    sign: 'weak-failure',
  },
  // the same without its beginning
  {
    when: /^(?:Could not open connection to the host|Es konnte keine Verbindung mit dem Host hergestellt werden|Impossible d.ouvrir une connexion à l.hôte|No se puede abrir la conexión al host|Impossibile aprire una connessione con l.host)\b\D{0,20}(?<port>\d{1,5})/i,
    sign: 'weak-failure',
  },
  { when: /^telnet: /i, sign: 'not-run' },
].map((rule) => ({ ...rule, program: 'telnet' }) as LineRule);

const curl: LineRule[] = [
  { when: /\bcurl\b.*smtps?:\/\/(?<host>[\w.-]+)(?::(?<port>\d{1,5}))?/i, sign: 'command' },
  { when: new RegExp(String.raw`^\*\s+Trying (?<address>${v4}):(?<port>\d{1,5})\.\.\.$`) },
  { when: /^\*\s+Trying \[(?<address>[\da-f.:]+)\]:(?<port>\d{1,5})\.\.\.$/i },
  {
    when: /^\* Connected to (?<host>[\w.-]+) \((?<address>[\da-f.:]+)\) port (?<port>\d{1,5})/i,
    sign: 'connected',
  },
  {
    when: /^\* Established connection to (?<host>[\w.-]+) \((?<address>[\da-f.:]+) port (?<port>\d{1,5})\)/i,
    sign: 'connected',
  },
  { when: /^\* connect to (?<address>[\da-f.:]+) port (?<port>\d{1,5}) .*failed/i, sign: 'weak-failure' },
  { when: /Failed to connect to (?<host>[\w.-]+) port (?<port>\d{1,5})/i, sign: 'weak-failure' },
  { when: /Could not resolve host: (?<host>[\w.-]+)/i, sign: 'no-name' },
  // the server answered, and something later went wrong
  { when: /^curl: \((?:8|21|55|56|67|78)\)/i, sign: 'connected' },
  { when: /^curl: \((?:35|52)\)/i, sign: 'hung-up' },
  { when: /^curl: \(\d+\)/i, sign: 'not-run' },
].map((rule) => ({ ...rule, program: 'curl' }) as LineRule);

const openssl: LineRule[] = [
  {
    when: /\bopenssl\s+s_client\b.*?-connect\s+\[?(?<host>[\w.:-]+?)\]?:(?<port>\d{1,5})(?:\s|$)/i,
    sign: 'command',
  },
  { when: /^Connecting to (?<address>[\da-f.:]+)$/ },
  { when: /^CONNECTED\([\dA-F]+\)$/, sign: 'connected' },
  { when: /^no peer certificate available$/, sign: 'no-tls' },
  { when: /connect:errno=|BIO_connect|BIO_lookup/, sign: 'weak-failure' },
  // the server offers STARTTLS to others, so something on the way took it out
  { when: /^didn.t find STARTTLS in server response/i, sign: 'masked' },
].map((rule) => ({ ...rule, program: 'openssl' }) as LineRule);

/** Every kind of line that tells which program wrote it, and where it went. */
export const lineRules: readonly LineRule[] = [
  ...certificateLines,
  ...testNetConnection,
  ...nc,
  ...telnet,
  ...curl,
  ...openssl,
  ...otherLines,
  ...scanLines,
  ...farLines,
  ...typedLines,
];
