import type { ProblemCode } from '@/lib/problems/codes';
import type { Confidence } from '@/lib/problems/diagnosis';

/** What the paste box shows: words only, in the visitor's language. Nothing of the pasted text is in it. */
export type Explained = {
  problem: ProblemCode;
  confidence: Confidence;
  title: string;
  meaning: string;
  steps: string[];
  /** What a known provider puts right in the settings that the text told of. */
  remarks: string[];
  /** What articles claim about such a text, and what is so. */
  claims: { about: string; words: string }[];
  also: { problem: ProblemCode; title: string }[];
  /** The text for IT or the provider. Null: there is nothing that they could do. */
  forIt: string | null;
  /** The way into the wizard, with the server that the text told of, if any. Null: a test would tell nothing more. */
  testHref: string | null;
  server: string | null;
};

/** The box as it stands after a press: nothing yet, nothing in it, or an answer. */
export type PasteState = { status: 'new' } | { status: 'empty' } | { status: 'explained'; answer: Explained };
