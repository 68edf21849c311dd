'use client';

import { useMemory } from '@/components/memory/memory';
import { CopyPress, type CopyWords } from '@/components/ui/copy-press';
import { forMailbox } from '@/lib/providers/for-mailbox';
import type { MailboxLook } from './mailbox-looks';

type Props = {
  text: string;
  /** Above the text, and copied with it. */
  subject?: string;
  words: CopyWords;
  look: MailboxLook;
};

/** A command or a message to copy, with the address in it that was typed earlier in this tab. */
export function MailboxText({ text, subject = '', words, look }: Props) {
  const { address } = useMemory();
  const own = forMailbox(text, address);
  const heading = forMailbox(subject, address);
  return (
    <div className={look.all}>
      <div className={look.box}>
        {heading && 'subject' in look ? <p className={look.subject}>{heading}</p> : null}
        <look.tag className={look.text}>{own}</look.tag>
      </div>
      <CopyPress text={heading ? `${heading}\n\n${own}` : own} {...words} />
    </div>
  );
}
