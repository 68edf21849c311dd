import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { BackLink } from '@/components/frame/back-link';
import { ClientWords } from '@/components/frame/client-words';
import { AskForAWay } from '@/components/local-test/ask-for-a-way';
import { AtThisComputer } from '@/components/local-test/at-this-computer';
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
import type { LinkValues } from '@/lib/settings/link';
import type { Settings } from '@/lib/settings/settings';
import { readKnownBefore } from '@/lib/setup/known-before';
import { isAtThisComputer } from '@/lib/visitor/visitor';
import { readWizard, type WizardPage } from '../setup/wizard-page';
import { readPasted } from './read-pasted';

export async function generateMetadata(props: WizardPage): Promise<Metadata> {
  const { locale, values } = await readWizard(props);
  const t = await getTranslations({ locale, namespace: 'local' });
  return { title: t(settingsIn(values) ? 'title' : 'missing.pageTitle'), description: t('description') };
}

export default async function Page(props: WizardPage) {
  const { locale, values, dropped, query, asked } = await readWizard(props);
  const request = await headers();
  const userAgent = request.get('user-agent') ?? '';
  const t = await getTranslations('local');
  const { edition } = values;
  const settings = settingsIn(values);
  const chosen = systems.find((id) => id === asked.get('system'));
  const system = chosen ?? guessSystem(edition, userAgent);
  const onPhone = edition === 'android' || edition === 'ios';
  const { understood, ...known } = readKnownBefore(asked, {
    sameComputer: isAtThisComputer(request),
    onPhone,
  });
  const notUnderstood = dropped.filter(({ name }) => !understood.has(name) && !(chosen && name === 'system'));
  const hrefWith = (more: string) => `/works-from-here?${[query, understood, more].filter(String).join('&')}`;
  const outlookHref = `/setup/outlook?${query}`;
  const asksNew = edition !== 'new-windows';
  return (
    <div className="max-w-3xl space-y-10">
      <div>
        <BackLink href={`/setup/check${query ? `?${query}` : ''}#verdict`}>{t('back')}</BackLink>
        <StepHeading>{t(settings ? 'title' : 'missing.pageTitle')}</StepHeading>
        {settings ? (
          <p className="measure -mt-2 text-lg">{t(known.from === 'here' ? 'leadHere' : 'lead')}</p>
        ) : null}
      </div>
      {notUnderstood.length > 0 ? <DroppedNotice dropped={notUnderstood} /> : null}
      {settings ? (
        <ClientWords rooms={['common', 'local']} without={['local.certificate', 'local.name', 'local.steps']}>
          <ClockNotice serverTime={Date.now()} />
          <SeenAndUnseen
            settings={settings}
            known={known}
            checkHref={`/setup/check?${query}`}
            outlookHref={outlookHref}
          />
          {edition === 'new-windows' ? (
            <Notice look="wait" title={t('newOutlook.title')}>
              <NewOutlook />
            </Notice>
          ) : null}
          {settings.port === 25 ? <PortTwentyFive values={values} /> : null}
          {known.from === 'here' ? (
            <AtThisComputer
              settings={settings}
              labels={encryptionLabelsFor(edition)}
              outlookHref={outlookHref}
              elsewhereHref={hrefWith('outlook=elsewhere')}
              asksNew={asksNew}
            />
          ) : (
            <>
              <NumberedStep
                id="hotspot"
                number={1}
                title={t(onPhone ? 'hotspot.titleOnPhone' : 'hotspot.title')}
              >
                <Hotspot onPhone={onPhone} />
              </NumberedStep>
              <NumberedStep id="command" number={2} title={t('command.title')}>
                <OwnTry
                  settings={settings}
                  system={system}
                  onPhone={onPhone}
                  hrefFor={(id) => `${hrefWith(`system=${id}`)}#command`}
                />
              </NumberedStep>
              <NumberedStep id="paste" number={3} title={t('paste.title')}>
                <OutputBox
                  action={readPasted.bind(null, locale, { ...settings, ...known })}
                  longest={longestOutput}
                />
              </NumberedStep>
              <NumberedStep id="computer" number={4} title={t('onComputer.title')}>
                <OnThisComputer asksNew={asksNew} asksVpn />
              </NumberedStep>
              <AskForAWay settings={settings} known={known} labels={encryptionLabelsFor(undefined)} />
            </>
          )}
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
