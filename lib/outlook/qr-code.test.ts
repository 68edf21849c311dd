import { describe, expect, it } from 'vitest';
import { codeSizeOf, codeSizes, qrCode } from './qr-code';

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

  // a page is printed at 13.5 px a rem (card.css), and an inch has 96 px
  it.each(Object.entries(codeSizes))(
    'that is %s has modules of 0.7 mm on paper and of three pixels on a screen',
    (_, { most, rem }) => {
      const { size } = qrCode('a'.repeat(most));
      expect((rem * 13.5 * 25.4) / 96 / size).toBeGreaterThan(0.7);
      expect((rem * 16) / size).toBeGreaterThan(3);
    },
  );

  it.each([
    [106, 'tiny'],
    [107, 'modest'],
    [231, 'small'],
    [521, 'large'],
    [929, 'large'],
    [930, null],
  ])('of %i letters is drawn in the smallest size that phones read: %s', (letters, size) => {
    expect(codeSizeOf('a'.repeat(letters))).toBe(size);
  });

  it('that phones are asked to scan has at most 101 modules a side', () => {
    const { most } = codeSizes.large;
    expect(qrCode('a'.repeat(most)).size - 8).toBe(101);
    expect(qrCode('a'.repeat(most + 1)).size - 8).toBeGreaterThan(101);
  });

  it('refuses a text that is too long for one', () => {
    expect(() => qrCode('a'.repeat(3000))).toThrow();
  });
});
