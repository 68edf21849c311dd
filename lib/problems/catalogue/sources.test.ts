import { expect, it } from 'vitest';
import { claims } from './claims';
import { problemFacts } from './facts';

const given = [
  ...Object.entries(problemFacts).map(([id, { source }]) => [id, source] as const),
  ...Object.entries(claims).map(([id, { source }]) => [id, source] as const),
];

it.each(given)('the source of %s is a page on the matter, and no entrance to others: %s', (_, source) => {
  const { protocol, pathname } = new URL(source);
  const parts = pathname.split('/').filter(Boolean);
  expect(protocol).toBe('https:');
  // a section of learn.microsoft.com has two, an article of a blog too
  expect(parts.length).toBeGreaterThan(1);
  expect(parts).not.toEqual(['troubleshoot', 'outlook']);
});
