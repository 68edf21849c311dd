import { create } from 'qrcode';

/**
 * The most bytes for a code that phones read from a screen or paper: 101 modules a side (ISO/IEC 18004 table 7, version 21-L). More
 * than 77 modules (version 15-L) need a large picture.
 */
export const mostScanned = 929;
export const mostInSmallCode = 520;

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
