import { type Redact, showLines } from './redact';

/**
 * The conversation as it went, one line each, with the margin marks of swaks: `->` sent, `<-` received, `~>` `<~` the
 * same under TLS, `**` unexpected, `===` our remark. What is said at once is redacted at once, as it is written down.
 */
export type Transcript = {
  sent: (text: string) => void;
  received: (text: string, expected?: boolean) => void;
  remark: (text: string) => void;
  unexpected: (text: string) => void;
  /** From here on lines are marked as encrypted. */
  secure: () => void;
  lines: () => string[];
};

const longest = 200;

/** Keeps 200 lines at most, and 60 of what was said at once. */
export function createTranscript(redact: Redact): Transcript {
  const lines: string[] = [];
  let encrypted = false;
  const add = (mark: string, text: string) => {
    for (const line of showLines(text, redact).slice(0, 60)) {
      if (lines.length < longest) lines.push(`${mark} ${line}`);
      else if (lines.length === longest) lines.push('=== …');
    }
  };
  return {
    sent: (text) => add(encrypted ? '~>' : '->', text),
    received: (text, expected = true) => add(expected ? (encrypted ? '<~' : '<-') : '**', text),
    remark: (text) => add('===', text),
    unexpected: (text) => add('**', text),
    secure: () => {
      encrypted = true;
    },
    lines: () => [...lines],
  };
}

const nothing = () => {};

/** For conversations that nobody will read. */
export const noTranscript: Transcript = {
  sent: nothing,
  received: nothing,
  remark: nothing,
  unexpected: nothing,
  secure: nothing,
  lines: () => [],
};
