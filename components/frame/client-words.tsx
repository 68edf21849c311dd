import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages } from '@/lib/text/messages';

type Props = { rooms: (keyof Messages)[]; children: ReactNode };

/** Hands the words of some rooms to the client components inside; all others stay on the server. */
export async function ClientWords({ rooms, children }: Props) {
  const all = await getMessages();
  const messages = Object.fromEntries(rooms.map((room) => [room, all[room]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
