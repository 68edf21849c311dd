import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SourceLink } from '@/components/sources/source-link';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';
import { notesOn } from '@/lib/providers/notes-on';
import type { KnownProvider } from '@/lib/providers/providers';
import { writeLink } from '@/lib/settings/link';
import { SignInToday } from './sign-in-today';

/** How many of a provider’s domains are listed before the rest is counted. */
const mostDomains = 24;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-2">
      <h2 className="text-2xl">{title}</h2>
      {children}
    </section>
  );
}

type Props = {
  provider: KnownProvider;
  day: Date;
  /** Ways on, after the last fact. */
  children: ReactNode;
};

/** All that is known of a provider, the servers first. */
export function ProviderFacts({ provider, day, children }: Props) {
  const all = useTranslations();
  const t = useTranslations('providers');
  const { servers, incoming, mx, retired = [], domains } = provider;
  const [first, ...others] = servers;
  const notes = notesOn(provider, day);
  const wrong = [
    ...retired.map(({ host, use }) => t('one.use', { host, use })),
    ...incoming.map((host) => t('one.incoming', { host })),
    ...mx.map((host) => t('one.mx', { host: `*.${host}` })),
  ];
  return (
    <div className="gap-x-12 max-lg:space-y-8 lg:grid lg:grid-cols-2">
      <div className="min-w-0 space-y-8">
        <Part title={t('one.servers')}>
          {servers.length === 0 ? (
            <p>{t(provider.account === 'exchange' ? 'one.ownServer' : 'one.noServer')}</p>
          ) : null}
          {first ? (
            <div className="rounded-card border-2 border-line bg-surface p-4">
              <p className="font-mono text-lg font-semibold break-words">{first.host}</p>
              <p>{t('pair', first)}</p>
              <p className="text-sm text-muted">
                {t('one.encryptionWords', { encryption: first.encryption })}
              </p>
            </div>
          ) : null}
          {others.length > 0 ? (
            <>
              <p>{t('one.others')}</p>
              <ul className="list-disc space-y-1 pl-5">
                {others.map((server) => (
                  <li key={`${server.host}:${server.port}`}>
                    <span className="font-mono break-words">{server.host}</span> · {t('pair', server)}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {first ? (
            <p className="pt-2">
              <Link
                href={`/setup/server?${writeLink({ ...first, account: provider.account })}`}
                prefetch={false}
                className={`${buttonClass()} w-full sm:w-auto`}
              >
                {t('one.try')}
              </Link>
            </p>
          ) : null}
        </Part>
        <Part title={t('one.signIn')}>
          <SignInToday provider={provider} day={day} />
        </Part>
        <Part title={t('one.userName')}>
          <p>{t(`userName.${provider.userName}`)}</p>
        </Part>
      </div>
      <div className="min-w-0 space-y-8">
        {notes.length > 0 ? (
          <Part title={t('one.notes')}>
            <ul className="list-disc space-y-1 pl-5">
              {notes.map(({ key, source }) => (
                <li key={key}>
                  {all(key)} <SourceLink url={source} />
                </li>
              ))}
            </ul>
          </Part>
        ) : null}
        {wrong.length > 0 ? (
          <Part title={t('one.wrong')}>
            <ul className="list-disc space-y-1 pl-5 break-words">
              {wrong.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Part>
        ) : null}
        {domains.length > 0 ? (
          <Part title={t('one.domains')}>
            <p className="break-words">
              {domains.slice(0, mostDomains).join(', ')}
              {domains.length > mostDomains
                ? ` … ${t('one.more', { count: domains.length - mostDomains })}`
                : ''}
            </p>
          </Part>
        ) : null}
        {children}
      </div>
    </div>
  );
}
