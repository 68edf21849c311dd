'use client';

import { useState } from 'react';

type Props = {
  text: string;
  label: string;
  done: string;
  /** What is copied, for a screen reader: “Copy the server”. */
  name?: string;
  className?: string;
};

/** How long it is said that the text is copied. Milliseconds. */
const saidFor = 2_500;

/** Copies `text` to the clipboard and says so once it is there; says nothing where the browser keeps its clipboard closed. Not there without scripts. */
export function CopyButton({ text, label, done, name, className = '' }: Props) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    if (!(await writeClipboard(text))) return;
    setCopied(true);
    window.setTimeout(() => setCopied(false), saidFor);
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

/** Whether `text` is in the clipboard now. The asynchronous one exists on secure pages only, and may refuse; a selection and `execCommand` often still do it. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const button = document.activeElement;
    const box = document.createElement('textarea');
    box.value = text;
    box.style.position = 'fixed';
    document.body.append(box);
    box.select();
    const copied = document.execCommand('copy');
    box.remove();
    // the selection took the focus
    if (button instanceof HTMLElement) button.focus();
    return copied;
  }
}
