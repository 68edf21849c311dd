import { describe, expect, it } from 'vitest';
import { messagesFor } from '@/lib/text/messages';
import { problemCodes } from './codes';
import { problemFacts } from './facts';

describe('the words of every cause', () => {
  const { causes } = messagesFor('en').problems;

  it.each(problemCodes)('%s has a short title, steps, and something for IT and support', (code) => {
    const { title, steps, forIt, say, ask, seenAs, meaning } = causes[code];
    expect(title.split(' ').length).toBeLessThanOrEqual(11);
    expect(title).not.toMatch(/\b(?:SMTP|TLS|STARTTLS|SSL|error|failed|invalid|sorry|please|oops)\b/i);
    expect(steps.split('\n').every((step) => step.length > 0 && step.length < 260)).toBe(true);
    for (const text of [meaning, forIt, say, ask, seenAs]) expect(text.length).toBeGreaterThan(10);
  });

  it('has a source and a month for each', () => {
    for (const { source, checked } of Object.values(problemFacts)) {
      expect(new URL(source).protocol).toBe('https:');
      expect(checked).toMatch(/^\d{4}-\d{2}$/);
    }
  });
});
