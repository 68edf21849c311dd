'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { remember } from '@/components/memory/memory';
import type { Arrival, Window } from '@/lib/oauth/arrival';
import { OtherAccount } from './other-account';
import { WindowFault } from './window-fault';
import { WindowSignIn } from './window-sign-in';

type Props = {
  arrival: Arrival;
  window: Window | undefined;
  query: string;
  /** Runs the check with the token that waits on the server. */
  onRun: (address: string) => unknown;
};

/** Back from the provider’s window: the check begins by itself where the account is the address; else it is said what is what. */
export function BackFromWindow({ arrival, window: at, query, onRun }: Props) {
  const t = useTranslations('signIn');
  const begun = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { fault, same, address, names } = arrival;
  const ready = fault === null && same;

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    remember({ address });
    if (ready) onRun(address);
    // whoever has begun to scroll or to press would lose the button from under the finger
    else if (document.activeElement === document.body)
      heading.current?.focus({ preventScroll: window.scrollY > 0 });
  }, [ready, address, onRun]);

  if (ready) return <p role="status">{t('arrived.running', { account: names[0] ?? address })}</p>;
  if (fault === null)
    return <OtherAccount arrival={arrival} query={query} headingRef={heading} onRun={onRun} />;
  return (
    <div className="space-y-6">
      <WindowFault arrival={arrival} fault={fault} headingRef={heading} />
      {at ? (
        <WindowSignIn window={at} query={query} address={address} choose={fault.fault === 'wrong-tenant'} />
      ) : null}
    </div>
  );
}
