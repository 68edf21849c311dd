import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/problems/plain/plain';
import { matching } from './match';
import { rules } from './rules';

describe('the table of sentences', () => {
  for (const rule of rules) {
    for (const sample of rule.samples) {
      it(`${rule.problem} wins: ${sample.slice(0, 70)}`, () => {
        const winner = matching(plain(sample), rule.stages?.[0])[0];
        expect(
          winner === rule
            ? rule.problem
            : `${winner?.problem} by ${winner?.says.find((p) => p.test(plain(sample)))}`,
        ).toBe(rule.problem);
      });
    }
  }

  it('has a real sample for every rule', () => {
    expect(rules.filter((rule) => rule.samples.length === 0)).toEqual([]);
  });

  it('has a real sample for every pattern of a rule', () => {
    const without = rules.flatMap(({ problem, says, samples }) =>
      says
        .filter((pattern) => !samples.some((sample) => pattern.test(plain(sample))))
        .map((pattern) => `${problem}: ${pattern.source}`),
    );
    expect(without).toEqual([]);
  });

  it('is written for the plain form: no capital letters, no curly quotes, no Latin accents, no flags', () => {
    const sources = rules.flatMap((rule) => [
      ...rule.says,
      ...(rule.together ?? []),
      ...(rule.unless ? [rule.unless] : []),
    ]);
    const odd = sources.filter(
      (pattern) => /[A-ZÀ-ÖØ-öø-ÿ‘’“”]/.test(pattern.source.replace(/\\[a-zA-Z]/g, '')) || pattern.flags,
    );
    expect(odd).toEqual([]);
  });
});
