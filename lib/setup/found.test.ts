import { expect, test } from 'vitest';
import { doubtOf, type Source } from './found';

const candidate = (source: Source, confirm: boolean) =>
  ({ host: 'smtp.example.org', port: 587, encryption: 'starttls', source, confirm }) as const;

test.each([
  ['srv', 'elsewhere'],
  ['autoconfig', 'elsewhere'],
  ['ispdb', 'elsewhere'],
  ['mx', 'reading'],
  ['autodiscover', 'reading'],
  ['guess', 'guess'],
] as const)('settings from %s that must be confirmed are asked about as %s', (source, doubt) => {
  expect(doubtOf(candidate(source, true))).toBe(doubt);
});

test('what needs no word from anybody is not asked about', () => {
  expect(doubtOf(candidate('srv', false))).toBeNull();
});
