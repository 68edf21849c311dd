import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { termTags } from '@/components/words/term-tags';

type Props = {
  kind: 'microsoft-365' | 'exchange' | 'outlook-com';
  /** To the screens, for who has an IMAP or POP account after all. */
  screensHref: string;
};

const b = (chunks: ReactNode) => <b>{chunks}</b>;

/** An account without outgoing settings: what to do instead, the least harmful first, with the warning before anything is removed. */
export function NothingToSet({ kind, screensHref }: Props) {
  const t = useTranslations('outlook.nothing');
  const steps = [
    { id: 'webmail', how: [] },
    { id: 'repair', how: ['repair'] },
    { id: 'profile', how: ['profile'] },
    { id: 'readd', how: ['readdClassic', 'readdNew'] },
  ] as const;
  return (
    <div className="gap-x-10 gap-y-8 max-lg:space-y-8 lg:grid lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
      <section className="measure space-y-3 lg:col-span-2">
        <h2 className="text-2xl">{t('title')}</h2>
        <p className="text-lg">{t(kind)}</p>
      </section>
      <section className="measure space-y-4">
        <h2 className="text-2xl">{t('order')}</h2>
        <ol className="space-y-5">
          {steps.map(({ id, how }, index) => (
            <li key={id} className="flex gap-4">
              <span
                aria-hidden="true"
                className="mt-0.5 inline-grid size-8 shrink-0 place-items-center rounded-full bg-accent font-bold text-on-accent"
              >
                {index + 1}
              </span>
              <div className="min-w-0 space-y-2">
                <h3 className="text-xl">{t(`${id}.title`)}</h3>
                <p>{t.rich(`${id}.text`, termTags)}</p>
                {id === 'profile' || id === 'readd' ? (
                  <Notice look="wait" title={t('warning.title')}>
                    <p>{t.rich('warning.text', termTags)}</p>
                  </Notice>
                ) : null}
                {how.map((key) => (
                  <p key={key}>{t.rich(`steps.${key}`, { l: b })}</p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      </section>
      <section className="measure self-start rounded-card border-2 border-line bg-surface p-4 sm:p-5">
        <h2 className="text-xl">{t('really.title')}</h2>
        <p className="mt-1">{t('really.text')}</p>
        <Link href={screensHref} className="lone-link mt-1">
          {t('really.go')}
        </Link>
      </section>
    </div>
  );
}
