import { useLocale, useTranslations } from 'next-intl';
import { tellingLabelsFor } from '@/lib/outlook/encryption-labels';
import type { OpenedShare } from '@/lib/share/share';
import { inWords } from '@/lib/text/in-words';
import { contactLine } from './contact-line';
import { codeFor, LinkCode } from './link-code';
import { LooksLike } from './looks-like';
import { ShareValues } from './share-values';

/** Longer than this nobody types an address from paper. */
const typeable = 120;

const columns = {
  small: 'sm:grid-cols-[minmax(0,1fr)_18rem] print:grid-cols-[minmax(0,1fr)_18rem]',
  large: 'md:grid-cols-[minmax(0,1fr)_24rem] print:grid-cols-[minmax(0,1fr)_24rem]',
} as const;

/** One page to print and hang up: what to do, the code, the settings, and whom to ask. */
export function Handout({ share, link }: { share: OpenedShare; link: string }) {
  const t = useTranslations('share.handout');
  const words = useTranslations('link');
  const locale = useLocale();
  const { organisation, until, settings, edition, signed } = share;
  const who = contactLine(share);
  const code = codeFor(link);
  const typed = link.length <= typeable;
  return (
    <article className="card-sheet space-y-6 rounded-card border-2 border-line bg-surface p-4 sm:p-8">
      <header className="space-y-1">
        <h1 className="text-3xl sm:text-4xl">{t('title')}</h1>
        {organisation ? (
          <p className="text-lg">
            <bdi>{t(signed ? 'of' : 'ofPlain', { organisation })}</bdi>
          </p>
        ) : null}
      </header>
      <div className={`grid items-start gap-6 ${columns[code ?? 'small']}`}>
        <section aria-labelledby="steps" className="space-y-3">
          <h2 id="steps" className="text-xl">
            {t('steps')}
          </h2>
          <ol className="list-decimal space-y-3 pl-6 text-lg marker:font-semibold">
            <li>{t(code ? (typed ? 'step.one' : 'step.scan') : 'step.type')}</li>
            <li>{t('step.two')}</li>
            <li>{t('step.three')}</li>
          </ol>
          {who ? (
            <p className="pt-2 text-lg font-semibold [overflow-wrap:anywhere]">
              <bdi>{words(signed ? 'ask' : 'linkSays', { who })}</bdi>
            </p>
          ) : null}
        </section>
        <div className="space-y-2">
          <LinkCode link={link} />
          <p className="font-mono text-sm font-semibold [overflow-wrap:anywhere]" data-address>
            {typed ? link : new URL(link).origin}
          </p>
          {typed ? null : <p>{t('typeThere')}</p>}
        </div>
      </div>
      <LooksLike host={settings.host} domains={share.domains} />
      <section aria-labelledby="values" className="break-inside-avoid">
        <h2 id="values" className="mb-1 text-xl">
          {t('values')}
        </h2>
        <ShareValues
          share={share}
          encryptionLabel={tellingLabelsFor(edition ?? undefined)[settings.encryption]}
        />
      </section>
      <p className="font-semibold">
        {t('noPassword')}{' '}
        {until
          ? t('until', {
              date: inWords(new Date(`${until}T12:00:00Z`), locale, { dateStyle: 'long', timeZone: 'UTC' }),
            })
          : null}
      </p>
    </article>
  );
}
