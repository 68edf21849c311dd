/** What dialogs speak of and say: the names of the word lists in `dialog-notions.ts` and `words-*.ts`. */
export type Notion =
  | 'not'
  | 'password'
  | 'signIn'
  | 'method'
  | 'coded'
  | 'connection'
  | 'server'
  | 'unknown'
  | 'reason'
  | 'recipients'
  | 'sender'
  | 'bad'
  | 'over'
  | 'size'
  | 'lost'
  | 'timedOut'
  | 'copied'
  | 'allowed'
  | 'needed';

/** The words of one language for what dialogs speak of, each as alternatives of a pattern in the plain form. */
export type Words = Partial<Record<Notion, string>>;
