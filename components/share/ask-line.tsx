'use client';

import { useShared } from '@/components/memory/shared-settings';
import { Ask, namesSomebody } from './ask';

/** Whom the link says to ask, in every verdict. Nothing where no link led here, or it names nobody. */
export function AskLine() {
  const share = useShared();
  if (!share || !namesSomebody(share)) return null;
  return (
    <p className="font-semibold [overflow-wrap:anywhere]" data-ask>
      <Ask contact={share.contact} organisation={share.organisation} signed={share.signed} />
    </p>
  );
}
