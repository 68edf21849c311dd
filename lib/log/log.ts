import pino, { type DestinationStream, type Logger } from 'pino';
import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Outcome } from '@/lib/problems/catalogue/diagnosis';
import type { Environment } from '@/lib/process/environment';
import type { Encryption } from '@/lib/settings/settings';

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** What may be logged, and nothing else: never an address, a user name, a secret, or a server’s words. */
export type LogLine =
  | { event: 'started'; practice: boolean }
  | { event: 'stopping'; running: number }
  | {
      event: 'check';
      mode: 'server' | 'send';
      outcome: Outcome | 'ended';
      problem: ProblemCode | null;
      /** Null where no server of that name was found: what stands there may be anything, a secret too. */
      host: string | null;
      port: number;
      encryption: Encryption;
      stopped: Stage | null;
      ms: number;
    }
  | { event: 'refused'; why: 'invalid' | 'wait' | 'untrusted' | 'blocked' }
  /** `at`: where in the program, `where`: on which page or route, as its folder is called. Not what it says. */
  | { event: 'fault'; kind: string; at: string[]; where?: string }
  | { event: 'printed'; words: string };

/** Writes one line of JSON for each event, with the time in ISO 8601. */
export type Log = (line: LogLine) => void;

/**
 * A log as loud as LOG_LEVEL says (`debug`, `info`, `warn`, `error` or `silent`; `info` unless set): checks are `info`,
 * what the framework prints `warn`, faults `error`. Lines go to standard output unless `to` is given.
 */
export function createLog(env: Environment, to?: DestinationStream): Log {
  const logger = loggerFor(readLevel(env), to);
  return (line) => {
    const { event, ...facts } = line;
    if (event === 'fault') logger.error(facts, event);
    else if (event === 'printed') logger.warn(facts, event);
    else logger.info(facts, event);
  };
}

/** LOG_LEVEL; throws an error that names it when it does not fit. */
export function readLevel({ LOG_LEVEL: asked }: Environment): (typeof levels)[number] {
  const level = levels.find((one) => one === (asked || 'info'));
  if (!level) throw new Error(`LOG_LEVEL: "${asked}" is none of ${levels.join(', ')}`);
  return level;
}

function loggerFor(level: string, to?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    // the types above let none of these in; this is for the day when somebody changes them
    redact: ['address', 'username', 'password', 'accessToken', 'token', '*.password', '*.accessToken'],
  };
  return to ? pino(options, to) : pino(options);
}

let known: Log | undefined;

/** The log of this process. */
export function log(line: LogLine): void {
  known ??= createLog(process.env);
  known(line);
}
