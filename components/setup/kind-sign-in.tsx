import { useTranslations } from 'next-intl';
import { SignInToday } from '@/components/providers/sign-in-today';
import { Link } from '@/components/ui/site-link';
import type { KnownProvider } from '@/lib/providers/providers';

/** Beside a kind of mailbox: how one signs in there today, and where the list for its administrator is. */
export function KindSignIn({ provider, day }: { provider: KnownProvider; day: Date }) {
  const t = useTranslations('setup');
  return (
    <div className="mt-4 border-t border-info pt-3">
      <h3 className="text-lg">{t('account.signInToday')}</h3>
      <div className="mt-1">
        <SignInToday provider={provider} day={day} />
      </div>
      {provider.account === 'microsoft-365' ? (
        <Link href="/providers/microsoft-365/passwords" prefetch={false} className="lone-link mt-2">
          {t('provider.admin')}
        </Link>
      ) : null}
    </div>
  );
}
