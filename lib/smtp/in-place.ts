import { inItsCharset } from './charset';
import { type Hidden, hidingOf, shortest, signOf } from './hiding';
import { printable } from './printable';

/**
 * A text as far as it is shown, in four forms. `bytes`: with known values hidden, a letter a byte; `read`: the same in its
 * charset; `seen`: that without what cannot be printed; `shown`: that with known values hidden again. `simple`: it is ASCII alone.
 */
type InPlace = { simple: boolean; bytes: string; read: string; seen: string; shown: string };

/** Values to hide, each once: the longest first, and words behind all others. */
export function differentOf(hidden: Hidden[]): Hidden[] {
  const known = hidden
    .filter(({ value }) => value.length >= shortest)
    .sort((a, b) => Number(a.only === 'word') - Number(b.only === 'word') || b.value.length - a.value.length);
  const isFirst = ({ value, only }: Hidden, index: number) =>
    known.findIndex((each) => each.value === value && each.only === only) === index;
  return known.filter(isFirst);
}

/** `hide` takes the values out of a line, `read` out of a text as nodemailer gives it, cut to what is shown of it. */
export function createInPlace(different: Hidden[]): {
  hide: (line: string) => string;
  read: (text: string) => InPlace;
} {
  const hiding = different.map(hidingOf);
  // nearly every line has none of them
  const isAnyThere = signOf(different);
  const longest = Math.max(0, ...different.map(({ value }) => value.length));
  const hide = (line: string) =>
    different.length > 0 && isAnyThere(line) ? hiding.reduce((rest, each) => each(rest), line) : line;
  return {
    hide,
    read: (text) => {
      const said = withinSight(text, longest);
      const simple = isPlain(said);
      const bytes = simple ? said : hide(said);
      const read = simple ? said : inItsCharset(bytes);
      const seen = lined(read);
      return { simple, bytes, read, seen, shown: hide(seen) };
    },
  };
}

/** Nearly every reply: no letters beyond ASCII, and no shift to them. */
function isPlain(text: string): boolean {
  return /^[\t\r\n\x20-\x7e]*$/.test(text) && !text.includes('~{');
}

function lined(text: string): string {
  return text.split(/\r?\n/).map(printable).join('\n');
}

/** Letters of a line that are shown; lines of what was said at once, from its beginning and its end. */
export const sight = { letters: 500, first: 80, last: 20 };

/** What can be shown of a text, with so much around it that a value of this length which is cut is still known. */
function withinSight(text: string, longest: number): string {
  if (text.length <= sight.letters) return text;
  const letters = sight.letters + 6 * longest;
  const lines = text.split(/\r?\n/);
  const isLong = lines.length > sight.first + sight.last;
  const kept = isLong ? [...lines.slice(0, sight.first), ...lines.slice(-sight.last)] : lines;
  return kept.map((line) => line.slice(0, letters)).join('\n');
}
