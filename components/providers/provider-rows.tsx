import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import type { KnownProvider } from '@/lib/providers/providers';
import { signInOn } from '@/lib/providers/sign-in-on';

type Props = { list: readonly KnownProvider[]; caption: string; day: Date };

/** Providers as a table; on a small screen each row is a few lines. `data-find` is what the filter looks in. */
export function ProviderRows({ list, caption, day }: Props) {
  const t = useTranslations('providers');
  const head = 'border-b-2 border-ink px-3 py-2 text-left align-bottom font-semibold';
  return (
    <table className="mb-6 w-full max-md:block md:mt-2 md:table-fixed">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr>
          <th scope="col" className={`${head} md:w-[24%]`}>
            {t('page.provider')}
          </th>
          <th scope="col" className={`${head} md:w-[34%]`}>
            {t('page.server')}
          </th>
          <th scope="col" className={`${head} md:w-[26%]`}>
            {t('page.signIn')}
          </th>
          <th scope="col" className={`${head} md:w-[16%]`}>
            {t('page.checked')}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {list.map((one) => (
          <ProviderRow key={one.id} one={one} day={day} />
        ))}
      </tbody>
    </table>
  );
}

function ProviderRow({ one, day }: { one: KnownProvider; day: Date }) {
  const t = useTranslations('providers');
  const format = useFormatter();
  const [first, ...others] = one.servers;
  const ways = signInOn(one, day);
  const cell = 'align-top max-md:block md:px-3 md:py-3';
  const small = 'max-md:text-sm max-md:text-muted';
  const find = [one.name, one.id, ...one.domains, ...one.servers.map(({ host }) => host)]
    .join(' ')
    .toLowerCase();
  return (
    <tr
      id={one.id}
      data-find={find}
      className="scroll-mt-4 border-line target:bg-accent-soft max-md:block max-md:border-t max-md:py-3 md:border-b"
    >
      <th scope="row" className={`${cell} text-left font-semibold`}>
        <Link
          href={`/providers/${one.id}`}
          prefetch={false}
          className="inline-block text-accent underline underline-offset-4 max-md:py-2"
        >
          {one.name}
        </Link>
      </th>
      <td className={cell}>
        {first ? (
          <>
            <span className="block font-mono break-words">{first.host}</span>
            <span className="block text-sm text-muted">
              {t('pair', first)}
              {others.length > 0 ? ` · ${t('one.more', { count: others.length })}` : ''}
            </span>
          </>
        ) : (
          <span className="block">{t(one.account === 'exchange' ? 'page.own' : 'page.none')}</span>
        )}
      </td>
      <td className={`${cell} ${small}`}>
        <span className="block">
          <span className="md:sr-only">{t('page.signIn')}: </span>
          {ways.length > 0 ? ways.map(({ way }) => t(`short.${way}`)).join(' · ') : t('page.unknownWay')}
        </span>
      </td>
      <td className={`${cell} text-sm max-md:text-muted`}>
        <span className="md:sr-only">{t('page.checked')} </span>
        {format.dateTime(new Date(`${one.checked}-01`), { month: 'short', year: 'numeric', timeZone: 'UTC' })}
        {one.unconfirmed ? <b>, {t('page.unconfirmed')}</b> : null}
        <br className="max-md:hidden" />{' '}
        <a href={one.source}>
          {t('page.source')}
          <span className="sr-only">: {one.name}</span>
        </a>
      </td>
    </tr>
  );
}
