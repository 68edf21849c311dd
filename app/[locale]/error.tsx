'use client';

import { Fault } from '@/components/frame/fault';
import words from '@/lib/text/en/fault.json';

/** A fault of ours. The English words are compiled in: the language files may be what broke. */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return <Fault words={words} retry={retry} />;
}
