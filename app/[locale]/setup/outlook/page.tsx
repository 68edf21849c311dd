import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { SharedSettings } from '@/components/memory/shared-settings';
import { AboutEdition } from '@/components/outlook/about-edition';
import { Admin } from '@/components/outlook/admin';
import { ChooseEdition } from '@/components/outlook/choose-edition';
import { Ending } from '@/components/outlook/ending';
import { InABrowser } from '@/components/outlook/in-a-browser';
import { NothingToSet } from '@/components/outlook/nothing-to-set';
import { Walkthrough } from '@/components/outlook/walkthrough';
import { StepFrame } from '@/components/setup/step-frame';
import { LooksLike } from '@/components/share/looks-like';
import { unusualUserName } from '@/components/share/user-name-in-words';
import { readChoices } from '@/lib/outlook/choices';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import { outlookHref } from '@/lib/outlook/outlook-href';
import { adminScreens } from '@/lib/outlook/paths';
import { knownFor } from '@/lib/outlook/resolve';
import { readWas } from '@/lib/outlook/was';
import { type WebHelp, webHelpFor } from '@/lib/outlook/web-help';
import { writeWas } from '@/lib/outlook/write-was';
import { providers } from '@/lib/providers/providers';
import { writeLink } from '@/lib/settings/link';
import { takenBack } from '@/lib/share/signed-values';
import { readWizard, stepTitle, type WizardPage } from '../wizard-page';

/** Where other programs send through Microsoft’s mailboxes. */
const microsoftServers = (ids: WebHelp['servers']) =>
  ids.flatMap((id) => providers[id].servers.slice(0, 1).map((settings) => ({ id, settings })));

export const generateMetadata = (): Promise<Metadata> => stepTitle('outlook');

const withoutServer = ['microsoft-365', 'outlook-com', 'exchange'] as const;

export default async function Page(props: WizardPage) {
  const { values, dropped, query, asked, shared } = await readWizard(props);
  // The end of a release’s support is told by the day on which the page is read.
  await connection();
  const { edition, account, host } = values;
  const { choices, read } = readChoices(asked, edition ?? 'classic-windows');
  const went = (['yes', 'no'] as const).find((answer) => answer === asked.get('went')) ?? null;
  const exchange = asked.get('type') === 'exchange';
  const was = readWas(asked.get('was'));
  const understood = ['was', ...read, ...(went ? ['went'] : []), ...(exchange ? ['type'] : [])];
  const mostlyWithout = withoutServer.find((kind) => kind === account);
  const nothing =
    edition !== 'web' && (exchange || (mostlyWithout && !read.includes('type') && !(edition && host)))
      ? (mostlyWithout ?? 'exchange')
      : null;
  const help = webHelpFor(account);
  const userName = unusualUserName(await getTranslations('link.userNames'), shared?.share);
  const here = {
    ...choices,
    was: writeWas(was, values),
    ...(exchange ? { type: 'exchange' as const } : {}),
  };
  return (
    <StepFrame
      step="outlook"
      values={values}
      dropped={dropped.filter(({ name }) => !understood.includes(name))}
      shared={shared}
      takeBack={shared ? outlookHref(takenBack(shared.share, values), choices) : undefined}
      wide
    >
      <div className="space-y-12">
        <LooksLike host={values.host} domains={values.for?.split(',')} />
        {nothing ? (
          <NothingToSet kind={nothing} screensHref={outlookHref(values, choices)} />
        ) : edition === 'web' ? (
          <InABrowser
            servers={microsoftServers(help.servers)}
            elsewhere={help.elsewhere}
            labels={encryptionLabelsFor('web')}
            editionHref={`/setup/edition?${query}`}
            serverHref={`/setup/server?${writeLink({ ...values, edition: undefined })}`}
          />
        ) : edition ? (
          <SharedSettings shared={shared && { share: shared.share, userName }}>
            <Walkthrough
              edition={edition}
              values={values}
              choices={choices}
              was={was}
              asksExchange={mostlyWithout !== undefined}
            />
          </SharedSettings>
        ) : (
          <ChooseEdition values={values} />
        )}
        {nothing || (edition && edition !== 'web') ? (
          <Ending
            went={went}
            hrefs={{
              yes: outlookHref(values, { ...here, went: 'yes' }, 'ending'),
              no: outlookHref(values, { ...here, went: 'no' }, 'ending'),
              check: `/setup/check?${query}`,
              choose: '#choose',
              worksHere: host ? `/works-from-here?${query}` : null,
            }}
          />
        ) : null}
        {nothing === 'microsoft-365' || (edition === 'web' && help.admin) ? (
          <Admin screens={adminScreens()} known={knownFor(values, 'web', choices)} />
        ) : null}
        {edition ? <AboutEdition edition={edition} today={new Date()} /> : null}
      </div>
    </StepFrame>
  );
}
