import { useTranslations } from 'next-intl';
import { localSources } from '@/lib/local-test/sources';
import { SourceLine } from './source-line';

/** Why the new Outlook for Windows is another matter: it does not connect from the computer. */
export function NewOutlook() {
  const t = useTranslations('local.newOutlook');
  return (
    <div className="space-y-2">
      <p>{t('text')}</p>
      <p className="font-semibold">{t('do')}</p>
      <SourceLine source={localSources['new-outlook']} name={t('source')} />
    </div>
  );
}
