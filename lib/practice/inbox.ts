import PostalMime from 'postal-mime';

/** A message that a pretend server accepted, as a person reads it. `at` is ISO 8601, `host` the server’s name. */
export type PracticeMessage = {
  id: number;
  at: string;
  host: string;
  from: string;
  to: string;
  subject: string;
  text: string;
};

/** The last 20 messages, the newest first, kept in memory only. */
export type Inbox = {
  deliver: (source: Uint8Array, host: string) => Promise<void>;
  messages: () => readonly PracticeMessage[];
};

const kept = 20;

export function createInbox(): Inbox {
  let messages: PracticeMessage[] = [];
  let count = 0;
  return {
    deliver: async (source, host) => {
      const mail = await PostalMime.parse(source);
      count += 1;
      const message: PracticeMessage = {
        id: count,
        at: new Date().toISOString(),
        host,
        from: mail.from?.address ?? '',
        to: mail.to?.map(({ address }) => address).join(', ') ?? '',
        subject: mail.subject ?? '',
        text: mail.text ?? '',
      };
      messages = [message, ...messages].slice(0, kept);
    },
    messages: () => messages,
  };
}
