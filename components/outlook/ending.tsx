import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';

type Props = {
  went: 'yes' | 'no' | null;
  /** `worksHere`: none while the server is not known. */
  hrefs: { yes: string; no: string; check: string; choose: string; worksHere: string | null };
};

const link = 'lone-link';

/** The end of every way: a real message from Outlook, and ways on for either answer. */
export function Ending({ went, hrefs }: Props) {
  const t = useTranslations('outlook.ending');
  return (
    <section id="ending" aria-labelledby="ending-title" className="measure scroll-mt-4 space-y-4">
      <h2 id="ending-title" className="text-2xl">
        {t('title')}
      </h2>
      <p>{t('lead')}</p>
      <p className="flex flex-wrap gap-3">
        <Link href={hrefs.yes} aria-current={went === 'yes' ? 'true' : undefined} className={buttonClass()}>
          {t('yes')}
        </Link>
        <Link
          href={hrefs.no}
          aria-current={went === 'no' ? 'true' : undefined}
          className={buttonClass('secondary')}
        >
          {t('no')}
        </Link>
      </p>
      {went === 'yes' ? <Went /> : null}
      {went === 'no' ? <NotYet hrefs={hrefs} /> : null}
    </section>
  );
}

function Went() {
  const t = useTranslations('outlook.ending.went');
  return (
    <Notice look="ok" title={t('title')} role="status">
      <p>{t('meaning')}</p>
      <p>{t('test', { subject: 'Microsoft Outlook Test Message', sender: 'Microsoft Outlook' })}</p>
      <p>
        <Link href="/setup/address" className={link}>
          {t('again')}
        </Link>
      </p>
    </Notice>
  );
}

function NotYet({ hrefs: { check, choose, worksHere } }: { hrefs: Props['hrefs'] }) {
  const t = useTranslations('outlook.ending.not');
  const local = useTranslations('local.link');
  return (
    <div role="status" className="rounded-card border-2 border-line bg-surface p-4 sm:p-5">
      <h3 className="text-xl">{t('title')}</h3>
      <dl className="mt-3 space-y-4">
        <div>
          <dt className="font-semibold">{t('message')}</dt>
          <dd>
            <Link href="/problems" className={link}>
              {t('messageDo')}
            </Link>
          </dd>
        </div>
        <div>
          <dt className="font-semibold">{t('outbox')}</dt>
          <dd>
            <Link href="/symptoms" className={link}>
              {t('outboxDo')}
            </Link>
          </dd>
        </div>
        <div>
          <dt className="font-semibold">{t('different')}</dt>
          <dd>
            <Link href={choose} className={link}>
              {t('differentDo')}
            </Link>
          </dd>
        </div>
        <div>
          <dt className="font-semibold">{t('again')}</dt>
          <dd>
            <Link href={check} className={link}>
              {t('againDo')}
            </Link>
          </dd>
        </div>
        {worksHere ? (
          <div>
            <dt className="font-semibold">{local('when')}</dt>
            <dd>
              <Link href={worksHere} className={link} prefetch={false}>
                {local('do')}
              </Link>
            </dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}
