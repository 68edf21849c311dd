'use client';

import words from '@/lib/text/en/fault.json';
import './globals.css';

/** The last net: the layout itself broke. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>{words.title}</title>
        <main className="fault">
          <h1>{words.title}</h1>
          <p>{words.meaning}</p>
          <a href="/">{words.home}</a>
        </main>
      </body>
    </html>
  );
}
