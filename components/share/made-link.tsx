import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { tellingLabelsFor } from '@/lib/outlook/encryption-labels';
import type { OpenedShare } from '@/lib/share/share';
import { FromWhom } from './from-whom';
import { LinkCode } from './link-code';
import { LinkLetter } from './link-letter';
import { MadePart } from './made-part';
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

/** A link that was made: to copy, to scan, to send, to print, and what a colleague will see. */
export function MadeLink({ share, site, query, againHref, children }: Props) {
  const t = useTranslations('share');
  const link = `${site}/open?${query}`;
  const ways = [
    { href: `/open?${query}`, words: t('made.open') },
    { href: `/share/handout?${query}`, words: t('made.handout') },
  ];
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
            className="press-copy-large press-copy-primary max-sm:w-full"
          />
          {ways.map(({ href, words }) => (
            <Link
              key={href}
              href={href}
              className={`${buttonClass('secondary')} max-sm:w-full`}
              prefetch={false}
            >
              {words}
            </Link>
          ))}
        </p>
        <p>
          <Link href={againHref} className="lone-link" prefetch={false}>
            {t('made.again')}
          </Link>
        </p>
      </section>
      <MadePart id="does-it-work" title={t('check.title')}>
        {children}
      </MadePart>
      <MadePart id="scan" title={t('made.scan')}>
        <LinkCode link={link} />
      </MadePart>
      <MadePart id="mail" title={t('made.mail')}>
        <LinkLetter share={share} link={link} />
      </MadePart>
      <MadePart id="preview" title={t('made.preview')}>
        <div className="space-y-4 rounded-card border-2 border-dashed border-line-strong p-4 sm:p-6">
          <FromWhom share={share} site={site} />
          <ShareValues
            share={share}
            encryptionLabel={tellingLabelsFor(share.edition ?? undefined)[share.settings.encryption]}
          />
        </div>
      </MadePart>
    </div>
  );
}
