/** A mail server that is there for everybody. */
export type Reference = { host: string; port: number };

/**
 * Servers that are called, without a word, when the server under test does not answer at all, to tell our own network
 * from theirs. Their providers publish them for everybody.
 */
export const references = [
  {
    host: 'smtp.gmail.com',
    port: 587,
    source: 'https://support.google.com/a/answer/176600',
    checked: '2026-11',
  },
  {
    host: 'smtp.office365.com',
    port: 587,
    source:
      'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    checked: '2026-11',
  },
  { host: 'smtp.mail.me.com', port: 587, source: 'https://support.apple.com/102525', checked: '2026-11' },
] as const satisfies (Reference & { source: string; checked: string })[];
