import { useTranslations } from 'next-intl';
import { SourceLine } from '@/components/sources/source-line';
import { localSources } from '@/lib/local-test/sources';

/** Why the new Outlook for Windows is another matter: it does not connect from the computer. */
export function NewOutlook() {
  const t = useTranslations('local.newOutlook');
  return (
    <div className="space-y-2">
      <p>{t('text')}</p>
      <p className="font-semibold">{t('do')}</p>
      <SourceLine {...localSources['new-outlook']} name={t('source')} />
    </div>
  );
}
