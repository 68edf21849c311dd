import type { Metadata } from 'next';
import { ClientWords } from '@/components/frame/client-words';
import { AddressForm } from '@/components/setup/address-form';
import { StepFrame } from '@/components/setup/step-frame';
import { readWizard, stepTitle, type WizardPage } from '../wizard-page';
import { continueFromAddress, startFromDomain } from './start-from-address';

export const generateMetadata = (): Promise<Metadata> => stepTitle('address');

export default async function Page(props: WizardPage) {
  const { locale, values, query, dropped } = await readWizard(props);
  return (
    <StepFrame step="address" values={values} dropped={dropped}>
      <ClientWords rooms={['common', 'setup', 'settings']}>
        <AddressForm
          startFromDomain={startFromDomain}
          withoutScripts={continueFromAddress.bind(null, locale)}
          skipHref={`/setup/account${query ? `?${query}` : ''}`}
        />
      </ClientWords>
    </StepFrame>
  );
}
