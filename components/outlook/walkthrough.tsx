import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { type Choices, looksOf } from '@/lib/outlook/choices';
import { encryptionNoteFor } from '@/lib/outlook/encryption-note';
import { type Asked, cardHref, outlookHref } from '@/lib/outlook/outlook-href';
import { pathFor } from '@/lib/outlook/paths';
import { knownFor } from '@/lib/outlook/resolve';
import { writeWas } from '@/lib/outlook/write-was';
import type { EditionId } from '@/lib/settings/edition-ids';
import { type LinkValues, writeLink } from '@/lib/settings/link';
import type { Settings } from '@/lib/settings/settings';
import { ChangeSummary } from './change-summary';
import { Choosers } from './choosers';
import { EditionHead } from './edition-head';
import type { LostLinks } from './lost';
import { NotSeen } from './not-seen';
import { ScreenFigure } from './screen-figure';
import { SettingsCard } from './settings-card';

type Props = {
  edition: EditionId;
  values: LinkValues;
  choices: Choices;
  /** The settings before a change that the check proposed. */
  was: Partial<Settings>;
  asksExchange: boolean;
};

/** Every screen on the way to the outgoing settings of one Outlook, with the visitor’s values. `asksExchange`: the mailbox may have none. */
export function Walkthrough({ edition, values, choices, was, asksExchange }: Props) {
  const t = useTranslations('outlook');
  const known = knownFor(values, edition, choices, was);
  // Nothing old stands in a form that starts empty.
  const drawn = known.fills ? { ...known, was: {} } : known;
  const screens = pathFor(edition, choices);
  const query = writeLink(values);
  const here: Asked = { ...choices, was: writeWas(was, values) };
  const dialogs = edition === 'classic-windows' && choices.look !== 'pane';
  const links: LostLinks = {
    look: looksOf[edition].length > 1 ? '#choose' : null,
    controlPanel:
      edition === 'classic-windows' && !(dialogs && choices.way === 'control-panel')
        ? outlookHref(
            values,
            { ...here, look: dialogs ? choices.look : 'new', way: 'control-panel' },
            'screens',
          )
        : null,
    file:
      dialogs && choices.way === 'control-panel'
        ? outlookHref(values, { ...here, way: 'file' }, 'screens')
        : null,
  };
  return (
    <>
      <div className="grid gap-6 lg:grid-cols-2">
        <SettingsCard
          known={known}
          serverHref={`/setup/server?${query}`}
          cardHref={cardHref(values, choices)}
          note={encryptionNoteFor(edition, values.encryption)}
        />
        <div className="space-y-4">
          <EditionHead edition={edition} changeHref={`/setup/edition?${query}`} />
          {asksExchange ? (
            <Notice title={t('choose.exchange.title')}>
              <Link
                href={outlookHref(values, { ...here, type: 'exchange' })}
                className="text-accent underline underline-offset-4"
              >
                {t('choose.exchange.go')}
              </Link>
            </Notice>
          ) : null}
        </div>
      </div>
      <ChangeSummary screens={screens} known={known} differs={here.was !== ''} />
      <Choosers
        edition={edition}
        choices={choices}
        hrefFor={(change) => outlookHref(values, { ...here, ...change }, 'choose')}
      />
      {screens.length === 0 ? (
        <NotSeen
          classicHref={outlookHref({ ...values, edition: 'classic-windows' }, { type: 'pop' })}
          imapHref={outlookHref(values, { ...here, type: 'imap' }, 'choose')}
        />
      ) : (
        <section id="screens" aria-labelledby="screens-title" className="scroll-mt-4 space-y-6">
          <h2 id="screens-title" className="text-2xl">
            {t('screens')}
          </h2>
          <p className="-mt-4 text-muted">{t('lead')}</p>
          {screens.map((screen, index) => (
            <ScreenFigure
              key={screen.id}
              screen={screen}
              known={drawn}
              number={index + 1}
              count={screens.length}
              links={links}
            />
          ))}
        </section>
      )}
    </>
  );
}
