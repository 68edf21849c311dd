import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { unicodeHost } from '@/lib/settings/host-name';
import type { Fixable } from '@/lib/settings/shared-values';
import type { OpenedShare } from '@/lib/share/share';
import { inWords } from '@/lib/text/in-words';
import { Ask, namesSomebody } from './ask';
import { HostInWords } from './host-in-words';
import { userNameInWords } from './user-name-in-words';

type Props = { share: OpenedShare; encryptionLabel: string };

/** All that a link says, row by row. What it fixes is marked, not hidden. */
export function ShareValues({ share, encryptionLabel }: Props) {
  const t = useTranslations();
  const names = useTranslations('link.userNames');
  const locale = useLocale();
  const { settings, fixed, signed, domains, account, edition, signIn, note, until } = share;
  const row = (name: string, value: ReactNode, field?: Fixable) => (
    <div
      key={name}
      className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line py-2.5 last:border-b-0"
    >
      <dt className="w-full shrink-0 text-muted sm:w-44">{name}</dt>
      <dd className="min-w-0 flex-1 font-semibold [overflow-wrap:anywhere]">
        <bdi>{value}</bdi>
      </dd>
      {field && fixed.includes(field) ? (
        <dd className="w-full shrink-0 text-sm sm:w-auto font-semibold text-muted">
          <Lock /> {t(signed ? 'link.fixed' : 'link.fixedAsked')}
        </dd>
      ) : null}
    </div>
  );
  return (
    <dl>
      {row(t('link.fields.host'), <HostInWords host={settings.host} />, 'host')}
      {row(t('link.fields.port'), String(settings.port), 'port')}
      {row(t('link.fields.encryption'), encryptionLabel, 'encryption')}
      {row(t('link.fields.user'), userNameInWords(names, share.userName, domains[0]), 'user')}
      {signIn ? row(t('link.fields.signin'), t(`link.signIns.${signIn}`)) : null}
      {domains.length > 0
        ? row(t('link.fields.for'), domains.map((name) => `@${unicodeHost(name)}`).join(', '))
        : null}
      {account ? row(t('link.fields.account'), t(`setup.account.kinds.${account}.label`)) : null}
      {edition ? row(t('link.fields.edition'), t(`editions.${edition}.name`)) : null}
      {namesSomebody(share)
        ? row(
            t('link.asksTitle'),
            <Ask contact={share.contact} organisation={share.organisation} signed={signed} />,
          )
        : null}
      {note ? row(t('link.fields.note'), <q>{note}</q>) : null}
      {until
        ? row(
            t('link.fields.until'),
            inWords(new Date(`${until}T12:00:00Z`), locale, { dateStyle: 'long', timeZone: 'UTC' }),
          )
        : null}
    </dl>
  );
}

function Lock() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="mb-0.5 inline size-4">
      <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z" fill="currentColor" />
    </svg>
  );
}
