import { useTranslations } from 'next-intl';
import type { LinkValues } from '@/lib/settings/link';

/** Beside a question: what has been answered already, or before the first answer what is to come. */
export function SoFar({ values: { account, edition, host } }: { values: LinkValues }) {
  const t = useTranslations();
  const said = [
    { id: 'account', text: account && t(`setup.account.kinds.${account}.label`) },
    { id: 'edition', text: edition && t(`editions.${edition}.name`) },
    { id: 'server', text: host },
  ] as const;
  const answered = said.some(({ text }) => text);
  return (
    <section
      aria-labelledby="so-far-title"
      className="mt-12 self-start rounded-card border border-line bg-sunken p-4 lg:mt-32"
    >
      <h2 id="so-far-title" className="text-lg">
        {t(answered ? 'setup.soFar.title' : 'setup.soFar.next')}
      </h2>
      {answered ? (
        <dl className="mt-2 space-y-2">
          {said.flatMap(({ id, text }) =>
            text ? (
              <div key={id}>
                <dt className="text-sm text-muted">{t(`setup.${id}.short`)}</dt>
                <dd className="font-semibold [overflow-wrap:anywhere]">{text}</dd>
              </div>
            ) : (
              []
            ),
          )}
        </dl>
      ) : (
        <ul className="mt-2 list-disc space-y-1.5 pl-5">
          <li>{t('setup.soFar.questions')}</li>
          <li>{t('setup.soFar.check')}</li>
          <li>{t('setup.soFar.password')}</li>
        </ul>
      )}
    </section>
  );
}
