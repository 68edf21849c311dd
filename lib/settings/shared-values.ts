import { readAddress } from './address';
import { readHostName } from './host-name';
import { readPhone } from './phone';
import { plainText, writtenText } from './plain-text';
import { holdsSecret } from './secret-text';

/**
 * The ways to sign in that a link may name. `modern`: the provider’s own window. `none`: the server takes mail without
 * a sign-in.
 */
export const linkSignIns = ['password', 'app-password', 'modern', 'none'] as const;
export type LinkSignIn = (typeof linkSignIns)[number];

/** What a link may tell to leave as it is. `user` is how the user name is formed. */
const fixable = ['host', 'port', 'encryption', 'user'] as const;
export type Fixable = (typeof fixable)[number];

/** The most characters, and for `domains` the most entries, that a link may have of each. */
export const most = {
  user: 100,
  org: 80,
  contact: 80,
  phone: 30,
  help: 200,
  note: 300,
  domains: 20,
  link: 4000,
};

const line = (length: number) => (text: string) => {
  const written = writtenText(text);
  const secret = holdsSecret(written) || holdsSecret(plainText(text));
  return written === '' || [...written].length > length || secret ? null : written;
};

/**
 * How a user name is made of an address: letters and signs with `{address}`, `{local}` (before the @) or `{domain}` in them. One
 * without the address’s own part would be one person’s name, or everybody’s, and is none.
 */
function readPattern(text: string): string | null {
  const rest = text.replace(/\{(?:address|local|domain)\}/g, '');
  const own = /\{(?:address|local)\}/.test(text);
  return own && text.length <= most.user && /^[\p{L}\p{N}._@\\/%+#-]*$/u.test(rest) ? text : null;
}

function domains(text: string): string | null {
  const read = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((one) => readHostName(one.replace(/^@/, '')));
  const names = read.flatMap((name) => ('host' in name && name.kind === 'name' ? [name.host] : []));
  return read.length > 0 && names.length === read.length && names.length <= most.domains
    ? [...new Set(names)].join(',')
    : null;
}

function fixed(text: string): string | null {
  const asked = text.toLowerCase().split(',');
  const known = fixable.filter((name) => asked.includes(name));
  return known.length === new Set(asked).size ? known.join(',') : null;
}

/** An e-mail address, or a page by http or https without a user in front of its host. */
function help(text: string): string | null {
  const plain = plainText(text);
  if (plain.length > most.help || holdsSecret(plain)) return null;
  if (!/^https?:/i.test(plain)) {
    const read = readAddress(plain);
    return read.ok ? read.address : null;
  }
  if (!URL.canParse(plain)) return null;
  const { protocol, username, password, href } = new URL(plain);
  return /^https?:$/.test(protocol) && !username && !password && href.length <= most.help ? href : null;
}

function until(text: string): string | null {
  if (!/^2\d{3}-\d\d-\d\d$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? null : text;
}

/** A compact JWS (RFC 7515 §7.1) by its look. */
function link(text: string): string | null {
  return text.length <= most.link && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text : null;
}

/** What IT adds to settings in a link, in the order in which it is written, and how each is read: null where it is nonsense. */
export const sharedReaders = {
  user: readPattern,
  signin: (text: string) => linkSignIns.find((id) => id === text.toLowerCase()) ?? null,
  for: domains,
  fixed,
  org: line(most.org),
  contact: line(most.contact),
  phone: (text: string) => readPhone(text, most.phone),
  help,
  note: line(most.note),
  until,
  /** A signed link, which says all of the above itself. */
  link,
} as const;
