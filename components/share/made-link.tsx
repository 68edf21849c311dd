import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { tellingLabelsFor } from '@/lib/outlook/encryption-labels';
import type { OpenedShare } from '@/lib/share/share';
import { Link } from '@/lib/text/navigation';
import { contactLine } from './contact-line';
import { FromWhom } from './from-whom';
import { LinkCode } from './link-code';
import { ShareValues } from './share-values';

type Props = {
  share: OpenedShare;
  site: string;
  /** The state of the link, as a query string. */
  query: string;
  /** Where the form is, filled in as it was. */
  againHref: string;
  /** The live check of the settings. */
  children: ReactNode;
};

/** In characters. Windows hands addresses of up to 2,083 over to a program (INTERNET_MAX_URL_LENGTH). */
const longestAddress = 2_000;

/** A link that was made: to copy, to scan, to send, to print, and what a colleague will see. */
export function MadeLink({ share, site, query, againHref, children }: Props) {
  const t = useTranslations('share');
  const common = useTranslations('common');
  const link = `${site}/open?${query}`;
  const who = contactLine(share);
  const body = t('made.mailBody', { link, ask: who ? t('made.mailAsk', { who }) : '' }).trim();
  const letter = `mailto:?subject=${encodeURIComponent(t('made.mailSubject'))}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const mail = `${t('made.mailSubject')}\n\n${body}`;
  return (
    <div className="max-w-3xl space-y-8">
      <h1 className="mt-3 text-3xl sm:text-4xl">{t(share.signed ? 'made.signedTitle' : 'made.title')}</h1>
      <section
        aria-labelledby="the-link"
        className="space-y-4 rounded-card border-2 border-accent bg-accent-soft p-4 sm:p-6"
      >
        <h2 id="the-link" className="text-xl">
          {t('made.link')}
        </h2>
        <p className="rounded-field bg-surface p-3 font-mono text-sm break-all" data-link>
          {link}
        </p>
        <p>{t('made.noPassword')}</p>
        {/^https?:\/\/(localhost|127\.|\[::1\])/.test(site) ? (
          <Notice look="wait">
            <p>{t('made.here')}</p>
          </Notice>
        ) : null}
        <p className="flex flex-wrap gap-3">
          <CopyButton
            text={link}
            label={t('made.copy')}
            done={common('copied')}
            className="press-copy-large press-copy-primary max-sm:w-full"
          />
          <Link
            href={`/open?${query}`}
            className={`${buttonClass('secondary')} max-sm:w-full`}
            prefetch={false}
          >
            {t('made.open')}
          </Link>
          <Link
            href={`/share/handout?${query}`}
            className={`${buttonClass('secondary')} max-sm:w-full`}
            prefetch={false}
          >
            {t('made.handout')}
          </Link>
        </p>
        <p>
          <Link href={againHref} className="lone-link" prefetch={false}>
            {t('made.again')}
          </Link>
        </p>
      </section>
      <section aria-labelledby="does-it-work" className="space-y-3">
        <h2 id="does-it-work" className="text-2xl">
          {t('check.title')}
        </h2>
        {children}
      </section>
      <section aria-labelledby="scan" className="space-y-3">
        <h2 id="scan" className="text-2xl">
          {t('made.scan')}
        </h2>
        <LinkCode link={link} />
      </section>
      <section aria-labelledby="mail" className="space-y-3">
        <h2 id="mail" className="text-2xl">
          {t('made.mail')}
        </h2>
        <div className="rounded-card border-2 border-line bg-surface p-4">
          <p className="border-b border-line pb-2 font-semibold">{t('made.mailSubject')}</p>
          <p className="pt-3 whitespace-pre-line [overflow-wrap:anywhere]">{body}</p>
        </div>
        <p className="flex flex-wrap items-center gap-3">
          <CopyButton
            text={mail}
            label={t('made.mailCopy')}
            done={common('copied')}
            className="press-copy-large max-sm:w-full"
          />
          {letter.length <= longestAddress ? (
            <a href={letter} className={`${buttonClass('secondary')} max-sm:w-full`}>
              {t('made.mailOpen')}
            </a>
          ) : null}
        </p>
      </section>
      <section aria-labelledby="preview" className="space-y-3">
        <h2 id="preview" className="text-2xl">
          {t('made.preview')}
        </h2>
        <div className="space-y-4 rounded-card border-2 border-dashed border-line-strong p-4 sm:p-6">
          <FromWhom share={share} site={site} />
          <ShareValues
            share={share}
            encryptionLabel={tellingLabelsFor(share.edition ?? undefined)[share.settings.encryption]}
          />
        </div>
      </section>
    </div>
  );
}
