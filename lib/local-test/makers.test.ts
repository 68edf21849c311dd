import { expect, it } from 'vitest';
import { makers } from '@/lib/security-software/makers';
import { inspectionBy } from './issuer';

it.each(makers)('$name is an issuer in place of the server’s, unless it signs nothing', (maker) => {
  const { name, at, signsNothing } = maker;
  const expected = at.some((place) => place === 'network') ? 'inspector' : 'scanner';
  expect(inspectionBy(`O = ${name}, CN = ${name} CA`)).toBe(signsNothing ? null : expected);
});
