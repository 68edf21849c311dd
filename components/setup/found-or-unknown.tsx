'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Source } from '@/lib/settings/sources';
import { FoundCard, type FoundCardProps } from './found-card';

type Props = Pick<FoundCardProps, 'read' | 'onUse'> & {
  /** Where the settings in the form were found, after the page has forgotten for which domain; or undefined. */
  source: Source | undefined;
  /** The provider is known. */
  known: boolean;
  /** A link has fixed some of the settings: others are not offered. */
  fixed: boolean;
};

/** What was found for the domain, or that nothing is known of the provider. */
export function FoundOrUnknown({ source, known, fixed, ...form }: Props) {
  const t = useTranslations();
  const unknown = known ? null : (
    <Notice>
      <p>{t('setup.server.unknownProvider')}</p>
    </Notice>
  );
  const otherwise = source ? (
    <Notice title={t('found.still')}>
      <p>{t(`found.where.${source}`, { domain: t('found.yourDomain') })}</p>
      <p>{t('found.filledIn')}</p>
    </Notice>
  ) : (
    unknown
  );
  return (
    <div className="measure empty:hidden">
      {fixed ? unknown : <FoundCard {...form} brief={known} otherwise={otherwise} />}
    </div>
  );
}
