import type words from '@/lib/text/en/settings.json';
import type { Settings } from './settings';

export type NoticeKey = `settings.notices.${keyof (typeof words)['notices'] & string}`;

/** Why a field can't be used as it stands. The words need no values. */
export type ErrorKey = `settings.errors.${keyof (typeof words)['errors'] & string}`;

/**
 * Something to tell a person about what they typed: never in the way of going on.
 * `use`: what to put instead, offered as one press. `guess`: nobody published it, so it has to be confirmed.
 */
export type Notice = {
  key: NoticeKey;
  values: Record<string, string | number>;
  use?: Partial<Settings>;
  guess?: true;
};
