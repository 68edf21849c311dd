import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from './address';

const address = (typed: string) => {
  const read = readAddress(typed);
  return read.ok ? read.address : read.error;
};

describe('an address', () => {
  it.each([
    ['anna@example.org', 'anna@example.org'],
    [' Anna.B+x@EXAMPLE.org \n', 'Anna.B+x@example.org'],
    ['Anna B <anna@example.org>;', 'anna@example.org'],
    ['mailto:anna@example.org', 'anna@example.org'],
    ['\u200banna@example.org\ufeff', 'anna@example.org'],
    ['anna@müller.de', 'anna@xn--mller-kva.de'],
    ['用户@例子.广告', '用户@xn--fsqu00a.xn--4rr70v'],
    ["o'neil_#1@example.org", "o'neil_#1@example.org"],
    ['anna＠example.org', 'anna@example.org'],
  ])('%j is read as %j', (typed, expected) => {
    expect(address(typed)).toBe(expected);
  });

  it.each([
    ['', 'address-empty'],
    ['anna', 'address-at'],
    ['@example.org', 'address-local-empty'],
    ['anna@', 'address-domain'],
    ['anna@localhost', 'address-domain'],
    ['anna@192.0.2.7', 'address-domain'],
    ['anna@exa_mple.org', 'address-domain'],
    ['anna@@example.org', 'address-at-twice'],
    ['anna@example.org, ben@example.org', 'address-several'],
    ['anna b@example.org', 'address-spaces'],
    ['.anna@example.org', 'address-dots'],
    ['an..na@example.org', 'address-dots'],
    ['an(na@example.org', 'address-characters'],
    ['anna>@example.org', 'address-characters'],
    ['anna\r\nRCPT TO:<x>@example.org', 'address-hidden'],
    ['an\u0000na@example.org', 'address-hidden'],
    ['an\u202ena@example.org', 'address-hidden'],
    [`${'a'.repeat(65)}@example.org`, 'address-long'],
    [`${'ä'.repeat(33)}@example.org`, 'address-long'],
  ])('%j is turned down as %s', (typed, error) => {
    expect(address(typed)).toBe(`settings.errors.${error}`);
  });

  it('says whether the server must know international addresses', () => {
    expect(readAddress('jürgen@example.org')).toMatchObject({ international: true });
    expect(readAddress('anna@müller.de')).toMatchObject({ international: false, shownDomain: 'müller.de' });
  });
});

describe('any text at all', () => {
  it('gives an address that reads as itself and holds nothing that could end a command, or an error', () => {
    const near = fc
      .tuple(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.domain(),
      )
      .map(([a, b, domain]) => `${a}${b}@${domain}`);
    fc.assert(
      fc.property(fc.oneof(near, fc.emailAddress(), fc.string({ unit: 'binary' })), (typed) => {
        const read = readAddress(typed);
        if (!read.ok) return;
        expect(read.address).not.toMatch(/[\p{Cc}<>\s\u202a-\u202e\u2066-\u2069]/u);
        expect(readAddress(read.address)).toMatchObject({ ok: true, address: read.address });
        expect(readAddress(read.shown)).toMatchObject({ ok: true, address: read.address });
      }),
      { numRuns: 2000 },
    );
  });
});
