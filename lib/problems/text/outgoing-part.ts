import { incomingSide, outgoingSide } from '@/lib/problems/vocabulary/side-words';
import { providerOfHost } from '@/lib/providers/provider-of-host';

const name = /(?:\.[a-z0-9-]+)+/.source;
const word = /(?:ports?|puertos?|portas?|porte|poorts?|порт\S{0,2}|端口|ポート)["']? ?(?:=>|[:=])? ?["']?/
  .source;
const alone = '(?<![\\d.,-])';

/** Where a text comes to speak of one of the two servers: by what it is called, by its name, or by its port. */
const marks = new RegExp(
  [
    `(?<out>${outgoingSide.source})`,
    `(?<in>${incomingSide.source})`,
    `(?<![@\\w.-])(?<inHost>(?:imap|pop)\\w{0,2}(?:-[\\w-]+)?${name}|(?:incoming|outlook)${name})`,
    `(?<![@\\w.-])(?<outHost>(?:e?smtps?|asmtp|send|out|outgoing|relay|mailout|auth)[\\w-]{0,24}${name})`,
    `(?<inPort>(?:${word}${alone}|:)(?:110|143)\\b|(?:${word})?${alone}(?:993|995)\\b(?![.,]\\d))`,
    `(?<outPort>(?:${word}${alone}|(?<=[a-z]):)25\\b|(?:${word})?${alone}(?:465|587|2525)\\b(?![.,]\\d))`,
  ].join('|'),
  'g',
);

type Kind = 'out' | 'in' | 'inHost' | 'outHost' | 'inPort' | 'outPort';
/** `boxed`: a name that is for fetching, said to be the outgoing server. */
type Mark = { kind: Kind; at: number; boxed: boolean };

/** `Outgoing server (SMTP): `: what else may stand between the box and what is in it. */
const ofBox =
  /^(?:\p{L}{0,12}(?:server|serveur|servidor|сервер|服务器|伺服器|サーバ)\p{L}{0,4}|host|hostname|name|e|mail|posta|poczty|почты|correo|is|ist|est|es|set|to)$/u;
const asBox = new RegExp(
  `^["']? (?:\\((?:${outgoingSide.source})|(?:as|for|als|fur|comme|pour|como|para|come|per|jako|как|voor) (?:(?:my|the|an?|your|meinen?|den|der|mon|le|mi|el|il|la|o|de|het) )?(?:${outgoingSide.source}))`,
);
/** `IMAP/SMTP server: `: the name behind it may be of either. */
const ofBoth = new RegExp(`(?:${incomingSide.source})\\p{L}{0,12}[^\\p{L}]{1,5}(?:\\p{L}{1,3} )?$`, 'u');
const outgoingSides = new RegExp(outgoingSide.source, 'g');

/** Whether the name at this place of a text is what its outgoing server is said to be. */
function isInBox(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const label = [...before.matchAll(outgoingSides)].at(-1);
  if (label && ofBoth.test(before.slice(0, label.index))) return false;
  const between = label && before.slice(label.index + label[0].length).split(/[^\p{L}]+/u);
  return (
    Boolean(between?.every((part) => part === '' || ofBox.test(part))) ||
    asBox.test(text.slice(end, end + 60))
  );
}

function marksIn(text: string): Mark[] {
  return [...text.matchAll(marks)].flatMap((match) => {
    const [kind] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    const at = match.index;
    const end = at + match[0].length;
    if (kind === undefined || (kind === 'inHost' && !isForFetching(match[0]))) return [];
    return [{ kind: kind as Kind, at, boxed: kind === 'inHost' && isInBox(text, at, end) }];
  });
}

/** Whether a name is for fetching mail: `imap.…` and `pop.…` are, and what a known provider uses for nothing else. */
export function isForFetching(host: string): boolean {
  const role = providerOfHost(host)?.role;
  return role === 'incoming' || (role !== 'outgoing' && /^(?:imap|pop\d?s?\b|incoming\b)/.test(host));
}

const isOfIncoming = ({ kind, boxed }: Mark) => kind === 'in' || (kind === 'inHost' && !boxed);
const isOfOutgoing = ({ kind, boxed }: Mark) => boxed || kind === 'out' || kind === 'outHost';

/** A text that tells of both servers, without what it tells of the incoming one (plain form); null where it does not. */
export function outgoingPart(text: string): string | null {
  const found = marksIn(text);
  const has = (kind: Kind) => found.some((mark) => mark.kind === kind);
  if (!found.some(isOfIncoming)) return null;
  // a port for sending beside a name for fetching alone is one setting, and a wrong one
  if (!found.some(isOfOutgoing) && !(has('outPort') && (has('in') || has('inPort')))) return null;
  let from = 0;
  let outgoing = true;
  let rest = '';
  for (const mark of found) {
    if (outgoing) rest += text.slice(from, mark.at);
    else rest += ' ';
    outgoing = isOfOutgoing(mark) || mark.kind === 'outPort';
    from = mark.at;
  }
  return outgoing ? rest + text.slice(from) : rest;
}

/** Whether a text puts the name or the port of an incoming server where the outgoing one belongs (plain form). */
export function isMisplaced(text: string): boolean {
  const found = marksIn(text);
  if (found.some(({ boxed }) => boxed)) return true;
  const kinds = new Set(found.map(({ kind }) => kind));
  return (
    kinds.has('inPort') && !kinds.has('outPort') && !found.some(isOfIncoming) && found.some(isOfOutgoing)
  );
}
