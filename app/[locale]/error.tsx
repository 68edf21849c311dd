'use client';

import words from '@/lib/text/en/fault.json';

/**
 * A fault of ours. The English words are compiled in: the language files may be what broke. Every page loads this script, so it
 * is made of plain elements.
 */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <div className="fault" role="alert">
      <h1>{words.title}</h1>
      <p>{words.meaning}</p>
      <button type="button" className="press press-primary" onClick={retry}>
        {words.retry}
      </button>
      <a href="/">{words.home}</a>
    </div>
  );
}
