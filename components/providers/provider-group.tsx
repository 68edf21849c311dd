import { useTranslations } from 'next-intl';
import type { ProviderGroup as GroupId, KnownProvider } from '@/lib/providers/providers';
import { ProviderRows } from './provider-rows';

type Props = {
  group: GroupId;
  list: readonly KnownProvider[];
  day: Date;
};

/** The providers of one part of the world under a line that opens them, also without scripts and for the browser’s own search. */
export function ProviderGroup({ group, list, day }: Props) {
  const t = useTranslations('providers');
  const name = t(`groups.${group}`);
  return (
    <details data-group={group} className="group border-b border-line">
      <summary className="flex min-h-14 cursor-pointer items-center gap-3 py-2 hover:text-accent [&::-webkit-details-marker]:hidden">
        <span
          aria-hidden="true"
          className="inline-block text-accent transition-transform group-open:rotate-90"
        >
          ▸
        </span>
        <h2 className="text-xl">{name}</h2>
        <span className="ml-auto shrink-0 text-sm text-muted group-data-filtered:hidden">
          {t('page.count', { count: list.length })}
        </span>
      </summary>
      <ProviderRows list={list} caption={name} day={day} />
    </details>
  );
}
