import { codesOf, type Redact, type Search, showLines } from './redact';

/**
 * The conversation as it went, one line each, with the margin marks of swaks: `->` sent, `<-` received, `~>` `<~` the
 * same under TLS, `**` unexpected, `===` our remark. What is said at once is redacted at once, as it is written down; of
 * what we say the addresses, and of remarks nothing: those are made of what may be shown. Where several replies tell a
 * password together, only their codes are shown.
 */
export type Transcript = {
  sent: (text: string) => void;
  received: (text: string, expected?: boolean) => void;
  remark: (text: string) => void;
  unexpected: (text: string) => void;
  /** From here on lines are marked as encrypted, or as those of another call, in clear. */
  secure: (isSecured?: boolean) => void;
  lines: () => string[];
};

const longest = 200;

/** Letters of a remark. */
const longestLine = 500;

/** Keeps 200 lines at most, and 60 of what was said at once. */
export function createTranscript({ redact, isTold }: Search): Transcript {
  const entries: Entry[] = [];
  let count = 0;
  let encrypted = false;
  const add = (mark: string, said: string[], heard = false) => {
    if (count > longest) return;
    const lines = said.slice(0, 60);
    entries.push({ mark, lines, heard });
    count += lines.length;
  };
  return {
    sent: (text) => add(encrypted ? '~>' : '->', [shownCommand(text, redact)]),
    received: (text, expected = true) =>
      add(expected ? (encrypted ? '<~' : '<-') : '**', showLines(text, redact), true),
    remark: (text) => add('===', [text.slice(0, longestLine)]),
    unexpected: (text) => add('**', [text]),
    secure: (isSecured = true) => {
      encrypted = isSecured;
    },
    lines: () => {
      const replies = entries.flatMap(({ heard, lines }) => (heard ? [lines.join('\n')] : []));
      const all = linesOf(isTold(replies) ? entries.map(withoutWords) : entries);
      return all.length > longest ? [...all.slice(0, longest), '=== …'] : all;
    },
  };
}

/** What was said at once. `heard`: by the server. */
type Entry = { mark: string; lines: string[]; heard: boolean };

function linesOf(entries: Entry[]): string[] {
  return entries.flatMap(({ mark, lines }) => lines.map((line) => `${mark} ${line}`));
}

function withoutWords(entry: Entry): Entry {
  return entry.heard ? { ...entry, lines: [codesOf(entry.lines.join('\n'))] } : entry;
}

/** A command of ours. Its own words are those of every conversation: to hide one of them would tell what it is like. */
function shownCommand(text: string, redact: Redact): string {
  // whoever a message of ours is from and to is the visitor
  if (envelope.test(text)) return text.replace(envelope, '$1<[address]>');
  return ownWords.test(text) ? text : redact(text);
}

const envelope = /^(MAIL FROM:|RCPT TO:)<.*>/;

const ownWords =
  /^(?:(?:EHLO|HELO) \S+|AUTH [\w-]+(?: \[hidden\])?|STARTTLS|DATA|QUIT|\.|\[(?:hidden|message)\])$/;

const ignore = () => {};

/** For conversations that nobody will read. */
export const noTranscript: Transcript = {
  sent: ignore,
  received: ignore,
  remark: ignore,
  unexpected: ignore,
  secure: ignore,
  lines: () => [],
};
