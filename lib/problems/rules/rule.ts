import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Confidence } from '@/lib/problems/catalogue/diagnosis';

/**
 * One way of saying one cause. `says` and `unless` are held against the plain form of a reply or text (see
 * `plain`): lower case, Latin letters without accents, straight quotes, single spaces. A rule wins when
 * one of `says` is found, or all of `together` in one clause, and `unless` is not; rules are asked in order, and the first
 * wins.
 */
export type Rule = Sentence & Exclusion;

type Sentence = {
  problem: ProblemCode;
  says: RegExp[];
  /** A thing and what befell it, in whichever order a language has them: all of these are found in one clause. */
  together?: RegExp[];
  /** The rule is asked only when the words were said at one of these stages. */
  stages?: Stage[];
  confidence: Confidence;
  /** Says only that it was refused: gives way to any rule that knows why, without casting doubt on it. */
  general?: true;
  /** No other service says this, and it means one thing: what else its words would fit is no doubt, and not named. */
  settled?: true;
  /** The words leave no doubt that it stays so: a passing code (4xx) is not what it says. */
  lasting?: true;
  /** What else the same words may mean. */
  also?: ProblemCode[];
  /**
   * Whole replies and messages as servers and programs word them. Each must be won by this rule, and each entry of `says` must
   * find one: a test asks. Of the alternatives within an entry it asks nothing.
   */
  samples: string[];
};

/**
 * `keepsOut`: whole replies, of our own wording or as servers word them, that `says` or `together` finds and `unless` keeps from
 * this rule. Each would be read as something else without it, or less surely: a test asks.
 */
type Exclusion = { unless: RegExp; keepsOut: string[] } | { unless?: undefined; keepsOut?: undefined };
