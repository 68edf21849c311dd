import { createCounter } from '@/lib/limits/counter';
import { countIn, type Environment } from '@/lib/process/environment';
import { countedAs } from '@/lib/visitor/visitor';
import type { Asked, Reached } from './asked';
import { type Counters, type Step, stepsAt, stepsOf } from './limit-steps';

/** Counts by visitor, host, link and account. `Reached`: a limit that is met; null where there is room. */
export type Limits = {
  /** Counts a check, or says which limit it meets. A sign-in is counted as one that will be refused. */
  admit: (asked: Asked) => Promise<Reached | null>;
  /**
   * Counts a check that was admitted for the machines to which its host leads, as `countedPlaces` names them, or says
   * which limit it meets there: many names may lead to one machine. A known provider’s own hosts are counted by name
   * alone.
   */
  admitAt: (asked: Asked, places: readonly string[]) => Promise<Reached | null>;
  /** Counts a question that dials nobody, such as whether a password may go to a server. */
  question: (visitor: string) => Promise<Reached | null>;
  /** Counts a text of so many characters that is to be explained: reading a long one takes this process as long as many short ones. */
  text: (visitor: string, characters: number) => Promise<Reached | null>;
  /** Takes back the count of a sign-in that was accepted, or was never made; `places` that were admitted too. */
  forgive: (asked: Asked, places?: readonly string[]) => Promise<void>;
};

/**
 * How often in ten minutes. A provider bars the address of whoever fails to sign in too often, so one visitor's typing
 * errors must not lock out all others: refused sign-ins are the fewest, by account and host, by visitor, and by host. Whole
 * offices and call centres share one visitor's address.
 */
const usual = {
  CHECK_LIMIT_VISITOR: 150,
  CHECK_LIMIT_HOST: 600,
  CHECK_LIMIT_LINK: 2_000,
  CHECK_LIMIT_SIGN_IN: 10,
  CHECK_LIMIT_SIGN_IN_VISITOR: 40,
  CHECK_LIMIT_SIGN_IN_HOST: 200,
  /** Not within ten minutes, but at the same time: checks that run, and those that wait for their turn. */
  CHECK_LIMIT_AT_ONCE: 300,
  CHECK_LIMIT_QUEUE: 1_000,
} as const;

/** The variables that set a limit. */
type LimitName = keyof typeof usual;

/** Reads every CHECK_LIMIT_…; throws an error that names a wrong one. */
export function readLimits(env: Environment): Record<LimitName, number> {
  const read = ([name, otherwise]: [string, number]) => [name, countIn(env, name, otherwise)];
  return Object.fromEntries(Object.entries(usual).map(read));
}

/** Characters of a text that count once: of most messages there are fewer. */
const charactersAtOnce = 5_000;

function reached(seconds: number): Reached | null {
  return seconds > 0 ? { what: 'visitor', seconds } : null;
}

/** Counts by the numbers of the environment; throws an error that names a wrong one. */
export function createLimits(env: Environment): Limits {
  const most = readLimits(env);
  const counter = (name: LimitName) => createCounter(name, { points: most[name] });
  const counters: Counters = {
    visitors: counter('CHECK_LIMIT_VISITOR'),
    hosts: counter('CHECK_LIMIT_HOST'),
    links: counter('CHECK_LIMIT_LINK'),
    accounts: counter('CHECK_LIMIT_SIGN_IN'),
    signIns: { by: counter('CHECK_LIMIT_SIGN_IN_VISITOR'), at: counter('CHECK_LIMIT_SIGN_IN_HOST') },
  };
  const questions = createCounter('questions', { points: 2 * most.CHECK_LIMIT_VISITOR });
  const texts = createCounter('texts', { points: 2 * most.CHECK_LIMIT_VISITOR });
  const count = async (steps: Step[]): Promise<Reached | null> => {
    const taken: Step[] = [];
    for (const each of steps) {
      const seconds = await each.counter.take(...each.key);
      // what comes to nothing uses up no sign-in of anybody
      if (each.signIn) taken.push(each);
      if (seconds > 0) {
        await giveBack(taken);
        return { what: each.what, seconds };
      }
    }
    return null;
  };
  const giveBack = (steps: Step[]) => Promise.all(steps.map((step) => step.counter.giveBack(...step.key)));
  return {
    admit: async (asked) => (asked.practice ? null : count(stepsOf(counters, asked))),
    admitAt: async (asked, places) => (asked.practice ? null : count(stepsAt(counters, asked, places))),
    question: async (visitor) => reached(await questions.take(countedAs(visitor))),
    text: async (visitor, characters) =>
      reached(await texts.takeMany(Math.ceil(characters / charactersAtOnce), countedAs(visitor))),
    forgive: async (asked, places = []) => {
      if (asked.practice) return;
      await giveBack(
        [...stepsOf(counters, asked), ...stepsAt(counters, asked, places)].filter((each) => each.signIn),
      );
    },
  };
}
