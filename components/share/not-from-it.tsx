import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { LinkValues } from '@/lib/settings/link';
import type { OpenedShare } from '@/lib/share/share';
import { type Changed, signedValues } from '@/lib/share/signed-values';
import { hrefIn } from '@/lib/text/href';
import { localeOf } from '@/lib/text/locales';
import { HostInWords } from './host-in-words';

type Props = {
  share: OpenedShare;
  /** The wizard’s state, and in what it differs from what was signed: none where a check on the page took a change over. */
  values: LinkValues;
  changed: readonly Changed[];
  /** The same page with what was signed. */
  takeBack: string;
  children?: React.ReactNode;
};

/** In place of who a signed link is from: what on this page is not from there, what was, and the way back to it. */
export function NotFromIt({ share, values, changed, takeBack, children }: Props) {
  const t = useTranslations();
  const locale = localeOf(useLocale());
  const own = signedValues(share);
  const { organisation } = share;
  const shown = ({ host, port, encryption, account }: LinkValues, field: Changed) => {
    if (field === 'host') return host ? <HostInWords host={host} /> : null;
    if (field === 'port') return port;
    if (field === 'account') return account ? t(`setup.account.kinds.${account}.label`) : null;
    return encryption ? t(`setup.server.encryptions.${encryption}.label`) : null;
  };
  const title = organisation ? t('link.changed.title', { organisation }) : t('link.changed.titleNobody');
  return (
    <Notice look="wait" title={<bdi>{title}</bdi>}>
      <p>{t('link.changed.meaning')}</p>
      <ul className="space-y-1 empty:hidden [overflow-wrap:anywhere]">
        {changed.map((field) => (
          <li key={field}>
            {t.rich('link.changed.line', {
              name: t(`link.fields.${field}`),
              value: () => <b>{shown(values, field)}</b>,
              own: () => <b>{shown(own, field)}</b>,
            })}
          </li>
        ))}
      </ul>
      <p className="no-print">
        {/* loads the page anew: a form or a check that is open keeps the values that it began with */}
        <a href={hrefIn(locale, takeBack)} className="lone-link min-h-11 font-semibold text-ink">
          {t('link.changed.take')}
        </a>
      </p>
      {children}
    </Notice>
  );
}
