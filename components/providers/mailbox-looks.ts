/** How a text to copy looks: a line of PowerShell, or a message. The classes come with the page, and are in no script. */
export const mailboxLooks = {
  command: {
    tag: 'code',
    all: 'flex flex-wrap items-center gap-3',
    box: 'min-w-0 flex-1 basis-60',
    text: 'block rounded-field bg-sunken px-3 py-2 font-mono text-sm break-words',
  },
  message: {
    tag: 'p',
    all: 'space-y-3',
    box: 'rounded-card border border-line bg-surface px-4 py-4 sm:px-5',
    subject: 'border-b border-line pb-3 font-semibold',
    text: 'mt-3 whitespace-pre-line break-words',
  },
} as const;

export type MailboxLook = (typeof mailboxLooks)[keyof typeof mailboxLooks];
