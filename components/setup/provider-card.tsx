import { useFormatter, useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { notesOn } from '@/lib/providers/notes-on';
import type { Provider, SignIn } from '@/lib/providers/provider';
import { takesNoPassword } from '@/lib/providers/takes-no-password';

/** What is so at this provider today: how one signs in, what the user name is, and what changed, each with its source. */
export function ProviderCard({ provider }: { provider: Provider }) {
  const t = useTranslations();
  const format = useFormatter();
  const month = format.dateTime(new Date(`${provider.checked}-01`), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const noPassword = takesNoPassword(provider);
  const [first, ...others] = provider.signIn;
  const way = ({ way, page }: SignIn) => (
    <>
      {t(`providers.signIn.${way}`)} {page ? <a href={page}>{t('setup.provider.page')}</a> : null}
    </>
  );
  return (
    <Notice
      look={noPassword ? 'wait' : 'info'}
      title={t('setup.provider.title', { provider: provider.name })}
    >
      {first ? (
        <p>
          {t('setup.provider.signIn')}: {way(first)}
        </p>
      ) : null}
      <Disclosure summary={t('setup.provider.more', { provider: provider.name })}>
        <ul className="list-disc space-y-1 pl-5">
          {others.map((one) => (
            <li key={one.way}>{way(one)}</li>
          ))}
          <li>
            {t('setup.provider.userName')}: {t(`providers.userName.${provider.userName}`)}
          </li>
          {notesOn(provider, new Date()).map(({ key, source }) => (
            <li key={key}>
              {t(key)} <a href={source}>{t('setup.provider.source')}</a>
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm">
          <a href={provider.source}>{t('setup.provider.checked', { month })}</a>
        </p>
      </Disclosure>
    </Notice>
  );
}
