import type { LocalOutcome } from '@/lib/local-test/local-test';

/** What the box shows after reading: words only, in the visitor’s language. Of the pasted text there are only names and addresses in it. */
export type LocalAnswer = {
  outcome: LocalOutcome;
  /** It says nothing about the server that was asked about: the test has to be made once more. */
  again: boolean;
  title: string;
  meaning: string;
  notes: string[];
  next: { text: string; href: string };
};

/** The box as it stands after a press: nothing yet, nothing in it, more than is read, or an answer. */
export type LocalState = { status: 'new' | 'empty' | 'too-long' } | { status: 'read'; answer: LocalAnswer };
