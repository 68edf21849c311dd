import { describe, expect, it } from 'vitest';
import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { problemCodes } from '@/lib/problems/catalogue/codes';
import { problemFacts } from '@/lib/problems/catalogue/facts';
import type { Variant } from '@/lib/problems/catalogue/variants';
import { stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import type { Rule } from '@/lib/problems/rules/rule';
import { rules } from '@/lib/problems/rules/rules';
import { explainText } from '@/lib/problems/text/explain-text';
import { diagnose } from '@/lib/problems/verdict/diagnose';

/** Words that a live check alone has, by what it knows and no text tells. All others go by the reply, and are the same for both. */
const seenAlone: Record<string, Variant[]> = {
  'whether the test had signed in, and with which name': [
    'sender-other',
    'relay-signed-in',
    'relay-early',
    'auth-unsigned',
    'auth-forgotten',
    'signed-in-refused',
    'domain-unproved-signed',
  ],
  'that it is the test’s own message, from an address to itself': [
    'own-address',
    'own-address-late',
    'own-address-barred',
    'own-mailbox-full',
    'own-mailbox-overrun',
    'one-too-many',
    'test-message',
    'test-too-large',
    'refused-message',
    'refused-unseen',
    'organisation-rule',
  ],
  'that the call came from the computer of this site': [
    'place-refused',
    'rule-or-place',
    'tries-from-here',
    'busy-for-us',
    'listed',
    'listed-later',
    'turned-away',
    'account-at-door',
    'name-refused',
  ],
  'how far the line had come, and what was offered on it': [
    'encrypted-already',
    'no-starttls',
    'filter-answered',
    'hung-up-saying',
    'auth-window-said',
  ],
  'that it is the server’s answer to what was tried, and all of it': [
    'unclear',
    'out-of-service',
    'sign-in-not-now',
  ],
};
const ofCheck = new Set(Object.values(seenAlone).flat());

const isReply = /^([245]\d\d)[ -](?:(\d\.\d{1,3}\.\d{1,3}) )?([\s\S]*)$/;

/** A sample at each stage at which a server may say it. */
function* saidLive({ problem, stages }: Rule, sample: string): Generator<Evidence> {
  const [, code, status, text = ''] = sample.match(isReply) ?? [];
  const ofSignIn = problemFacts[problem].group === 'sign-in';
  const usual: Failure['stage'][] = ofSignIn ? ['sign-in'] : ['sender', 'recipient', 'message'];
  for (const stage of code ? (stages ?? usual) : []) {
    const failure: Failure = { stage, reply: { code: Number(code), text, ...(status && { status }) } };
    yield stoppedBy(failure, stage === 'sign-in' ? { stages: [] } : {});
  }
}

/** What the checks below met. */
const met = new Set<Variant>();

describe('the reply of a rule', () => {
  it.each(problemCodes)('has the same words in a check and in a pasted text: %s', (code) => {
    const apart = rules
      .filter(({ problem }) => problem === code)
      .flatMap((rule) =>
        rule.samples.flatMap((sample) => {
          const { problem, narrower = null } = explainText(sample);
          const lives = [...saidLive(rule, sample)].map((evidence) => diagnose(evidence));
          for (const { words } of lives) if (words) met.add(words);
          return lives
            .filter((live) => live.problem === problem && live.words !== narrower)
            .filter(({ words }) => !words || !ofCheck.has(words))
            .map(({ words }) => `${sample}: ${words} in a check, ${narrower} of a text`);
        }),
      );
    expect([...new Set(apart)]).toEqual([]);
  });

  it('meets each of those that go by more than itself', () => {
    expect([...ofCheck].filter((words) => !met.has(words))).toEqual([]);
  });
});
