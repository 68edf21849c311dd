import { useTranslations } from 'next-intl';
import { SignInToday } from '@/components/providers/sign-in-today';
import { SourceLine } from '@/components/sources/source-line';
import { SourceLink } from '@/components/sources/source-link';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { notesOn } from '@/lib/providers/notes-on';
import { claimsAboutProvider } from '@/lib/providers/provider-claims';
import type { KnownProvider } from '@/lib/providers/providers';
import { takesNoPassword } from '@/lib/providers/takes-no-password';

const link = 'lone-link';

type Props = {
  provider: KnownProvider;
  /** One line that opens, for a step that has something else to do first and says by itself where no password is taken. */
  folded?: boolean;
};

/** What is so at this provider today: how one signs in, what the user name is, and what changed, each with its source. */
export function ProviderCard({ provider, folded = false }: Props) {
  const day = new Date();
  const t = useTranslations();
  const title = t('setup.provider.title', { provider: provider.name });
  const facts = <SignInFacts provider={provider} day={day} />;
  return folded ? (
    <div className="rounded-field border-l-4 border-info bg-info-soft px-4 py-2">
      <Disclosure summary={title}>{facts}</Disclosure>
    </div>
  ) : (
    <Notice look={takesNoPassword(provider, day) ? 'wait' : 'info'} title={title}>
      {facts}
    </Notice>
  );
}

function SignInFacts({ provider, day }: { provider: KnownProvider; day: Date }) {
  const t = useTranslations();
  const claims = claimsAboutProvider(provider.id);
  return (
    <div className="space-y-1">
      <p>{t('setup.provider.signIn')}:</p>
      <SignInToday provider={provider} day={day} />
      {provider.account === 'microsoft-365' ? (
        <Link href="/providers/microsoft-365/passwords" prefetch={false} className={link}>
          {t('setup.provider.admin')}
        </Link>
      ) : null}
      <Disclosure summary={t('setup.provider.more', { provider: provider.name })}>
        <ul className="list-disc space-y-1 pl-5">
          <li>
            {t('setup.provider.userName')}: {t(`providers.userName.${provider.userName}`)}
          </li>
          {provider.unconfirmed ? <li>{t('providers.one.unconfirmed')}</li> : null}
          {notesOn(provider, day).map(({ key, source }) => (
            <li key={key}>
              {t(key)} <SourceLink url={source} />
            </li>
          ))}
        </ul>
        <p className="mt-2">
          <Link
            href={`/providers/${provider.id}${claims.length > 0 ? '#claims' : ''}`}
            prefetch={false}
            className={link}
          >
            {t(claims.length > 0 ? 'setup.provider.allAndClaims' : 'setup.provider.all')}
          </Link>
        </p>
        <SourceLine url={provider.source} checked={provider.checked} />
      </Disclosure>
    </div>
  );
}
