import { parse } from 'tldts';
import { outgoingSide } from '@/lib/problems/vocabulary/side-words';
import { isBareName, isInsideName } from '@/lib/settings/inside-name';
import type { Settings } from '@/lib/settings/settings';
import { cameBack } from './came-back';
import { encryptionIn } from './encryption-told';
import { isForFetching, outgoingPart } from './outgoing-part';

/**
 * What stands before the sign of an address is somebody’s name, or how one signs in, and no server. A name that goes on in Greek or
 * Cyrillic letters, or behind a comma, is another one than its beginning.
 */
function beforeNoAddress(name: RegExp): RegExp {
  return new RegExp(
    `${name.source}(?!\\w|[.,]?[\\u0370-\\u052f]|,(?:com|net|org|de)\\b|[\\w.+%:!$*#~-]{0,100}(?:@|%40)| ?(?:@|[([{]at[)\\]}]))`,
  );
}

/** Outlook.com and the mail domains of other countries are what the service is called, and no server. */
const anyHost = beforeNoAddress(
  /(?<![@\w.-])(?!outlook\.[a-z]{2,3}(?:\.[a-z]{2})?(?![\w-]|\.\w))((?:e?smtps?|e?mail|send|out|outgoing|auth|relay|ssl0|ssl|asmtp|securesmtp|smtpauth|exchange|webmail|imap|pop3?|posta|correo|authsmtp|outlook|in-v3)[\w-]*(?:\.[a-z0-9-]+)+\.?[a-z]{2,24})/,
);
const hostField = beforeNoAddress(
  /(?<!(?:generating|reporting|receiving|recipient|remote|name|dns) )(?:smtp[ _-]?host|smtp[ _-]?server|mail_host|\bhost|server|ec_host|服务器|servidor|serveur)["']? ?(?:=>|[:=]) ?["']?(?:(?:ssl|tls|smtps?|tcp):\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/,
);
/** The server in an address of its own, behind the name and the password that some programs want there (RFC 3986 §3.2.1). */
const inUrl = /\bsmtps?:\/\/(?:[^\s/]{1,200}@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?![\w.@-]|:[^\s/]{0,200}@)/;
/** Where a reply sends people to read is no server to send by. */
const page = /\bhttps?:\/\/\S{1,400}/g;
const portField =
  /(?:port|端口|puerto|porta|(?:poort|ポート)(?= ?:)|порт|mail_port)["']? ?(?:=>|[:=])? ?["']?(\d{2,5})\b/;

/** A list of ports is no setting. */
const severalPorts =
  /(?:ports? )?\b(?:25|465|587|2525)\b(?:(?:,| and| or| und| oder| et| ou| y| o| e| ?\/| ?&) ?(?:port )?(?:25|465|587|2525)\b)+/g;
/** What a sheet with both servers calls the outgoing one, before its name. */
const outgoingField = beforeNoAddress(
  new RegExp(`(?:${outgoingSide.source})[^\\d.,;:@=]{0,24}[:=] ?["']?([a-z0-9-]+(?:\\.[a-z0-9-]+)+)`),
);

/**
 * The server, port and encryption that a client’s own message tells (plain form). Nothing is guessed. What is about mail
 * on its way to somebody else’s server tells nothing of the visitor’s, and the incoming server nothing of the outgoing one.
 */
export function settingsIn(text: string): Partial<Settings> {
  if (cameBack(text)) return {};
  const part = outgoingPart(text);
  const read = (part ?? text).replace(page, ' ');
  const host = hostIn(read) ?? (part === null ? undefined : (inBox(part) ?? onlyName(text)));
  const port = portIn(read);
  const encryption = encryptionIn(ofPort(read, port));
  return {
    ...(host ? { host } : {}),
    ...(port > 0 && port < 65536 ? { port } : {}),
    ...(encryption ? { encryption } : {}),
  };
}

/** A text that tells of two ports, without the encryption that stands behind the other one and is not said to be `on` another. */
function ofPort(text: string, port: number): string {
  return port === 587
    ? text.replace(/\b465\b(?:(?!587)[^.;]){0,12}\b(?:ssl|tls)\b(?! ?(?:on|auf|sur|en|an) )/g, ' ')
    : text;
}

const asHost = (name = '') => (isHost(name) ? name.replace(/\.$/, '') : undefined);

function hostIn(text: string): string | undefined {
  return asHost(text.match(inUrl)?.[1] ?? text.match(hostField)?.[1] ?? text.match(anyHost)?.[1]);
}

function inBox(text: string): string | undefined {
  return asHost(text.match(outgoingField)?.[1]);
}

/** The one name in a text that is not for fetching alone: some providers have one server for both. */
function onlyName(text: string): string | undefined {
  const names = [...text.matchAll(new RegExp(anyHost.source, 'g'))].map(([, name]) => asHost(name));
  const [name, ...others] = new Set(names.filter((each) => each && !isForFetching(each)));
  return others.length === 0 ? name : undefined;
}

function portIn(whole: string): number {
  const text = whole.replace(severalPorts, ' ');
  return Number(
    text.match(portField)?.[1] ??
      text.match(/(?:[a-z\]]|\d\.\d{1,3}|\))['"]?:(25|465|587|2525|110|143|993|995)\b/)?.[1] ??
      (text === whole ? text.match(/["']?(?:port )?\b(465|587|2525)\b/)?.[1] : undefined),
  );
}

/** Endings of names in examples (RFC 2606). */
const exampleEnding = /\.(?:test|example|invalid)$/;

/** Files that end as names on the internet do. */
const file =
  /\.(?:py|js|php|java|go|cs|rb|c|cpp|ts|erl|exs|html?|aspx?|jsp|conf|ini|xml|ya?ml|json|txt|log|dll|exe|jar|sh|pl)$/;

/** Servers that take mail from servers alone (MX), and machines inside Microsoft’s cloud: nobody sets these in Outlook. */
const exchanger =
  /^(?:mx|mxa|mxb|mta|aspmx|inbound)\d*[.-]|\.(?:prod\.(?:outlook|exchangelabs)|(?:in|out)bound\.protection\.outlook)\.com$/;

/** Names of files, classes and errors look like hosts: a host ends as names on the internet do, or as in a network of one's own. */
function isHost(name: string): boolean {
  if (exchanger.test(name)) return false;
  // a bare word of a sentence is no name of a computer
  const isInside = isInsideName(name) && !isBareName(name);
  return isInside || exampleEnding.test(name) || (!file.test(name) && parse(name).isIcann === true);
}
