import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/problems/plain/plain';
import { matching, verdictOfReply } from './match';
import type { Rule } from './rule';
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

  it('has a real sample for every entry of `says`', () => {
    const without = rules.flatMap(({ problem, says, samples }) =>
      says
        .filter((pattern) => !samples.some((sample) => pattern.test(plain(sample))))
        .map((pattern) => `${problem}: ${pattern.source}`),
    );
    expect(without).toEqual([]);
  });

  it('has a reply for every exclusion, which would be read otherwise without it', () => {
    const idle = rules.flatMap((rule) =>
      rule.unless
        ? [...(rule.keepsOut.length > 0 ? rule.keepsOut : ['no reply'])]
            .filter((reply) => !isKeptOut(reply, rule))
            .map((reply) => `${rule.problem} unless ${rule.unless?.source.slice(0, 60)}: ${reply}`)
        : [],
    );
    expect(idle).toEqual([]);
  });

  it('is written for the plain form: no capital letters, no curly quotes, no Latin accents, no shortened `not`, no flags', () => {
    const sources = rules.flatMap((rule) => [
      ...rule.says,
      ...(rule.together ?? []),
      ...(rule.unless ? [rule.unless] : []),
    ]);
    const odd = sources.filter(
      (pattern) =>
        // ð is a letter of its own: the plain form keeps it
        /[A-ZÀ-ÖØ-ïñ-öø-ÿ‘’“”]|[n|]'\??t\b/.test(pattern.source.replace(/\\[a-zA-Z]/g, '')) || pattern.flags,
    );
    expect(odd).toEqual([]);
  });
});

/** Whether the exclusion of this rule, and nothing else, changes what a reply is read as. */
function isKeptOut(reply: string, rule: Rule): boolean {
  const text = plain(reply);
  const stage = rule.stages?.[0];
  const open: Rule = { ...rule, unless: undefined, keepsOut: undefined };
  const table = rules.map((each) => (each === rule ? open : each));
  const without = verdictOfReply(matching(text, stage, table), undefined);
  const read = verdictOfReply(matching(text, stage), undefined);
  return JSON.stringify(without) !== JSON.stringify(read);
}
