'use client';

import { type FocusEvent, useRef, useState } from 'react';

/** `refused`: what is said where the browser lets no page copy. `name`: what is copied, for a screen reader: “Copy the server”. */
export type CopyWords = { label: string; done: string; refused: string; name?: string };

/** How long it is said that the text is copied. Milliseconds. */
const saidFor = 2_500;

/** Copies `text` to the clipboard and says so once it is there; where the browser refuses, the text stands there selected. Not there without scripts. */
export function CopyPress({
  text,
  label,
  done,
  refused,
  name,
  className = '',
}: CopyWords & { text: string; className?: string }) {
  const [came, setCame] = useState<'copied' | 'refused' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  function say() {
    setCame('copied');
    window.setTimeout(() => setCame(null), saidFor);
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      say();
    } catch {
      // it exists on secure pages only, and may refuse
      setCame('refused');
    }
  }
  /** A selection often still does it. */
  function copySelected({ target }: FocusEvent<HTMLTextAreaElement>) {
    target.select();
    if (!document.execCommand('copy')) return;
    button.current?.focus();
    say();
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        onClick={copy}
        aria-label={name}
        className={`no-print press-copy ${className}`}
      >
        {came === 'copied' ? `✓ ${done}` : label}
      </button>
      <span role="status" className="sr-only">
        {came === 'copied' ? done : ''}
      </span>
      {came === 'refused' ? (
        <label className="no-print not-copied">
          {refused}
          <textarea
            // biome-ignore lint/a11y/noAutofocus: it comes upon a press, to be copied from
            autoFocus
            readOnly
            rows={3}
            value={text}
            onFocus={copySelected}
            onBlur={() => setCame(null)}
          />
        </label>
      ) : null}
    </>
  );
}
