import { create } from 'qrcode';

/**
 * How wide a code is drawn, in rem, and the most bytes it may hold there (ISO/IEC 18004 table 7, versions 5-L, 9-L, 15-L and
 * 21-L), so that a module has three pixels at least on a screen and 0.7 mm on paper. Beyond the last there is no code.
 */
export const codeSizes = {
  tiny: { most: 106, rem: 9 },
  modest: { most: 230, rem: 12 },
  small: { most: 520, rem: 18 },
  large: { most: 929, rem: 24 },
} as const;
export type CodeSize = keyof typeof codeSizes;

/** The smallest size at which phones read the code of a text (ASCII, as an address is); null where none is large enough. */
export function codeSizeOf(text: string): CodeSize | null {
  const names = Object.keys(codeSizes) as CodeSize[];
  return names.find((name) => text.length <= codeSizes[name].most) ?? null;
}

/**
 * A text as a QR code, to draw in a square of `size` units with a margin of four around it (ISO/IEC 18004 §9.1). Level L:
 * paper and screens are clean, and larger modules help a camera more than spare ones.
 * `path` fills the dark modules, one unit each. Throws where the text is longer than a code can hold (2953 bytes).
 */
export function qrCode(text: string): { size: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: 'L' }).modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (data[y * size + x]) path += `M${x + 4} ${y + 4}h1v1h-1z`;
    }
  }
  return { size: size + 8, path };
}
