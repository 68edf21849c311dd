import type { Metadata } from 'next';
import Form from 'next/form';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { EditionPicture } from '@/components/outlook/edition-picture';
import { ReleaseTable } from '@/components/outlook/release-table';
import { KeptState } from '@/components/setup/kept-state';
import { StepFrame } from '@/components/setup/step-frame';
import { Button } from '@/components/ui/button';
import { RadioCards } from '@/components/ui/radio-cards';
import { guessEdition } from '@/lib/outlook/guess-edition';
import { editionIds } from '@/lib/settings/edition-ids';
import { steps } from '@/lib/setup/steps';
import { hrefIn } from '@/lib/text/href';
import { readWizard, stepTitle, type WizardPage } from '../wizard-page';

export const generateMetadata = (): Promise<Metadata> => stepTitle('edition');

export default async function Page(props: WizardPage) {
  const { locale, values, dropped, query, shared } = await readWizard(props);
  const t = await getTranslations();
  const guess = guessEdition((await headers()).get('user-agent') ?? '');
  return (
    <StepFrame step="edition" values={values} dropped={dropped} shared={shared}>
      <p className="-mt-3 mb-5 text-lg text-muted">{t('setup.edition.hint')}</p>
      <Form action={hrefIn(locale, steps.server.path)} className="space-y-6">
        <KeptState query={query} without={['edition']} />
        <RadioCards
          name="edition"
          legend={t('setup.edition.legend')}
          legendHidden
          hint={!values.edition && guess ? t('setup.edition.guessed') : undefined}
          chosen={values.edition ?? guess}
          cards={editionIds.map((id) => ({
            value: id,
            label: t(`editions.${id}.name`),
            hint: t(`editions.${id}.recognise`),
            picture: <EditionPicture edition={id} />,
          }))}
        />
        <Button type="submit" className="w-full sm:w-auto">
          {t('common.continue')}
        </Button>
      </Form>
      <div className="mt-8">
        <ReleaseTable today={new Date()} />
      </div>
    </StepFrame>
  );
}
