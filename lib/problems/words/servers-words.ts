import { rules } from '@/lib/problems/rules/rules';
import { holdsSecret } from '@/lib/settings/secret-text';

/** The longest line that is shown, in characters. */
const longest = 160;

const left = '…';
const status = /[245]\.\d{1,3}\.\d{1,3}/;
/** A code of RFC 5321 or RFC 3463, or a version such as `1.2`. */
const code = new RegExp(
  `^\\W{0,2}(?:[45]\\d\\d(?:[ -]#?${status.source})?|${status.source}|[01]\\.\\d)\\W{0,2}$`,
);
/** The mark at which a program ends what it quotes, and what it goes on to say itself. */
const endOfQuote = /(?<=[\p{L}\p{N}.!?)])["”»`'](?=[\s,)\]}]|$)[\s\S]*$/u;
const word = /^[\p{L}\p{M}'’/-]+$/u;
const ends = /^[("'“‘«<[]+|[)"'”’»>\].,:;!?]+$/gu;

/**
 * A server's reply (with the code it begins with) as it may be shown to whoever pasted it, on one line: codes, and the words
 * that are known as servers' own. Whatever else stands in it goes, since it may be a name, an address or a password. Codes
 * alone where little else is left.
 */
export function serversWords(reply: string): string | null {
  const [, number, rest = ''] = /^([45]\d\d)([\s\S]*)$/.exec(reply) ?? [];
  if (!number) return null;
  const goesOn = new RegExp(`\\n\\s*${number}[ -]`, 'g');
  const onceMore = new RegExp(`[:;|(] ?${number}[ -][\\s\\S]*$`);
  const tokens = rest
    .replace(/^[ -]|^, ?b?['"]/, '')
    .replace(goesOn, ' ')
    .replace(onceMore, '')
    .replace(endOfQuote, '')
    .split(/[\s\p{Cc}]+/u)
    .filter(Boolean)
    .slice(0, 60);
  const known = holdsSecret(rest) ? [] : tokens.map((token) => (isKnown(token) ? bare(token) : left));
  const words = known.filter((token) => token !== left);
  const clear = words.filter((token) => !code.test(token)).length;
  if (clear === 0 || words.length * 2 < known.length)
    return [number, ...tokens.slice(0, 1).filter((token) => code.test(token))].join(' ');
  return cut([number, ...known.filter((token, at) => token !== left || known[at - 1] !== left)]);
}

function cut(tokens: string[]): string {
  let line = '';
  for (const token of tokens) {
    if (line.length + token.length + 3 > longest) return `${line.trim()} ${left}`.replace(/… …$/, left);
    line += `${token} `;
  }
  return line.trim();
}

function isKnown(token: string): boolean {
  if (code.test(token)) return true;
  const core = token.replace(ends, '');
  return (
    word.test(core) && lettersOf(core).every((letters) => letters.length === 1 || vocabulary().has(letters))
  );
}

/** Without marks that are no part of a sentence. */
function bare(token: string): string {
  return token.replace(/[^\p{L}\p{M}\p{N}.,:;!?()'’"/#-]/gu, '');
}

let words: Set<string> | undefined;

/** All words of the rules and of the replies by which they are tested; names in addresses are none. */
function vocabulary(): Set<string> {
  words ??= new Set(
    rules
      .flatMap(({ samples, says }) => [
        ...samples,
        ...says.map(({ source }) => source.replace(/\\[a-z]/g, ' ')),
      ])
      .flatMap((words) => lettersOf(words.replace(/\S*@\S*/g, ' '))),
  );
  return words;
}

function lettersOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
