import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '@/components/frame/client-words';
import { ProviderCard } from '@/components/setup/provider-card';
import { ServerForm } from '@/components/setup/server-form';
import { StepFrame } from '@/components/setup/step-frame';
import { Notice } from '@/components/ui/notice';
import { WordsLink } from '@/components/words/words-link';
import { providerFromState } from '@/lib/providers/provider-from-state';
import { writeLink } from '@/lib/settings/link';
import { steps } from '@/lib/setup/steps';
import { hrefIn } from '@/lib/text/href';
import { readWizard, stepTitle, type WizardPage } from '../wizard-page';
import { continueFromServer } from './continue-from-server';

export const generateMetadata = (): Promise<Metadata> => stepTitle('server');

export default async function Page(props: WizardPage) {
  const { locale, values, dropped } = await readWizard(props);
  // Outlook in a browser sends by itself: there is no server to ask for.
  if (values.edition === 'web') redirect(hrefIn(locale, `${steps.outlook.path}?${writeLink(values)}`));
  const t = await getTranslations('setup.server');
  const { account, edition, ...settings } = values;
  const known = providerFromState({ account, host: settings.host });
  return (
    <StepFrame step="server" values={values} dropped={dropped} wide>
      <div className="measure -mt-3 mb-7 space-y-4">
        <div>
          <p className="text-lg text-muted">{t('lead')}</p>
          <WordsLink />
        </div>
        {known ? (
          <ProviderCard provider={known} />
        ) : (
          <Notice>
            <p>{t('unknownProvider')}</p>
          </Notice>
        )}
      </div>
      <ClientWords rooms={['common', 'setup', 'settings', 'check']}>
        <ServerForm
          initial={settings.host ? settings : { ...known?.settings, ...settings }}
          provider={known?.settings ?? null}
          rest={writeLink({ account, edition })}
          withoutScripts={continueFromServer.bind(null, locale)}
        />
      </ClientWords>
    </StepFrame>
  );
}
