import { useTranslations } from 'next-intl';
import { SourceLine } from '@/components/sources/source-line';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { localSources } from '@/lib/local-test/sources';
import { type LinkValues, writeLink } from '@/lib/settings/link';

/** Port 25 is closed on most networks for everybody’s mail programs, so there is no use in asking for it. */
export function PortTwentyFive({ values }: { values: LinkValues }) {
  const t = useTranslations('local.port25');
  const better = writeLink({ ...values, port: 587, encryption: 'starttls' });
  return (
    <Notice look="wait" title={t('title')}>
      <p>{t('text')}</p>
      <p>
        <Link
          href={`/setup/check?${better}`}
          prefetch={false}
          className="font-semibold text-accent underline underline-offset-4"
        >
          {t('do')}
        </Link>
      </p>
      <SourceLine {...localSources['port-25']} name={t('source')} />
    </Notice>
  );
}
