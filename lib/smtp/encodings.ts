/** The bytes of a value in UTF-8, and in ISO 8859-1 where they differ. */
export function bytesOf(value: string): Buffer[] {
  const isLatin = /[\x80-\xff]/.test(value) && !/[^\0-\xff]/.test(value);
  return [Buffer.from(value, 'utf8'), ...(isLatin ? [Buffer.from(value, 'latin1')] : [])];
}

/** The part of the base64 of a value that stays the same whatever surrounds it, for each of the three alignments. */
export function base64Forms(value: string): string[] {
  return [...new Set(bytesOf(value).flatMap(base64Of))];
}

/**
 * All of a value in forms that are told even where something stands between their letters: base64, base32, hexadecimal (with
 * `0x` before each byte as well) and bits, of its bytes and of UTF-16.
 */
export function encodedForms(value: string): string[] {
  const low = Buffer.from(value, 'utf16le');
  const wide = [low, Buffer.from(low).swap16()];
  return [
    ...base64Forms(value),
    ...wide.flatMap((bytes) => [...base64Of(bytes), bytes.toString('hex')]),
    ...bytesOf(value).flatMap((bytes) => {
      const hex = bytes.toString('hex');
      const bits = bitsOf(bytes);
      return [hex, hex.replace(/../g, '0x$&'), bits, base32Of(bits)];
    }),
  ];
}

const zeros = Buffer.alloc(2);

function base64Of(bytes: Buffer): string[] {
  const behind = Buffer.concat([zeros, bytes]);
  const whole = behind.toString('base64', zeros.length).replace(/=+$/, '');
  const inner = [0, 1, 2].map((before) => {
    const encoded = before === 0 ? whole : behind.toString('base64', zeros.length - before);
    const start = before === 0 ? 0 : before + 1;
    const end = Math.floor(((before + bytes.length) * 8) / 6);
    return encoded.slice(start, end);
  });
  return [whole, ...inner].filter((form) => form.length >= 4);
}

const bitsOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(2).padStart(8, '0'));

function bitsOf(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += bitsOfByte[byte];
  return bits;
}

/** RFC 4648 §6, without what fills it up. */
function base32Of(bits: string): string {
  let letters = '';
  for (let at = 0; at < bits.length; at += 5)
    letters += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(bits.slice(at, at + 5).padEnd(5, '0'), 2)];
  return letters;
}
