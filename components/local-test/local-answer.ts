import type { LocalOutcome } from '@/lib/local-test/local-test';

/** What the box shows after reading: words only, in the visitor’s language. Of the pasted text there are only names and addresses in it, and who issued a certificate. */
export type LocalAnswer = {
  outcome: LocalOutcome;
  /** It says nothing about the server that was asked about: the test has to be made once more. */
  again: boolean;
  title: string;
  meaning: string;
  notes: string[];
  /** Null where the steps and the message are the way on. */
  next: { text: string; href: string } | null;
  steps: string[];
  /** Ready to send to whoever can put it right, where that is not what the page’s own message asks for. */
  message: { title: string; subject: string; text: string } | null;
};

/** The box as it stands after a press: nothing yet, nothing in it, more than is read, out of reach of our server, or an answer. */
export type LocalState =
  | { status: 'new' | 'empty' | 'too-long' | 'unreached' }
  | { status: 'read'; answer: LocalAnswer };
