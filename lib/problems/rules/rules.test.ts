import { describe, expect, it } from 'vitest';
import { plain } from '../text/plain';
import { certificateRules } from './certificates';
import { encryptionRules } from './encryption';
import { incomingRules } from './incoming';
import { lateRules, networkCodes } from './late';
import { matching } from './match';
import { programRules } from './of-programs';
import { providerCodes } from './provider-codes';
import { answerRules, reachingRules } from './reaching';
import { rules } from './rules';
import { limitRules } from './sending-limits';
import { recipientCodes, recipientRules, relayRules, restrictedRules } from './sending-recipient';
import { senderRules } from './sending-sender';
import { signInAdvice, signInRules } from './sign-in';
import { stagedRules } from './staged';
import { unknownRules } from './unknown';
import { unsignedRules } from './unsigned';

/** Rules of which every pattern has its reply. The others follow, a file at a time. */
const proven = [
  ...signInRules,
  ...signInAdvice,
  ...limitRules,
  ...senderRules,
  ...restrictedRules,
  ...relayRules,
  ...recipientRules,
  ...recipientCodes,
  ...networkCodes,
  ...lateRules,
  ...reachingRules,
  ...answerRules,
  ...providerCodes,
  ...encryptionRules,
  ...incomingRules,
  ...certificateRules,
  ...programRules,
  ...stagedRules,
  ...unknownRules,
  ...unsignedRules,
];

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
    const without = proven.flatMap(({ problem, says, samples }) =>
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
