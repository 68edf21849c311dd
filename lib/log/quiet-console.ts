import { stripVTControlCharacters } from 'node:util';
import type { Log } from './log';

type Printer = Pick<Console, 'error' | 'warn'>;

/** So many frames of a fault are written down: enough to find it. */
const mostFrames = 8;

const told = new WeakSet<Error>();

/**
 * What a fault is and where it was, without a word of what it says: a parser’s message holds letters of what it could not read,
 * and with them of a password.
 */
export function faultOf(error: unknown): { kind: string; at: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  told.add(error);
  return { kind: /^\w{1,40}$/.test(error.name) ? error.name : 'Error', at: framesOf(error) };
}

/** Only what stands behind the message: that may hold lines that look like frames. */
function framesOf({ stack = '', message }: Error): string[] {
  const end = stack.indexOf(message);
  if (end === -1) return [];
  return stack
    .slice(end + message.length)
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, mostFrames)
    .map((line) => line.slice(7));
}

/**
 * Has everything that the framework prints as an error or a warning written down without the words of anybody who asked: of an
 * error what `faultOf` says, once; of a text its first plain words, up to where a value may begin.
 */
export function quietConsole(console: Printer, log: Log): void {
  const print = (...said: unknown[]) => {
    const error = said.find((one) => one instanceof Error);
    if (error && (told.has(error) || hungUp(error))) return;
    if (error) return log({ event: 'fault', ...faultOf(error) });
    log({
      event: 'printed',
      words: wordsOf(said.find((one) => typeof one === 'string' && /\p{L}/u.test(one))),
    });
  };
  console.error = print;
  console.warn = print;
}

/** Somebody left before all of a request had come: that is nobody’s fault. */
function hungUp(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ECONNRESET';
}

function wordsOf(text: unknown): string {
  const plain = typeof text === 'string' ? stripVTControlCharacters(text) : '';
  const [, words = ''] = /^\P{L}{0,20}([A-Za-z ,]{0,80})/u.exec(plain) ?? [];
  return words.trim();
}
