import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import '@/components/card/card.css';
import { Again, cardColumns } from '@/components/card/again';
import { CardValues } from '@/components/card/card-values';
import { PrintButton } from '@/components/card/print-button';
import { SmallScreens } from '@/components/card/small-screens';
import { BackLink } from '@/components/frame/back-link';
import { SharedSettings } from '@/components/memory/shared-settings';
import { contactLine } from '@/components/share/contact-line';
import { LooksLike } from '@/components/share/looks-like';
import { NotFromIt } from '@/components/share/not-from-it';
import { unusualUserName } from '@/components/share/user-name-in-words';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';
import { siteAddress } from '@/lib/installation/site-address';
import { type Choices, readChoices } from '@/lib/outlook/choices';
import { cardHref, outlookHref } from '@/lib/outlook/outlook-href';
import { pathFor } from '@/lib/outlook/paths';
import { knownFor } from '@/lib/outlook/resolve';
import type { EditionId } from '@/lib/settings/edition-ids';
import { takenBack } from '@/lib/share/signed-values';
import { hrefIn } from '@/lib/text/href';
import { inWords } from '@/lib/text/in-words';
import { readWizard, type WizardPage } from '../wizard-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('card');
  return { title: t('title') };
}

export default async function Page(props: WizardPage) {
  const { locale, values, asked, query, shared } = await readWizard(props);
  const t = await getTranslations();
  const { edition } = values;
  if (!edition || edition === 'web') {
    return (
      <div className="measure space-y-4">
        <h1 className="text-3xl sm:text-4xl">{t('card.missing.title')}</h1>
        <p>{t('card.missing.meaning')}</p>
        <Link href={`/setup/edition${query ? `?${query}` : ''}`} className={buttonClass()}>
          {t('card.missing.go')}
        </Link>
      </div>
    );
  }
  const { choices } = readChoices(asked, edition);
  const known = knownFor(values, edition, choices);
  const userName = unusualUserName(await getTranslations('link.userNames'), shared?.share);
  const back = outlookHref(values, choices);
  const here = await headers();
  const origin = siteAddress(process.env, here) ?? originOf(here);
  const address = `${origin}${hrefIn(locale, outlookHref(values, unusual(choices, edition)))}`;
  return (
    <div className="space-y-6">
      <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-2">
        <BackLink href={back}>{t('card.back')}</BackLink>
        <PrintButton label={t('card.print')} />
        <span className="text-sm text-muted">{t('card.printHint')}</span>
      </p>
      <article className="card-sheet space-y-5 rounded-card border-2 border-line bg-surface p-4 sm:p-6">
        <header className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h1 className="text-3xl">{t('card.title')}</h1>
          <p>
            <b>{t(`editions.${edition}.name`)}</b> ·{' '}
            {t('card.made', { date: inWords(new Date(), locale, { dateStyle: 'long' }) })}
          </p>
        </header>
        {shared && shared.changed.length > 0 ? (
          <NotFromIt
            share={shared.share}
            values={values}
            changed={shared.changed}
            takeBack={cardHref(takenBack(shared.share, values), choices)}
          />
        ) : null}
        <LooksLike host={values.host} domains={values.for?.split(',')} />
        <div className={`grid items-start gap-6 ${cardColumns(address)}`}>
          <CardValues
            known={known}
            type={choices.type}
            userName={userName}
            ask={(shared?.share.signed && contactLine(shared.share)) || null}
          />
          <Again address={address} />
        </div>
        <p className="font-semibold">{t('card.noPassword')}</p>
        <SharedSettings shared={shared && { share: shared.share, userName }}>
          <SmallScreens screens={pathFor(edition, choices)} known={known} />
        </SharedSettings>
      </article>
    </div>
  );
}

/** Where this page is served, as the browser or the proxy in front says it, where nobody has set it. */
function originOf(from: Headers): string {
  const host = from.get('x-forwarded-host') ?? from.get('host') ?? 'localhost';
  const scheme = from.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? 'http';
  return `${scheme}://${host}`;
}

/** The choices that differ from what the walkthrough takes for the likeliest, so that the address to type is short. */
function unusual(choices: Choices, edition: EditionId): Partial<Choices> {
  const { choices: usual } = readChoices(new URLSearchParams(), edition);
  return {
    ...(choices.look !== usual.look && { look: choices.look }),
    ...(choices.type !== usual.type && { type: choices.type }),
    ...(choices.doing !== usual.doing && { doing: choices.doing }),
    ...(choices.way !== usual.way && { way: choices.way }),
  };
}
