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
const phone = /^(?:\+\d|\(?\d+\)?[ /-]+\d{2})/;

const bare = (token: string) => token.replace(/^["'“„«‚‘(]+|[.,;:!?)"'”“»‘’]+$/gu, '');

/** Letters and digits mixed, as in few words. */
function isMixed(token: string): boolean {
  const text = bare(token);
  return /\p{L}/u.test(text) && /\d/.test(text) && !product.test(text) && !address.test(text);
}

/** Whether what follows `password:` is one: not a page, an address or a telephone number, and not three words of a sentence. */
function isValue(text: string): boolean {
  const tokens = text.split(/\s+/);
  const [first = ''] = tokens;
  if (first === '' || address.test(bare(first)) || phone.test(text)) return false;
  if (isMixed(first) || /^["'“„«]/u.test(first) || /^\d{3,}$/.test(bare(first))) return true;
  const end = tokens.findIndex((token) => /[.,;:!?()]/u.test(token));
  const sentence = end < 0 ? tokens : tokens.slice(0, end + 1);
  if (sentence.length < 3) return !/^\d{1,2}\+?$/.test(first) || tokens.length === 1;
  return sentence.some(isMixed);
}

/** Whether the text after a word for a password says which it is: `: geheim`, ` is k4tze`, ` for mail: Sommer2026`. */
function saysIt(after: string): boolean {
  const assigned = /^[\p{L}]{0,3}[)\]"'”]*\s*(?:[:=]|=>|->)\s*(?<value>.*)$/su.exec(after)?.groups?.value;
  if (assigned !== undefined) return isValue(assigned);
  const later = /^(?:\s+\p{L}[\p{L}-]*){1,3}\s*[:=]\s*(?<value>\S+)/u.exec(after)?.groups?.value;
  if (later !== undefined && isMixed(later)) return true;
  const next = /^\s+(?:(?:is|ist|lautet|est|es|e|je|jest|ar|er|on|[-–—→])\s+)?(?<value>\S+)/u.exec(after)
    ?.groups?.value;
  return (
    next !== undefined && (isMixed(next) || (/^\d{4,}$/.test(bare(next)) && !/^20\d\d$/.test(bare(next))))
  );
}

/** A page that is opened with a secret in its address. */
function inQuery(text: string): boolean {
  return [...text.matchAll(/[?&#;](?<name>[^=&\s]*)=/g)].some((one) => namesSecret(one.groups?.name ?? ''));
}

/** True for a text that carries a password by its look. A password without any such mark cannot be told from a word. */
export function holdsSecret(text: string): boolean {
  const plain = plainLetters(text);
  if (before.test(plain) || inQuery(plain)) return true;
  return [...plain.matchAll(words)].some((word) => saysIt(plain.slice(word.index + word[0].length)));
}
