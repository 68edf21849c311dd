import type { Answer } from '@/lib/evidence/said';
import { asHeard, inItsCharset, isBytes } from './charset';
import { printable } from './printable';

/** What speaks, with the first line of it where that can be read: as it was heard, a letter a byte where it is no UTF-8. */
export type Recognised = { answered: Answer; banner?: string };

/** What a load balancer puts in front of a connection (https://www.haproxy.org/download/3.0/doc/proxy-protocol.txt §2). */
const proxyInWords = /^PROXY (?:TCP[46]|UNKNOWN)\b[^\r\n]*(?:\r?\n)?(?:220[ -]|$)/;
const proxyInBytes = /^\r\n\r\n\0\r\nQUIT\n[\s\S]{4,60}?220[ -]/;
const byteOrderMark = /^\xef\xbb\xbf220[ -]/;

/** What stands before a greeting where the other side of a load balancer, or of an editor, did not take it away. */
export const beforeGreeting = new RegExp(
  [proxyInWords, proxyInBytes, byteOrderMark].map(({ source }) => source).join('|'),
);

/** The beginning of a greeting’s code, from a server that is slow to write it. */
const codeBegun = /^(?:22?|220|[45]\d?\d?)$/;

/** Whether so much of an answer tells nothing yet of what speaks. */
export function isBarelyBegun(bytes: Buffer): boolean {
  return codeBegun.test(bytes.toString('latin1', 0, 4));
}

const signs: [Answer, RegExp][] = [
  [
    'ftp',
    /^220(?![^\r\n]*SMTP)[^\r\n]*\bFTP|^220[^\r\n]*(vsFTPd|ProFTPD|FileZilla|Pure-FTPd|ready for new user)/i,
  ],
  ['smtp', /^(220|4\d\d|5\d\d)([ -]|\r?\n)/],
  ['smtp', codeBegun],
  ['smtp', beforeGreeting],
  ['imap', /^(?:\* (?:OK|PREAUTH|BYE|BAD)|EHLO BAD)\b/i],
  // one that has heard no command yet cannot call it unknown: a database says that to whatever bytes it is sent
  ['pop3', /^(\+OK|-ERR(?! unknown command))\b/i],
  ['http', /^HTTP\/\d|^\s*<(!doctype|html)/i],
  ['ssh', /^SSH-\d/],
  ['sieve', /^"(?:IMPLEMENTATION|SIEVE|VERSION)"/i],
  ['nntp', /^20[01] [^\r\n]*(?:NNTP|NNRP|\bnews\b)/i],
  // FF FE before a letter of two bytes is a mark of Unicode
  ['telnet', /^\xff(?:[\xfb-\xfd]|\xfe(?!.\0))|(login|user ?name|password):\s*$/i],
];

/** Says what speaks from the first bytes it sent. No bytes are `silent`; a banner is given for what is readable. */
export function recogniseAnswer(bytes: Buffer): Recognised {
  if (bytes.length === 0) return { answered: 'silent' };
  if (isTlsRecord(bytes)) return { answered: 'tls' };
  if (isClientHello(bytes)) return { answered: 'other' };
  const text = bytes.toString('latin1');
  const answered = signs.find(([, sign]) => sign.test(text))?.[0] ?? 'other';
  const banner = asHeard(firstLine(bytes));
  return isText(banner) ? { answered, banner } : { answered };
}

function firstLine(bytes: Buffer): Buffer {
  const end = bytes.indexOf('\n');
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** Whether most of a line is letters, and not bytes that are those of no known charset. */
function isText(line: string): boolean {
  const read = printable(inItsCharset(line));
  return (isBytes(read) ? read.replace(/[^\0-\x7f]/g, '') : read).length * 2 > read.length;
}

/** Whether a TLS record of a server begins: its type, then a version from SSL 3.0 to TLS 1.3 (RFC 8446 §5.1). */
export function isTlsRecord(bytes: Buffer): boolean {
  const [type = 0, major, minor = 255] = bytes;
  if (isClientHello(bytes)) return false;
  return type >= 20 && type <= 23 && major === 3 && minor <= 4;
}

/** A handshake as a client begins it (RFC 8446 §4, §5.1): from whom we called it is our own, said back to us. */
function isClientHello(bytes: Buffer): boolean {
  return bytes[0] === 22 && bytes[1] === 3 && bytes[5] === 1;
}
