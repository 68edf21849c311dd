'use client';

import words from '@/lib/text/en/fault.json';
import './globals.css';

/**
 * A fault of ours, on whatever page. The English words are compiled in: the language files may be what broke. Every page loads this
 * script, so it is one for all, and made of plain elements.
 */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>{words.title}</title>
        <main className="fault">
          <h1>{words.title}</h1>
          <p>{words.meaning}</p>
          <button type="button" className="press press-primary" onClick={retry}>
            {words.retry}
          </button>
          <a href="/">{words.home}</a>
        </main>
      </body>
    </html>
  );
}
