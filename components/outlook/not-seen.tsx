import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';

const link = 'lone-link';

/** POP in the new Outlook: nobody has shown its form, so nothing is drawn, and nobody is led to remove the account. */
export function NotSeen({ classicHref, imapHref }: { classicHref: string; imapHref: string }) {
  const t = useTranslations('outlook.notSeen');
  return (
    <Notice look="wait" title={t('title')}>
      <p>{t('meaning')}</p>
      <p className="font-semibold">{t('warning')}</p>
      <ul>
        {[
          { href: classicHref, text: t('classic') },
          { href: imapHref, text: t('imap') },
        ].map(({ href, text }) => (
          <li key={href}>
            <Link href={href} prefetch={false} className={link}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
