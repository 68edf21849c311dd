/** The greeting is waited for like the reply to a command that has no words. */
export const greeting = '';

/** What was asked of a server. Replies come in the order of their commands, also where these are sent at once (RFC 2920 §3.1). */
export type Outstanding = {
  ask: (command: string) => void;
  /** The command that the reply which has just come answers; undefined where none was due. */
  answered: () => string | undefined;
  anyDue: () => boolean;
  /** How many replies may have come by now: the greeting’s, and one to each command. */
  asked: () => number;
  /** The command that left last. */
  last: () => string;
};

/** Begins with the greeting due. */
export function createOutstanding(): Outstanding {
  const due = [greeting];
  let asked = 1;
  let last = greeting;
  return {
    ask: (command) => {
      due.push(command);
      asked += 1;
      last = command;
    },
    answered: () => due.shift(),
    anyDue: () => due.length > 0,
    asked: () => asked,
    last: () => last,
  };
}
