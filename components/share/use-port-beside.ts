import { type ChangeEvent, useEffect, useRef } from 'react';
import { type Encryption, usualPort } from '@/lib/settings/settings';
import type { Typed } from '@/lib/share/read-share-form';

const usualFor = (encryption: string) => String(usualPort[encryption as Encryption] ?? '');

/** Lets the port follow the encryption, unless it was typed by hand. The boxes keep their values themselves: a form without scripts has them too. */
export function usePortBeside({ encryption = '', port = '' }: Typed) {
  const ours = useRef(port === usualFor(encryption) ? port : '');

  function follow(chosen: HTMLInputElement) {
    const box = chosen.form?.elements.namedItem('port');
    if (!(box instanceof HTMLInputElement) || (box.value && box.value !== ours.current)) return;
    ours.current = usualFor(chosen.value);
    box.value = ours.current;
  }

  const early = useRef(() => {
    const chosen = document.querySelector<HTMLInputElement>('[name=encryption]:checked');
    if (chosen && chosen.value !== encryption) follow(chosen);
  });
  // what was chosen before the scripts had loaded counts
  useEffect(() => early.current(), []);

  return {
    typedByHand: () => {
      ours.current = '';
    },
    follow: ({ target }: ChangeEvent<HTMLInputElement>) => follow(target),
  };
}
