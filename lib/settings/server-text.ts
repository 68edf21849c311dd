import type { ErrorKey, Notice } from './notice';
import { plainText } from './plain-text';
import { sendingPorts } from './sending-ports';
import { type Encryption, usualPort } from './settings';

/** A pasted text taken apart. `name` may still be no host. An e-mail address leaves only its domain. */
export type ServerParts =
  | { name: string; port?: number; encryption?: Encryption; notices: Notice[] }
  | { error: ErrorKey; domain?: string };

const scheme = /^([a-z][a-z0-9+.-]*):\/\/|^(smtps?|imaps?|pop3?s?|https?|mailto):(?!\d)/i;
const starttlsWord = /^start-?tls$/i;
const tlsWord = /^(?:ssl|ssl\/tls|tls\/ssl)$/i;
const firstWords = /^(?:smtps?|mail|mx|send|out|outgoing|relay|smtpauth|securesmtp|smtpout)$/i;

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
const hasDot = (text: string) => /[^.]\.[^.]/.test(text) || text.startsWith('[') || /:.*:/.test(text);

/** Dots with a space beside them, as phone keyboards leave them, and commas between the parts of a name. */
function mended(text: string): string {
  return text
    .replace(/[\u3002\uff61]/g, '.')
    .replace(/\s+\.\s*(?=\S)/g, '.')
    .replace(/(?<=\w)\.\s+(?=(?!port|ssl|tls|starttls)[\p{L}][\p{L}\p{N}-]*(?:\.|\s*$))/giu, '.')
    .replace(/(?<=[\p{L}\p{N}]),(?=[\p{L}])/gu, '.');
}

/** `name:port`, `[v6]:port` and a bare v6 address. */
function splitPort(text: string): { name: string; port?: number } {
  const v6 = /^\[([^\]]*)\](?::(\d{1,5}))?$/.exec(text);
  const plain = v6 ?? /^([^:]+):(\d{1,5})?$/.exec(text);
  const [, name = text, port] = plain ?? [];
  return port && isPort(port) ? { name, port: Number(port) } : { name };
}

function chooseName(words: string[]): { name: string; notices: Notice[] } | { error: ErrorKey } {
  const dotted = [...new Set(words.filter(hasDot))];
  if (dotted.length > 1) return { error: 'settings.errors.host-several' };
  const [name] = dotted;
  if (name !== undefined) return { name, notices: [] };
  const readable = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  const bare =
    readable.length === 1 ? readable : readable.filter((word) => !/^(?:port|server|host):?$/i.test(word));
  const [first] = bare;
  if (first === undefined) return { error: 'settings.errors.host-empty' };
  if (bare.length === 1) return { name: first, notices: [] };
  if (bare.length > 5 || !firstWords.test(first)) return { error: 'settings.errors.host-spaces' };
  const joined = bare.join('.').toLowerCase();
  return { name: joined, notices: [{ key: 'settings.notices.spaces', values: { host: joined } }] };
}

/** Takes apart what a person pasted into the server box: never throws, and keeps no user name or password. */
export function takeApart(typed: string): ServerParts {
  const notices: Notice[] = [];
  let text = plainText(typed.slice(0, 1000)).replace(/^[\s"'<(„“”«`‘’]+|[\s"'>)“”»`’;,]+$/gu, '');
  text = text.replace(/^\p{L}[\p{L} ()/-]*:\s+(?=\S)/u, '');
  const found = scheme.exec(text);
  const named = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (found && named !== 'mailto') {
    text = text.slice(found[0].length).replace(/^\/+/, '');
    notices.push({ key: 'settings.notices.scheme', values: { scheme: found[0] } });
    const authority = text.split(/[/?#\\\s]/)[0] ?? '';
    if (authority.includes('@')) {
      text = text.slice(authority.lastIndexOf('@') + 1);
      notices.push({ key: 'settings.notices.sign-in-removed', values: {} });
    }
  }
  const before = text;
  text = mended(text);
  if (/,/.test(before) && text.split(',').length < before.split(',').length)
    notices.push({ key: 'settings.notices.comma', values: {} });
  const words = text.split(/[\s;()|,]+/).filter(Boolean);
  const address = words.find((word) => word.includes('@'));
  if (address) {
    const domain = address.slice(address.lastIndexOf('@') + 1).replace(/[.>:/].?$/, '');
    return { error: 'settings.errors.host-is-address', domain };
  }
  const encryption = words.some((word) => starttlsWord.test(word))
    ? 'starttls'
    : words.some((word) => tlsWord.test(word)) || named === 'smtps'
      ? 'tls'
      : undefined;
  const port = words.find((word, at) => isPort(word) && (at > 0 || words.length > 1));
  const rest = words
    .filter((word) => word !== port && !starttlsWord.test(word) && !tlsWord.test(word))
    .map((word) => word.replace(/^[/\\]+/, '').split(/[/?#\\]/)[0] ?? '')
    .filter(Boolean);
  const chosen = chooseName(rest);
  if ('error' in chosen) return chosen;
  const split = splitPort(chosen.name.replace(/\.{2,}/g, '.').replace(/^\.+/, ''));
  const taken = split.port ?? (port === undefined ? undefined : Number(port));
  const sending = named && !named.startsWith('smtp') && taken && !sendingPorts.includes(taken);
  const kept = sending ? undefined : (taken ?? (named === 'smtps' ? usualPort.tls : undefined));
  if (taken && kept) notices.push({ key: 'settings.notices.port-taken', values: { port: String(taken) } });
  return {
    name: split.name,
    ...(kept === undefined ? {} : { port: kept }),
    ...(encryption === undefined ? {} : { encryption }),
    notices: [...notices, ...chosen.notices],
  };
}
