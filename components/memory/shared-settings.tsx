'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Fixable } from '@/lib/settings/shared-values';
import type { OpenedShare } from '@/lib/share/share';

/**
 * What a link shared on this page. `notFor` says that an address is not among those it is for, where one is asked for.
 * `userName`: how the link forms the user name, in words; null where that is the usual way.
 */
export type Shared = { share: OpenedShare; notFor?: string; userName: string | null };

const Context = createContext<Shared | null>(null);

/** Hands what a link shared to the parts of the page inside. */
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

/** What a link shared, with its words; null on a page that no link led to. */
export function useSharedWithWords(): Shared | null {
  return useContext(Context);
}
