import type { Metadata } from 'next';
import Form from 'next/form';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '@/components/frame/client-words';
import { FoundProvider } from '@/components/setup/found-provider';
import { KeptState } from '@/components/setup/kept-state';
import { KindSignIn } from '@/components/setup/kind-sign-in';
import { kindsWithoutSettings, NoSettings } from '@/components/setup/no-settings';
import { ProviderCard } from '@/components/setup/provider-card';
import { RelayPanel } from '@/components/setup/relay-panel';
import { StepFrame } from '@/components/setup/step-frame';
import { Button } from '@/components/ui/button';
import { RadioCards } from '@/components/ui/radio-cards';
import { providerFromState } from '@/lib/providers/provider-from-state';
import { accountIds } from '@/lib/settings/account-ids';
import { writeLink } from '@/lib/settings/link';
import { steps } from '@/lib/setup/steps';
import { hrefIn } from '@/lib/text/href';
import { readWizard, stepTitle, type WizardPage } from '../wizard-page';

export const generateMetadata = (): Promise<Metadata> => stepTitle('account');

/** Shown while its radio button is the chosen one: plain CSS, so that it needs no script. */
const shownWhile = {
  'microsoft-365': 'hidden group-has-[[value=microsoft-365]:checked]/kinds:block',
  'outlook-com': 'hidden group-has-[[value=outlook-com]:checked]/kinds:block',
  exchange: 'hidden group-has-[[value=exchange]:checked]/kinds:block',
  relay: 'hidden group-has-[[value=relay]:checked]/kinds:block',
} as const;

export default async function Page(props: WizardPage) {
  const { locale, values, dropped, query, shared } = await readWizard(props);
  const t = await getTranslations();
  const known = providerFromState(values);
  // the kinds of Microsoft’s have a box of their own, which says it too
  const byKind = values.account !== undefined && values.account !== 'other';
  return (
    <StepFrame step="account" values={values} dropped={dropped} shared={shared}>
      {byKind ? null : (
        <div className="mb-6 empty:hidden">
          {known ? (
            <ProviderCard provider={known} />
          ) : (
            <ClientWords rooms={['found']}>
              <FoundProvider />
            </ClientWords>
          )}
        </div>
      )}
      <Form action={hrefIn(locale, steps.edition.path)} className="group/kinds space-y-6">
        <KeptState query={query} without={['account']} />
        <RadioCards
          name="account"
          legend={t('setup.account.legend')}
          legendHidden
          hint={values.account ? t('setup.account.fromDomain') : undefined}
          chosen={values.account}
          cards={accountIds.map((id) => ({
            value: id,
            label: t(`setup.account.kinds.${id}.label`),
            hint: t(`setup.account.kinds.${id}.hint`),
          }))}
        />
        <div aria-live="polite">
          {kindsWithoutSettings.map((kind) => {
            const provider = providerFromState({ account: kind });
            return (
              <div key={kind} className={shownWhile[kind]}>
                <NoSettings
                  kind={kind}
                  insteadHref={`/setup/outlook?${writeLink({ ...values, account: kind })}&type=exchange`}
                >
                  {provider ? <KindSignIn provider={provider} day={new Date()} /> : null}
                </NoSettings>
              </div>
            );
          })}
          <div className={shownWhile.relay}>
            <RelayPanel />
          </div>
        </div>
        <Button type="submit" className="w-full sm:w-auto">
          {t('common.continue')}
        </Button>
      </Form>
    </StepFrame>
  );
}
