'use client';

import { useState } from 'react';

type Props = {
  text: string;
  label: string;
  done: string /** What is copied, for a screen reader: “Copy the server”. */;
  name?: string;
  className?: string;
};

/** Copies `text` to the clipboard and says so. Where the clipboard is out of reach (plain http), it selects nothing and says nothing. */
export function CopyButton({ text, label, done, name, className = '' }: Props) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await writeClipboard(text);
    setCopied(true);
    window.setTimeout(() => setCopied(false), 2500);
  }
  return (
    <>
      <button type="button" onClick={copy} aria-label={name} className={`no-print press-copy ${className}`}>
        {copied ? `✓ ${done}` : label}
      </button>
      <span role="status" className="sr-only">
        {copied ? done : ''}
      </span>
    </>
  );
}

/** The asynchronous clipboard exists on secure pages only; elsewhere a selection and `execCommand` still do it. */
async function writeClipboard(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const box = document.createElement('textarea');
  box.value = text;
  box.style.position = 'fixed';
  document.body.append(box);
  box.select();
  document.execCommand('copy');
  box.remove();
}
