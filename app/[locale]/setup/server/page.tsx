import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '@/components/frame/client-words';
import { SharedSettings } from '@/components/memory/shared-settings';
import { ProviderCard } from '@/components/setup/provider-card';
import { ServerForm } from '@/components/setup/server-form';
import { StepFrame } from '@/components/setup/step-frame';
import { unusualUserName } from '@/components/share/user-name-in-words';
import { Link } from '@/components/ui/site-link';
import { WordsLink } from '@/components/words/words-link';
import { providerFromState } from '@/lib/providers/provider-from-state';
import { writeLink } from '@/lib/settings/link';
import { steps } from '@/lib/setup/steps';
import { hrefIn } from '@/lib/text/href';
import { readWizard, stepTitle, type WizardPage } from '../wizard-page';
import { continueFromServer } from './continue-from-server';

export const generateMetadata = (): Promise<Metadata> => stepTitle('server');

export default async function Page(props: WizardPage) {
  const { locale, values, dropped, came, shared } = await readWizard(props);
  // Outlook in a browser sends by itself: there is no server to ask for.
  if (values.edition === 'web') redirect(hrefIn(locale, `${steps.outlook.path}?${writeLink(values)}`));
  const t = await getTranslations('setup.server');
  const { host, port: _, encryption: __, ...rest } = values;
  const known = providerFromState({ account: values.account, host });
  const userName = unusualUserName(await getTranslations('link.userNames'), shared?.share);
  const fixed = shared?.share.signed ? shared.share.fixed : [];
  return (
    <StepFrame step="server" values={values} dropped={dropped} shared={shared} wide>
      <div className="mb-7 max-w-2xl -mt-3 space-y-4">
        <div>
          {fixed.includes('host') ? null : <p className="text-lg text-muted">{t('lead')}</p>}
          {values.edition ? (
            <p className="mt-1.5">
              <Link
                href={`${steps.outlook.path}?${writeLink(values)}#screens`}
                target="_blank"
                prefetch={false}
                className="lone-link"
              >
                {t('where')}
              </Link>
            </p>
          ) : null}
          <WordsLink />
        </div>
        {known ? <ProviderCard provider={known} /> : null}
        {known?.settings && !host ? <p>{t('filledIn', { provider: known.name })}</p> : null}
      </div>
      <ClientWords rooms={['common', 'setup', 'settings', 'check', 'found', 'link']}>
        <SharedSettings shared={shared && { share: shared.share, userName }}>
          <ServerForm
            initial={host ? values : { ...known?.settings, ...values }}
            provider={known?.settings ?? null}
            rest={writeLink(rest)}
            fixed={fixed}
            came={came !== null}
            withoutScripts={continueFromServer.bind(null, locale)}
          />
        </SharedSettings>
      </ClientWords>
    </StepFrame>
  );
}
