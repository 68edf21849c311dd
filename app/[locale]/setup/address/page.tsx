import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ClientWords } from '@/components/frame/client-words';
import { AddressForm } from '@/components/setup/address-form';
import { StepFrame } from '@/components/setup/step-frame';
import { asksRegister } from '@/lib/discovery/asks-register';
import { hrefIn } from '@/lib/text/href';
import { cancelCheck, runCheck } from '../check/run-check';
import { readWizard, stepTitle, type WizardPage } from '../wizard-page';
import { continueFromAddress, startFromDomain } from './start-from-address';

export const generateMetadata = (): Promise<Metadata> => stepTitle('address');

export default async function Page(props: WizardPage) {
  const { locale, values, query, dropped, shared } = await readWizard(props);
  // a link has a page of its own for this question, which says who it is from
  if (shared) redirect(hrefIn(locale, `/open?${query}`));
  return (
    <StepFrame step="address" values={values} dropped={dropped}>
      <ClientWords rooms={['common', 'setup', 'settings']}>
        <AddressForm
          startFromDomain={startFromDomain}
          withoutScripts={continueFromAddress.bind(null, locale)}
          asksRegister={asksRegister(process.env)}
          runCheck={runCheck}
          cancelCheck={cancelCheck}
          skipHref={`/setup/account${query ? `?${query}` : ''}`}
        />
      </ClientWords>
    </StepFrame>
  );
}
