import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/site-link';

export const kindsWithoutSettings = ['microsoft-365', 'outlook-com', 'exchange'] as const;

type Props = { kind: (typeof kindsWithoutSettings)[number]; insteadHref: string; children?: ReactNode };

/** What articles leave out: such an account mostly has no outgoing settings. How to tell, and what to do instead. */
export function NoSettings({ kind, insteadHref, children }: Props) {
  const t = useTranslations('setup.account.noSettings');
  return (
    <section className="mt-3 rounded-card border-2 border-info bg-info-soft p-4 sm:p-5">
      <h2 className="text-xl">{t('title')}</h2>
      <p className="mt-2">{t(kind)}</p>
      <p className="mt-2">{t('how', { file: t('file') })}</p>
      <dl className="mt-4 space-y-3">
        <div>
          <dt className="font-semibold">{t('exchangeSays')}</dt>
          <dd>
            <Link href={insteadHref} className="lone-link" prefetch={false}>
              {t('exchangeDo')}
            </Link>
          </dd>
        </div>
        <div>
          <dt className="font-semibold">{t('imapSays')}</dt>
          <dd>{t('imapDo')}</dd>
        </div>
      </dl>
      {children}
    </section>
  );
}
