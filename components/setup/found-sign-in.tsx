'use client';

import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import type { FoundForDomain } from '@/lib/setup/found';

/** Who runs the mailbox, as far as it was found, and how one signs in there today: said before any password is asked for. */
export function FoundSignIn({ found: { provider, signIn, settings } }: { found: FoundForDomain }) {
  const t = useTranslations('found');
  return (
    <>
      {provider ? <p>{t('provider', { provider: provider.name })}</p> : null}
      {settings.length === 0 ? <p>{t('noServer')}</p> : null}
      {signIn.length > 0 ? (
        <>
          <p>{t('signIn')}</p>
          <ul className="list-disc space-y-1 pl-5">
            {signIn.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </>
      ) : null}
      {provider ? (
        <Link href={`/providers/${provider.id}`} prefetch={false} className="lone-link">
          {t('more', { provider: provider.name })}
        </Link>
      ) : null}
    </>
  );
}
