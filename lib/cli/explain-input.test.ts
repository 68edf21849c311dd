import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from './explain-input';

/** A text as bytes, in pieces of this many. */
async function read(bytes: Buffer, size: number): Promise<string> {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  let text = '';
  for await (const piece of decoded(Readable.from(pieces))) text += piece;
  return text;
}

const encoders = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'UTF-16, as PowerShell writes it': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 with the high byte first': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};

/** Letters without a mark of their own at the beginning. */
const texts = fc.string({ unit: 'grapheme' }).filter((text) => text[0] !== '\ufeff');

describe('a text on standard input', () => {
  it.each(Object.entries(encoders))('is read from pieces of any size: %s', async (_, encode) => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        expect(await read(encode(text), size)).toBe(text);
      }),
    );
  });

  it('of any bytes has an end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        expect((await read(Buffer.from(bytes), 3)).length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
