import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code';

describe('a QR code', () => {
  it('has the three finder patterns in its corners and a margin around them', () => {
    const { size, path } = qrCode('https://sendwell.example/setup/outlook?host=smtp.example.com');
    const dark = (x: number, y: number) => path.includes(`M${x} ${y}h`);
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      expect(dark(x, y)).toBe(true);
      expect(dark(x + 1, y + 1)).toBe(false);
      expect(dark(x + 3, y + 3)).toBe(true);
    }
    expect(dark(3, 3)).toBe(false);
    expect(dark(size - 4, 4)).toBe(false);
  });

  it('refuses a text that is too long for one', () => {
    expect(() => qrCode('a'.repeat(3000))).toThrow();
  });
});
