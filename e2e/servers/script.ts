/** What a scripted server does in answer to one step. A string is one or more reply lines, without the last line end. */
export type Answer = string | Buffer | Wait | HangUp | Silence | OnWire;
export type Wait = { waitMs: number; then: Answer };
export type HangUp = { hangUp: true; say?: string | Buffer; reset?: boolean };
export type Silence = { silence: true };
/** Under any encryption, as a process that has lost it speaks. */
export type OnWire = { onWire: string | Buffer };

/** The steps of a session whose answer can be replaced. `ehloTls` is the EHLO after STARTTLS, `authStart` the answer to the AUTH line itself (only when given), `auth` the final word on a sign-in, `dot` the word on the message. */
export const steps = [
  'greeting',
  'ehlo',
  'ehloTls',
  'starttls',
  'authStart',
  'auth',
  'mailFrom',
  'rcptTo',
  'data',
  'dot',
  'rset',
  'noop',
  'quit',
  'other',
] as const;
export type Step = (typeof steps)[number];

/** What the server knows when it answers. `line` is the client's line; user and password are those of a sign-in. */
export type Said = { line: string; secure: boolean; user?: string; password?: string; message?: string };

/** Only the steps that a test is about; every other step has a sane answer. */
export type Script = Partial<Record<Step, Answer | ((said: Said) => Answer | Promise<Answer>)>>;

/** Answers after a while, in milliseconds. */
export function wait(waitMs: number, then: Answer): Wait {
  return { waitMs, then };
}

/** Ends the connection, after saying something if given: bytes as they are. `reset`: with a TCP reset. */
export function hangUp(say?: string | Buffer, reset = false): HangUp {
  return { hangUp: true, reset, ...(say === undefined ? {} : { say }) };
}

/** Says nothing and keeps the line open. */
export const silence: Silence = { silence: true };

/** Joins extension lines to one EHLO reply. */
export function ehloReply(extensions: readonly string[], host = 'smtp.test.local'): string {
  const lines = [host, ...extensions];
  return lines.map((line, at) => `250${at === lines.length - 1 ? ' ' : '-'}${line}`).join('\r\n');
}
