import { namesSecret, passwordWord, plainLetters } from './secret-words';

/**
 * A user name and a password in front of a host (RFC 3986 §3.2.1): `anna:geheim@smtp.example.com`.
 * `Mail:it@example.com` is none.
 */
const before =
  /(?<![^\s])(?!(?:mailto|e?-?mail|courriel|correo|kontakt|contacto?|contatto|adresse|address|sip|xmpp):)[^\s:/@]*:[^\s@/]+@\S|:\/\/[^\s/]*@/i;

const words = new RegExp(passwordWord, 'gu');
/** What is no password, though letters and digits are mixed in it: products, ways to sign in, `16-digit`. */
const product =
  /^(?:(?:windows|win|office|microsoft|outlook|ms|m|o)-?\d+|2fa|oauth-?2(?:\.0)?|pop3|imap4|\d+-\p{L}+)$/u;
const address = /^(?:[a-z]+:\/\/|www\.|mailto:|[^\s@]+@[^\s@]+\.[a-z]{2,}$|[\w-]+(?:\.[\w-]+)+\/)/u;
const phone = /\+\d|\(?\d+\)?[ /-]+\d{2}/y;

const end = /[.,;:!?()]/u;

/** A longer word is no word of a sentence, and is read no further. */
const longestWord = 256;
const firstWord = new RegExp(`\\S{0,${longestWord + 1}}`, 'y');

const bare = (token: string) => token.replace(/^["'“„«‚‘(]+|(?<![.,;:!?)"'”“»‘’])[.,;:!?)"'”“»‘’]+$/gu, '');

/** Letters and digits mixed, as in few words. */
function isMixed(token: string): boolean {
  const text = bare(token);
  return /\p{L}/u.test(text) && /\d/.test(text) && !product.test(text) && !address.test(text);
}

/** What comes after a word to the end of its sentence: how many words, and whether one of them is mixed. */
type Rest = { words: number; mixed: boolean };

/** What comes after each word of a text, by the place where the word ends. Read once for all: no text is long to look at. */
function restsOf(text: string): Map<number, Rest> {
  const rests = new Map<number, Rest>();
  let rest: Rest = { words: 0, mixed: false };
  for (const token of [...text.matchAll(/\S+/gu)].reverse()) {
    const [word] = token;
    rests.set(token.index + word.length, rest);
    const last = end.test(word);
    rest = { words: last ? 1 : rest.words + 1, mixed: isMixed(word) || (!last && rest.mixed) };
  }
  return rests;
}

/** Whether what follows `password:` is one: not a page, an address or a telephone number, and not three words of a sentence. */
function isValue(text: string, at: number, rests: Map<number, Rest>): boolean {
  const [first = ''] = matchAt(firstWord, text, at) ?? [];
  if (first === '' || address.test(bare(first)) || matchAt(phone, text, at)) return false;
  if (first.length > longestWord) return true;
  if (isMixed(first) || /^["'“„«]/u.test(first) || /^\d{3,}$/.test(bare(first))) return true;
  const rest = rests.get(at + first.length);
  if (!rest || rest.words === 0) return true;
  const sentence = end.test(first) ? { words: 0, mixed: false } : rest;
  return sentence.words < 2 ? !/^\d{1,2}\+?$/.test(first) : sentence.mixed;
}

const assigned = /\p{L}{0,3}[)\]"'”]*\s*(?:[:=]|=>|->)\s*/uy;
const later = /(?:\s+\p{L}[\p{L}-]*){1,3}\s*[:=]\s*(?<value>\S+)/uy;
const next = /\s+(?:(?:is|ist|lautet|est|es|e|je|jest|ar|er|on|[-–—→])\s+)?(?<value>\S+)/uy;

/** What a sticky pattern finds at a place of a text. The rest of the text is not looked at for it. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether the text after a word for a password says which it is: `: geheim`, ` is k4tze`, ` for mail: Sommer2026`. */
function saysIt(text: string, at: number, rests: Map<number, Rest>): boolean {
  const sign = matchAt(assigned, text, at);
  if (sign) return isValue(text, at + sign[0].length, rests);
  const far = matchAt(later, text, at)?.groups?.value;
  if (far !== undefined && isMixed(far)) return true;
  const near = matchAt(next, text, at)?.groups?.value;
  if (near === undefined) return false;
  return isMixed(near) || (/^\d{4,}$/.test(bare(near)) && !/^20\d\d$/.test(bare(near)));
}

/** A page that is opened with a secret in its address. */
function inQuery(text: string): boolean {
  return text
    .split('=')
    .slice(0, -1)
    .some((before) => namesSecret(nameAtEnd(before)));
}

/** The name of a parameter that stands at the end of a text; empty where none does. */
function nameAtEnd(text: string): string {
  const word = text.split(/\s/u).at(-1) ?? '';
  const and = word.lastIndexOf('&');
  return and < 0 ? (/[?#;](.*)$/su.exec(word)?.[1] ?? '') : word.slice(and + 1);
}

/** True for a text that carries a password by its look. A password without any such mark cannot be told from a word. */
export function holdsSecret(text: string): boolean {
  const plain = plainLetters(text);
  if (before.test(plain) || inQuery(plain)) return true;
  const found = [...plain.matchAll(words)];
  if (found.length === 0) return false;
  const rests = restsOf(plain);
  return found.some((word) => saysIt(plain, word.index + word[0].length, rests));
}
