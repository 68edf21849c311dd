'use client';

import type { ReactNode } from 'react';
import { useTakenOver } from './memory';

/** What is said of a server, until a check on this page has taken over another one. */
export function WhileHost({ host, children }: { host: string; children: ReactNode }) {
  const takenOver = useTakenOver();
  return !takenOver || takenOver.host === host ? children : null;
}
