import { useLocale, useTranslations } from 'next-intl';
import type { Provider } from '@/lib/providers/provider';
import { signInOn } from '@/lib/providers/sign-in-on';
import { inWords } from '@/lib/text/in-words';

type Props = {
  provider: Provider;
  /** The day whose ways are told (UTC); ways that begin later are told with their day. */
  day: Date;
};

/** How one signs in for sending at a provider: today, and what is announced. Said before any password is asked for. */
export function SignInToday({ provider, day }: Props) {
  const t = useTranslations('providers');
  const locale = useLocale();
  const ways = signInOn(provider, day);
  const date = day.toISOString().slice(0, 10);
  const coming = provider.signIn.filter(({ from }) => from !== undefined && from > date);
  if (ways.length === 0) return <p>{t('one.noWay')}</p>;
  return (
    <ul className="list-disc space-y-1 pl-5">
      {ways.map(({ way, page }) => (
        <li key={way}>
          {t(`signIn.${way}`)} {page ? <a href={page}>{t('one.page')}</a> : null}
        </li>
      ))}
      {coming.map(({ way, from = '' }) => (
        <li key={way}>
          <b>
            {t('one.coming', {
              day: inWords(new Date(from), locale, { dateStyle: 'long', timeZone: 'UTC' }),
            })}
            :
          </b>{' '}
          {t(`signIn.${way}`)}
        </li>
      ))}
    </ul>
  );
}
