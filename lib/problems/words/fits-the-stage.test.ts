import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { stages as order, type Stage } from '@/lib/evidence/stages';
import { evidenceWith } from '@/lib/problems/judge/evidence-for-test';
import { rules } from '@/lib/problems/rules/rules';
import { told } from './told-for-test';

const asked = {
  greet: 'EHLO',
  encrypt: 'STARTTLS',
  'sign-in': 'AUTH PLAIN',
  sender: 'MAIL FROM',
  recipient: 'RCPT TO',
  message: '.',
} as const;
type Asked = keyof typeof asked;
const all = Object.keys(asked) as Asked[];
const beforeAnybodyIsNamed: Asked[] = ['greet', 'encrypt', 'sign-in'];

/** A check in which everything went well up to this refusal. */
function refusedAt(stage: Asked, reply: NonNullable<Failure['reply']>, signIn: boolean) {
  const at = order.indexOf(stage);
  const statusOf = (each: Stage, place: number) => {
    if (place === at) return 'stopped';
    if (place > at) return 'not-tried';
    return each === 'sign-in' && !signIn ? 'skipped' : 'ok';
  };
  return evidenceWith({
    signIn,
    ...(signIn && { sameName: true }),
    stages: order.map((each, place) => ({ stage: each, status: statusOf(each, place), ms: 1 })),
    offer: { starttls: true, auth: ['PLAIN', 'LOGIN'], utf8: true, pipelining: true },
    failure: { stage, command: asked[stage], reply },
  });
}

/** A reply for each sentence that any rule knows. */
const replies = [...new Set(rules.flatMap(({ samples }) => samples))].flatMap((sample) => {
  const [, code, status, text] =
    sample.match(/^([45]\d\d)[ -](?:([45]\.\d{1,3}\.\d{1,3}) )?(.{1,300})$/) ?? [];
  return code && text ? [{ code: Number(code), text, ...(status && { status }) }] : [];
});

/** What only some checks have seen, and the words that say it. */
const claims: [string, RegExp, (stage: Asked, signIn: boolean) => boolean][] = [
  [
    'that a sign-in worked',
    /sign-in (?:at \S+ |with this very address )?worked|It took the sign-in/,
    (stage, signIn) => signIn && !beforeAnybodyIsNamed.includes(stage),
  ],
  [
    'that nobody signed in',
    /Nobody signed in|made without a sign-in|address, without a sign-in|came without authentication/,
    (stage, signIn) => !signIn && !beforeAnybodyIsNamed.includes(stage),
  ],
  [
    'that a name and a password were refused',
    /did not accept this user name and password|This one came from/,
    (stage, signIn) => signIn && stage !== 'greet' && stage !== 'encrypt',
  ],
  [
    'that the no came at the sender',
    /at the sender address|no to it as the sender/,
    (stage) => stage === 'sender',
  ],
  [
    'that the no came at the recipient',
    /no at the recipient|and \S+ did not take it\b/,
    (stage) => stage === 'recipient',
  ],
  ['that a message was shown', /turned down our test message|was judged/, (stage) => stage === 'message'],
  [
    'that all was well up to the message',
    /took every step before|All steps before it/,
    (stage) => stage === 'message',
  ],
  [
    'anything of an address or a message',
    /sender address|test message (?:goes|was to go) from|short message is too large|carry mail to your|Your domain could not/,
    (stage) => !beforeAnybodyIsNamed.includes(stage),
  ],
];

const checks = all.flatMap((stage) => [true, false].map((signIn) => ({ stage, signIn })));

describe.each(checks.filter(({ stage, signIn }) => signIn || stage !== 'sign-in'))(
  'a refusal at $stage (with a sign-in: $signIn)',
  ({ stage, signIn }) => {
    it('is not told with what cannot have been seen there', () => {
      const wrong = replies.flatMap((reply) => {
        const { title, meaning } = told(refusedAt(stage, reply, signIn));
        return claims
          .filter(([, words, holds]) => words.test(`${title}\n${meaning}`) && !holds(stage, signIn))
          .map(([claim]) => `${claim}: ${reply.code} ${reply.status ?? ''} ${reply.text} -> ${title}`);
      });
      expect(wrong).toEqual([]);
    });
  },
);
