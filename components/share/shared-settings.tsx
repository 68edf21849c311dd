'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Fixable } from '@/lib/settings/shared-values';
import type { OpenedShare } from '@/lib/share/share';
import { isFor, userNameOf } from '@/lib/share/user-name';

/** What a link shared on this page. `notFor` says that an address is not among those it is for. */
type Shared = { share: OpenedShare; notFor: string };

const Context = createContext<Shared | null>(null);

/** Hands what a link shared to the parts of the live check inside. */
export function SharedSettings({ shared, children }: { shared: Shared | null; children: ReactNode }) {
  return <Context value={shared}>{children}</Context>;
}

/** What a link shared; null on a page that no link led to. */
export function useShared(): OpenedShare | null {
  return useContext(Context)?.share ?? null;
}

/** Whether a signed link fixes any of these settings. A plain one can only ask. */
export function useIsFixed(): (...fields: Fixable[]) => boolean {
  const share = useShared();
  return (...fields) => share?.signed === true && fields.some((field) => share.fixed.includes(field));
}

/** What a link says of an address: why it is not for it, or null, and the user name that it makes of it. */
export function useAddressRules() {
  const shared = useContext(Context);
  return useMemo(
    () => ({
      notFor: (address: string) => (shared && !isFor(shared.share.domains, address) ? shared.notFor : null),
      nameOf: (address: string) => (shared ? userNameOf(shared.share.userName, address) : address),
    }),
    [shared],
  );
}
