import { expect, it } from 'vitest';
import { inspectionBy } from './inspection';
import { makers } from './makers';

it.each(makers)('$name is an issuer in place of the server’s, unless it signs nothing', (maker) => {
  const { name, at, signsNothing } = maker;
  const expected = at.some((place) => place === 'network') ? 'inspector' : 'scanner';
  expect(inspectionBy(`O = ${name}, CN = ${name} CA`)).toBe(signsNothing ? null : expected);
});

it('the group behind Let’s Encrypt is no antivirus program', () => {
  expect(inspectionBy('O = (STAGING) Internet Security Research Group, CN = Pear')).toBeNull();
  expect(inspectionBy('CN = Example Internet Security')).toBe('scanner');
});
