import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { BackLink } from '@/components/frame/back-link';
import { ClientWords } from '@/components/frame/client-words';
import { AskForAWay } from '@/components/local-test/ask-for-a-way';
import { ClockNotice } from '@/components/local-test/clock-notice';
import { Hotspot } from '@/components/local-test/hotspot';
import { NewOutlook } from '@/components/local-test/new-outlook';
import { NumberedStep } from '@/components/local-test/numbered-step';
import { OnThisComputer } from '@/components/local-test/on-this-computer';
import { OutputBox } from '@/components/local-test/output-box';
import { OwnTry } from '@/components/local-test/own-try';
import { PortTwentyFive } from '@/components/local-test/port-twenty-five';
import { SeenAndUnseen } from '@/components/local-test/seen-and-unseen';
import { ServerMissing } from '@/components/local-test/server-missing';
import { DroppedNotice } from '@/components/setup/dropped-notice';
import { StepHeading } from '@/components/setup/step-heading';
import { Notice } from '@/components/ui/notice';
import { guessSystem, systems } from '@/lib/local-test/guess-system';
import { longestOutput } from '@/lib/local-test/read-output';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import { type LinkValues, writeLink } from '@/lib/settings/link';
import type { Settings } from '@/lib/settings/settings';
import { readWizard, type WizardPage } from '../setup/wizard-page';
import { readPasted } from './read-pasted';

export async function generateMetadata(props: WizardPage): Promise<Metadata> {
  const { locale, values } = await readWizard(props);
  const t = await getTranslations({ locale, namespace: 'local' });
  return { title: t(settingsIn(values) ? 'title' : 'missing.pageTitle'), description: t('description') };
}

export default async function Page(props: WizardPage) {
  const { locale, values, dropped, query, asked } = await readWizard(props);
  const userAgent = (await headers()).get('user-agent') ?? '';
  const t = await getTranslations('local');
  const { edition } = values;
  const settings = settingsIn(values);
  const chosen = systems.find((id) => id === asked.get('system'));
  const system = chosen ?? guessSystem(edition, userAgent);
  const notUnderstood = dropped.filter(({ name }) => !(chosen && name === 'system'));
  const onPhone = edition === 'android' || edition === 'ios';
  return (
    <div className="max-w-3xl space-y-10">
      <div>
        <BackLink href={`/setup/check${query ? `?${query}` : ''}#verdict`}>{t('back')}</BackLink>
        <StepHeading>{t(settings ? 'title' : 'missing.pageTitle')}</StepHeading>
        {settings ? <p className="measure -mt-2 text-lg">{t('lead')}</p> : null}
      </div>
      {notUnderstood.length > 0 ? <DroppedNotice dropped={notUnderstood} /> : null}
      {settings ? (
        <ClientWords rooms={['common', 'local']} without={['local.certificate', 'local.name']}>
          <ClockNotice serverTime={Date.now()} />
          <SeenAndUnseen
            settings={settings}
            checkHref={`/setup/check?${query}`}
            outlookHref={`/setup/outlook?${query}`}
          />
          {edition === 'new-windows' ? (
            <Notice look="wait" title={t('newOutlook.title')}>
              <NewOutlook />
            </Notice>
          ) : null}
          {settings.port === 25 ? <PortTwentyFive values={values} /> : null}
          <NumberedStep id="hotspot" number={1} title={t(onPhone ? 'hotspot.titleOnPhone' : 'hotspot.title')}>
            <Hotspot onPhone={onPhone} />
          </NumberedStep>
          <NumberedStep id="command" number={2} title={t('command.title')}>
            <OwnTry
              settings={settings}
              system={system}
              onPhone={onPhone}
              hrefFor={(id) => `/works-from-here?${writeLink(values)}&system=${id}#command`}
            />
          </NumberedStep>
          <NumberedStep id="paste" number={3} title={t('paste.title')}>
            <OutputBox
              action={readPasted.bind(null, locale, { host: settings.host, port: settings.port })}
              longest={longestOutput}
            />
          </NumberedStep>
          <NumberedStep id="computer" number={4} title={t('onComputer.title')}>
            <OnThisComputer asksNew={edition !== 'new-windows'} />
          </NumberedStep>
          <AskForAWay settings={settings} labels={encryptionLabelsFor(undefined)} />
        </ClientWords>
      ) : (
        <ServerMissing query={query} />
      )}
    </div>
  );
}

/** The settings that there is something to find out about; null where one of them is missing. */
function settingsIn({ host, port, encryption }: LinkValues): Settings | null {
  return host && port && encryption ? { host, port, encryption } : null;
}
