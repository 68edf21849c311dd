import { inWideCharsets } from './charset';
import { joined } from './disguise';

/** Shorter parts of a value occur by chance. */
const shortestPart = 6;

/** Letters of a value; where a longer one may stand is told by any letter beyond ASCII. */
const longestShaped = 40;

/** A letter beyond ASCII is up to eight of them where its bytes were misread twice. */
const mostEach = 8;

/**
 * Tells where values may stand in a charset that nobody can tell, of which so few letters are of ASCII that those do not give
 * them away: by the order of the letters of ASCII and of all others. `parts`: two thirds of a value count as well.
 */
export function whereElusive(values: { value: string; parts: boolean }[]): (text: string) => boolean {
  const shapes = values.map(({ value, parts }) => new RegExp(shapesOf(value, parts).join('|')));
  return (text) =>
    shapes.length > 0 &&
    [text, text.normalize('NFKC'), ...inWideCharsets(text).map((each) => each.normalize('NFKC'))].some(
      (form) => joined(form).some((line) => shapes.some((shape) => shape.test(letters(line)))),
    );
}

/** Letters and digits of ASCII, in one case, and all that is beyond it as it is: `İ` in small letters would begin with one of ASCII. */
function letters(text: string): string {
  return text.replace(/[\0-\x7f]+/g, (run) => run.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

function shapesOf(value: string, parts: boolean): string[] {
  const signs = [...letters(value.normalize('NFC'))];
  // more shapes than anybody’s password has would take long to look for
  if (signs.length > longestShaped) return ['[^\\0-\\x7f]'];
  const length =
    parts && signs.length >= shortestPart
      ? Math.max(shortestPart, Math.ceil((signs.length * 2) / 3))
      : signs.length;
  const windows = Array.from({ length: signs.length - length + 1 }, (_, at) => signs.slice(at, at + length));
  return [...new Set(windows.flatMap((window) => [shapeOf(window), shapeOf([...window].reverse())]))];
}

/** Beside each letter beyond ASCII one of ASCII may stand: the other half of it, or the one below its accent. */
function shapeOf(signs: string[]): string {
  return signs.join('').replace(/[^\0-\x7f]+/gu, (run) => {
    const count = [...run].length;
    return `[a-z0-9]?(?:[^\\0-\\x7f][a-z0-9]?){${count},${count * mostEach}}`;
  });
}
