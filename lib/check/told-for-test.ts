import { expect } from 'vitest';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode, WhoCanFix } from '@/lib/problems/catalogue/codes';
import { stoppedAt, wordsOf } from './check-for-test';
import type { VerdictEvent } from './events';

/** What a verdict is to be, and what may and may not be said in it. */
export type Told = { problem: ProblemCode; title: string; who: WhoCanFix[]; says?: RegExp; never?: RegExp };

/** What a server does, for the name of a test and for the server, and what is told of it. */
export type ToldOf = [string, ScriptedOptions, Told];

/** Fails where the problem is another, or the check stopped elsewhere. */
export function expectStop(verdict: VerdictEvent, problem: ProblemCode, stage: Stage) {
  expect(verdict).toMatchObject({ outcome: 'problem', problem });
  expect(stoppedAt(verdict)).toBe(stage);
}

/** Fails where the verdict is another, or where something is said that may not be, or the other way round. */
export function expectTold(verdict: VerdictEvent, { problem, title, who, says, never }: Told) {
  expect(verdict).toMatchObject({ outcome: 'problem', problem, title, whoCanFix: who });
  if (says) expect(wordsOf(verdict)).toMatch(says);
  if (never) expect(wordsOf(verdict)).not.toMatch(never);
}
