'use client';

import { Fault } from '@/components/frame/fault';
import words from '@/lib/text/en/fault.json';
import './globals.css';

/** The last net: the layout itself broke. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>{words.title}</title>
        <main className="mx-auto w-full max-w-5xl px-4 py-10">
          <Fault words={words} />
        </main>
      </body>
    </html>
  );
}
