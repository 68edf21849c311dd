import type { Encryption } from '@/lib/settings/settings';
import type { Translator } from '@/lib/text/translator';

/**
 * `labels`: what this Outlook calls each encryption. `at`: the day the words are read, for notices with a date.
 * `number`: the short number in the subject of the test message, if one was sent. `sameComputer`: the visitor sits at the one that
 * made the check.
 */
export type ExplainOptions = {
  t: Translator;
  labels: Record<Encryption, string>;
  at: Date;
  number?: string | null;
  sameComputer?: boolean | undefined;
};
