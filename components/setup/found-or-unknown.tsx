'use client';

import { useTranslations } from 'next-intl';
import { useMemory } from '@/components/memory/memory';
import { Notice } from '@/components/ui/notice';
import { FoundCard, type FoundCardProps } from './found-card';

type Props = Pick<FoundCardProps, 'read' | 'onUse'> & {
  /** The provider is known. */
  known: boolean;
  /** The rest of the wizard’s state, as a query string: the settings of a relay come from IT. */
  rest: string;
  /** A link has fixed some of the settings: others are not offered. */
  fixed: boolean;
};

/** What was found for the domain, or that nothing is known of the provider; nothing where a link says how it is to be. */
export function FoundOrUnknown({ known, rest, fixed, ...form }: Props) {
  const t = useTranslations('setup.server');
  const { address } = useMemory();
  const relay = new URLSearchParams(rest).get('account') === 'relay';
  const unknown = known ? null : (
    <Notice>
      <p>{t(relay ? 'relay' : address ? 'unknownProvider' : 'noProvider')}</p>
    </Notice>
  );
  return (
    <div className="max-w-2xl empty:hidden">
      {fixed ? null : <FoundCard {...form} brief={known} otherwise={unknown} />}
    </div>
  );
}
