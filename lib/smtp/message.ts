import { randomUUID } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { foldLines } from 'nodemailer/lib/mime-funcs';
import MimeNode from 'nodemailer/lib/mime-node';
import * as quotedPrintable from 'nodemailer/lib/qp';

/** The test message: words of ours, from the address to the same address. */
export type TestMessage = { address: string; subject: string; text: string };

/** An envelope address in the form the wire wants: the domain in A-labels, the local part as it was typed. */
export function envelopeAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  if (at < 1 || domain.startsWith('[') || /^[a-z\d.-]+$/.test(domain)) return address;
  return `${address.slice(0, at)}@${domainToASCII(domain) || domain}`;
}

/** Whether an address needs SMTPUTF8 (RFC 6531): letters beyond ASCII before the @. */
export function needsUtf8(address: string): boolean {
  return /[^\x20-\x7e]/.test(envelopeAddress(address));
}

/** Whether an address can stand in an SMTP command and a header without changing either. */
export function isSafeAddress(address: string): boolean {
  return /^[^\s<>@,;:"\\]+@[^\s<>@,;"\\]+$/u.test(address) && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(address);
}

/** Writes values of headers, and keeps nothing of them. */
const headers = new MimeNode();

/**
 * Builds the message (RFC 5322), marked as automatic so that no answering machine replies (RFC 3834 §5; Microsoft's
 * `X-Auto-Response-Suppress`). `name` is ours; where it is no domain name the sender's domain names the message.
 */
export function composeMessage(message: TestMessage, name: string, date: Date): Buffer {
  const address = envelopeAddress(message.address);
  const domain =
    name.includes('.') && !name.startsWith('[') ? name : address.slice(address.lastIndexOf('@') + 1);
  const { encoding, body } = encodedBody(message.text);
  const who = headers.encodeHeaderValue('From', { name: '', address });
  const head = [
    ['From', who],
    ['To', who],
    ['Subject', headers.encodeHeaderValue('Subject', message.subject)],
    [
      'Message-ID',
      headers.encodeHeaderValue('Message-ID', `<${randomUUID().replaceAll('-', '')}@${domain}>`),
    ],
    ['Date', date.toUTCString().replace('GMT', '+0000')],
    ['Auto-Submitted', 'auto-generated'],
    ['X-Auto-Response-Suppress', 'All'],
    ['Content-Transfer-Encoding', encoding],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=utf-8'],
  ].map(([name, value]) => foldLines(`${name}: ${value}`));
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}\r\n`);
}

/** The words as they are where they are plain and their lines short (RFC 2045 §2.7), else quoted-printable. */
function encodedBody(text: string): { encoding: string; body: string } {
  const lines = text.replace(/\s+$/, '').split(/\r?\n/);
  const body = lines.join('\r\n');
  if (lines.every((line) => /^[\x20-\x7e]{0,76}$/.test(line))) return { encoding: '7bit', body };
  return { encoding: 'quoted-printable', body: quotedPrintable.wrap(quotedPrintable.encode(body), 76) };
}
