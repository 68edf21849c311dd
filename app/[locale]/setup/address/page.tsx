import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '@/components/frame/client-words';
import { AddressForm } from '@/components/setup/address-form';
import { StepFrame } from '@/components/setup/step-frame';
import { asksRegister } from '@/lib/discovery/asks-register';
import type { ErrorKey } from '@/lib/settings/notice';
import { hrefIn } from '@/lib/text/href';
import { cancelCheck, runCheck } from '../check/run-check';
import { readWizard, stepTitle, type WizardPage } from '../wizard-page';
import { continueFromAddress, startFromDomain } from './start-from-address';

export const generateMetadata = (): Promise<Metadata> => stepTitle('address');

export default async function Page(props: WizardPage) {
  const { locale, values, query, dropped, came, shared } = await readWizard(props);
  // a link has a page of its own for this question, which says who it is from
  if (shared) redirect(hrefIn(locale, `/open?${query}`));
  const t = await getTranslations();
  const error = `settings.errors.address-${came}` as ErrorKey;
  return (
    <StepFrame step="address" values={values} dropped={dropped}>
      <ClientWords rooms={['common', 'setup', 'settings']}>
        <AddressForm
          startFromDomain={startFromDomain}
          withoutScripts={continueFromAddress.bind(null, locale)}
          came={t.has(error) ? error : null}
          asksRegister={asksRegister(process.env)}
          runCheck={runCheck}
          cancelCheck={cancelCheck}
          skipHref={`/setup/account${query ? `?${query}` : ''}`}
        />
      </ClientWords>
    </StepFrame>
  );
}
