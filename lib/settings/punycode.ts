const base = 36;
const tMin = 1;
const tMax = 26;

function adapted(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((base - tMin) * tMax) >> 1) {
    rest = Math.floor(rest / (base - tMin));
    k += base;
  }
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + 38));
}

function digit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 22;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return base;
}

/** A label has no more characters (RFC 1035 §2.3.4). */
const longest = 63;

/** Decodes one label without its `xn--` (RFC 3492 §6.2), lower case in; null where it is no punycode. */
export function decodePunycode(label: string): string | null {
  if (label.length > longest) return null;
  const split = label.lastIndexOf('-');
  const output = [...label.slice(0, Math.max(split, 0))].map((letter) => letter.charCodeAt(0));
  let n = 0x80;
  let bias = 72;
  let i = 0;
  for (let at = split + 1; at < label.length; ) {
    const before = i;
    for (let weight = 1, k = base; ; k += base) {
      const value = digit(label.charCodeAt(at++));
      if (!(value < base)) return null;
      i += value * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (value < threshold) break;
      weight *= base - threshold;
      if (i > 0x7fffffff || weight > 0x7fffffff) return null;
    }
    const size = output.length + 1;
    bias = adapted(i - before, size, before === 0);
    n += Math.floor(i / size);
    i %= size;
    if (n > 0x10ffff) return null;
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
}
