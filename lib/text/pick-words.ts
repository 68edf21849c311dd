import type { Messages } from './messages';

/** A room of words, such as `check`, or one part of it, such as `local.clock`. */
export type WordsPath = {
  [Room in keyof Messages]: Room | `${Room}.${keyof Messages[Room] & string}`;
}[keyof Messages];

type Words = { [key: string]: string | Words };

/** Some rooms, or parts of rooms, and of those all but the parts in `without`: what a page sends to the browser is loaded by everybody. */
export function pickWords(
  all: Words,
  paths: readonly WordsPath[],
  without: readonly WordsPath[] = [],
): Words {
  const picked: Words = {};
  for (const path of paths) {
    const [room, part] = split(path);
    const words = partsOf(all[room]);
    picked[room] = { ...partsOf(picked[room]), ...(part ? partsOf({ [part]: words[part] ?? {} }) : words) };
  }
  for (const path of without) {
    const [room, part] = split(path);
    picked[room] = Object.fromEntries(
      Object.entries(partsOf(picked[room])).filter(([name]) => name !== part),
    );
  }
  return picked;
}

function split(path: WordsPath): [room: string, part: string | undefined] {
  const [room = '', part] = path.split('.');
  return [room, part];
}

const partsOf = (words: string | Words | undefined): Words => (typeof words === 'object' ? words : {});
