'use client';

import { useMemory } from '@/components/setup/memory';
import { CopyButton } from '@/components/ui/copy-button';
import { forMailbox } from '@/lib/providers/for-mailbox';

type Props = {
  text: string;
  /** Above the text, and copied with it. */
  subject?: string;
  words: { label: string; done: string; name?: string };
  look: 'command' | 'message';
};

/** A command or a message to copy, with the address in it that was typed earlier in this tab. */
export function MailboxText({ text, subject, words, look }: Props) {
  const { address } = useMemory();
  const own = forMailbox(text, address);
  const heading = subject && forMailbox(subject, address);
  if (look === 'command') {
    return (
      <div className="flex flex-wrap items-center gap-3">
        <code className="min-w-0 flex-1 basis-60 rounded-field bg-sunken px-3 py-2 font-mono text-sm break-words">
          {own}
        </code>
        <CopyButton text={own} {...words} />
      </div>
    );
  }
  return (
    <div className="space-y-3">
      <div className="rounded-card border border-line bg-surface px-4 py-4 sm:px-5">
        {heading ? <p className="border-b border-line pb-3 font-semibold">{heading}</p> : null}
        <p className="mt-3 whitespace-pre-line break-words">{own}</p>
      </div>
      <CopyButton text={heading ? `${heading}\n\n${own}` : own} {...words} />
    </div>
  );
}
