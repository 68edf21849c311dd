import { referenceNamed } from '@/lib/settings/html-references';
import { normalForm } from '@/lib/settings/plain-text';
import { withOpensslReasons } from './openssl-reasons';

/** The letter of a named or numbered HTML entity. */
function entity(whole: string, name: string): string {
  const number = name.match(/^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i);
  if (number) {
    const point = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
    return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  }
  return referenceNamed(name) ?? whole;
}

/** Latin letters that have no accent to take away. */
const lone: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/** Attachments in base64 and the like: no words in them, and slow to search. */
const longWord = /(?<![!-~])[!-~]{2001,}/g;

/** Undoes what mail and logs do to letters: quoted-printable, HTML entities, JSON and PHP escapes. */
function unescaped(text: string): string {
  const soft = /(?<!=)=\r?\n/.test(text) || (text.match(/=[0-9A-F]{2}/g)?.length ?? 0) > 3;
  const body = soft ? quotedPrintable(text) : text;
  return body
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, entity)
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\{1,8}[rnt]/g, ' ')
    .replace(/\\{1,8}(["'/])/g, '$1');
}

/** Bytes that are no UTF-8 become U+FFFD: nothing is lost that a rule would look for. */
function quotedPrintable(text: string): string {
  return text.replace(/(?<!=)=\r?\n/g, '').replace(/(?:=[0-9A-F]{2})+/g, (run) => {
    const bytes = run
      .slice(1)
      .split('=')
      .map((hex) => Number.parseInt(hex, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}

/** `550-5.7.1 first 550-5.7.1 second 550 5.7.1 third` becomes `550 5.7.1 first second third` (RFC 5321 §4.2.1). */
function joinReplyLines(text: string): string {
  let open = '';
  return text.replace(
    /\b([45]\d\d)([- ])((?:[45]\.\d{1,3}\.\d{1,3}(?= |$))?)/g,
    (whole, code: string, mark: string, status: string) => {
      const key = `${code} ${status}`;
      const repeated = open === key;
      open = mark === '-' ? key : '';
      if (repeated) return '';
      return mark === '-' ? `${code} ${status}` : whole;
    },
  );
}

const severities: Record<string, string> = { transient: '4', permanent: '5' };
const categories: Record<string, string> = {
  syntax: '0',
  information: '1',
  connections: '2',
  unspecified3: '3',
  unspecified4: '4',
  mailsystem: '5',
};
const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A reply’s three digits where a library has put them into words (Rust’s lettre). */
function digitsOfWords(text: string): string {
  return text.replace(
    /\bcode ?\{ ?severity: (transient|permanent)negativecompletion, category: ([a-z]+\d?), detail: ([a-z]+) ?\}/g,
    (whole, severity: string, category: string, digit: string) => {
      const third = digits.indexOf(digit);
      const code = `${severities[severity]}${categories[category] ?? ''}${third < 0 ? '' : third}`;
      return code.length === 3 ? `: ${code} ` : whole;
    },
  );
}

/** qmail’s log has `_` for each blank and `/` for each end of a line. */
const ofQmail =
  /\S{0,60}_(?:remote_host_said|does_not_like_(?:recipient|sender)|i'm_not_going_to_try_again|failed_after_i_sent)\S{0,60}/g;

/** A reply in a field of a log whose values have no blanks. */
const ofCause = /(?<![^\s="'(])[45]\d\d_\S{1,60}_\S{1,300}/g;

/** Names of errors as words too: `STARTTLS_NOT_SUPPORTED`. What a setting is called stays as it is. */
function spelledOut(text: string): string {
  return text.replace(
    /\b[A-Z]{2,}(?:_[A-Z]{2,}){1,8}\b(?!["']?\s{0,3}(?:=|:))/g,
    (name) => `${name} (${name.replaceAll('_', ' ')})`,
  );
}

/**
 * The form that rules are written for: NFKC, lower case, Latin letters without accents, straight quotes and dashes,
 * single spaces, reply lines joined, the ways in which programs print a reply made alike. Any string in, no throw.
 */
export function plain(text: string): string {
  const letters = normalForm(spelledOut(unescaped(text)), 'NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
    .replace(/[ßłøđıæœ]/g, (letter) => lone[letter] ?? letter)
    .replace(/ё/g, 'е')
    // vowel marks of Arabic and Hebrew, marks for the direction of writing, and for where a word may be parted
    .replace(/[\u00ad\u064b-\u0652\u0640\u0591-\u05c7\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/\b(is|are|was|were|do|does|did|has|have|had|could|would|should|must|need)n't\b/g, '$1 not')
    .replace(/\bdosn't\b/g, 'does not')
    .replace(/\bcan't\b/g, 'cannot')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/[“”„«»「」]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(longWord, (word) => `${word.slice(0, 1000)} ${word.slice(-1000)}`)
    .replace(/\p{Cc}/gu, (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return (
    joinReplyLines(withOpensslReasons(digitsOfWords(letters)))
      .replace(/\((\d{3}), b?['"]/g, '$1 ')
      .replace(/\b([45]\d\d): ?(?=#?[45]\.\d)/g, '$1 ')
      .replace(/\b([45]\d\d) #(?=[45]\.\d)/g, '$1 ')
      // as pages print them: `421, "4.7.0" - …`, `550 (5.1.1) …`
      .replace(/\b([45]\d\d),? ["(]([45]\.\d{1,3}\.\d{1,3})[")](?: [-:])?(?= )/g, '$1 $2')
      // logs that keep to one column a field, as those of IIS and MailEnable
      .replace(/\b[45]\d\d[+-](?:[^\s+]{1,40}\+){2,40}[^\s+]{1,40}/g, (reply) => reply.replaceAll('+', ' '))
      .replace(ofCause, (words) => words.replaceAll('_', ' '))
      .replace(ofQmail, (words) => words.replace(/[_/]/g, ' '))
      .replace(/\b([45]\d\d)(?=[a-z]{2}:[a-z]{3}\b)/g, '$1 ')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}
