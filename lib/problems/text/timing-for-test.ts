import { explainText } from './explain-text';

/** What a server might say. */
export const ordinary = 'the server could not connect to the host because authentication ';

/** Milliseconds below which a measurement tells of the clock and of memory being swept. */
export const smallest = 150;

/** Milliseconds of the processor, which a busy machine changes less than the clock’s, for so many characters of a piece said again and again. */
export function timeFor(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const began = process.cpuUsage();
  explainText(text);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** The least of some measurements, until one is below a bound: within the others memory was swept. */
export function leastTimeFor(piece: string, length: number, bound: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && least >= bound; tries += 1)
    least = Math.min(least, timeFor(piece, length));
  return least;
}
