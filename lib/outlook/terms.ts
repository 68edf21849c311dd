import type words from '@/lib/text/en/words.json';

/** A word that Outlook’s windows use. Its name and one plain sentence are in the messages under `words.list`. */
export type TermId = keyof (typeof words)['list'];

/** Every word, in the order in which they build on each other. */
export const termGroups = {
  sending: ['smtp', 'outgoing-server', 'incoming-server', 'port'],
  safety: ['encryption', 'ssl-tls', 'starttls', 'certificate'],
  signIn: ['authentication', 'user-name', 'app-password', 'spa', 'modern-authentication', 'smtp-auth'],
  account: ['imap', 'pop', 'exchange', 'profile', 'data-file'],
  trouble: ['outbox', 'work-offline', 'relay', 'bounce', 'firewall'],
} as const satisfies Record<string, readonly TermId[]>;

export type TermGroup = keyof typeof termGroups;
