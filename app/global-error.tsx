'use client';

import { Fault } from '@/components/frame/fault';
import words from '@/lib/text/en/common.json';
import './globals.css';

/** The last net: the layout itself broke. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>{words.fault.title}</title>
        <main className="mx-auto w-full max-w-5xl px-4 py-10">
          <Fault words={words.fault} />
        </main>
      </body>
    </html>
  );
}
