import { create } from 'qrcode';

/** The most bytes that a code of this kind holds (ISO/IEC 18004 table 7, version 40-M). */
export const mostInQrCode = 2331;

/**
 * A text as a QR code, to draw in a square of `size` units with a margin of four around it (ISO/IEC 18004 §9.1).
 * `path` fills the dark modules, one unit each. Throws where the text is longer than a code can hold (2331 bytes).
 */
export function qrCode(text: string): { size: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (data[y * size + x]) path += `M${x + 4} ${y + 4}h1v1h-1z`;
    }
  }
  return { size: size + 8, path };
}
