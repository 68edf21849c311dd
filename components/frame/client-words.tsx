import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pickWords, type WordsPath } from '@/lib/text/pick-words';

type Props = {
  rooms: WordsPath[];
  /** Parts of these rooms that only the server says. */
  without?: WordsPath[];
  children: ReactNode;
};

/** Hands the words of some rooms, or parts of rooms, to the client components inside; all others stay on the server. */
export async function ClientWords({ rooms, without, children }: Props) {
  return (
    <NextIntlClientProvider messages={pickWords(await getMessages(), rooms, without)}>
      {children}
    </NextIntlClientProvider>
  );
}
