import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Confidence } from '@/lib/problems/catalogue/diagnosis';
import type { TextWords } from '@/lib/problems/words/text-words';

/** What the paste box shows: words only, in the visitor's language. Of the pasted text it has what `textWords` shows. */
export type Explained = TextWords & {
  problem: ProblemCode;
  confidence: Confidence;
  /** The page that shows where to press in Outlook, where that is the way on. */
  inOutlookHref: string | null;
  /** The page that looks at the network from the visitor’s own place, where that is the way on. */
  fromHereHref: string | null;
  /** The way into the wizard, with the server that the text told of, if any. Null: a test would tell nothing more. */
  testHref: string | null;
  server: string | null;
};

/** The box as it stands after a press: nothing yet, nothing in it, out of reach of our server, or an answer. */
export type PasteState =
  | { status: 'new' | 'empty' | 'unreached' }
  /** Too much was read for one visitor: `seconds` until there is room. */
  | { status: 'wait'; seconds: number }
  | { status: 'explained'; answer: Explained };
