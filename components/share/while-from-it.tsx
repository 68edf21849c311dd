'use client';

import type { ReactNode } from 'react';
import { useTakenOver } from '@/components/memory/memory';
import type { Settings } from '@/lib/settings/settings';

type Props = {
  /** What the signed link says. */
  settings: Settings;
  /** Who vouches for it. */
  children: ReactNode;
  /** Stands in its place once a check on this page has taken over a change. */
  otherwise: ReactNode;
};

/** Who a signed link is from, as long as its settings are the ones that are tried. */
export function WhileFromIt({ settings, children, otherwise }: Props) {
  const takenOver = useTakenOver();
  const { host, port, encryption } = settings;
  const same =
    !takenOver || (takenOver.host === host && takenOver.port === port && takenOver.encryption === encryption);
  return same ? children : otherwise;
}
