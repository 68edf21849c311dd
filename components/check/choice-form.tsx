import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { RadioCards } from '@/components/ui/radio-cards';
import type { Fields } from '@/components/ui/use-fields';
import { useHydrated } from '@/components/ui/use-hydrated';
import { AddressField } from './address-field';
import type { CheckForm } from './check-form';

type Props = {
  form: Fields<CheckForm>;
  /** Why no password can be tried with these settings, or null: then a message may be sent. */
  withoutPassword: string | null;
  /** The provider’s name where its own sign-in window is not set up here, though it has one; or null. */
  windowless: string | null;
  /** A check has been done already: the button says so. */
  again: boolean;
  /** Its button is the one thing to press. */
  strong: boolean;
  onSubmit: (event: FormEvent) => void;
};

/** Two equal choices: the server alone, or a message to oneself. No password is asked for here. */
export function ChoiceForm({ form, withoutPassword, windowless, again, strong, onSubmit }: Props) {
  const t = useTranslations('check');
  const { mode } = form.values;
  const hydrated = useHydrated();
  const sending = withoutPassword === null && mode === 'send';
  return (
    <form noValidate onSubmit={onSubmit} className="space-y-6">
      {withoutPassword === null ? (
        <RadioCards
          name="mode"
          legend={t('mode.legend')}
          columns={2}
          cards={(['server', 'send'] as const).map((value) => ({
            value,
            label: t(`mode.${value}.label`),
            hint: t(`mode.${value}.hint`),
          }))}
          inputFor={(value) => form.bind('mode', value)}
        />
      ) : (
        <Notice look="wait">
          <p>{withoutPassword}</p>
          {windowless ? (
            <ul className="measure list-disc space-y-1 pl-5">
              <li>{t('without.server')}</li>
              <li>{t('without.not', { provider: windowless })}</li>
            </ul>
          ) : null}
        </Notice>
      )}
      {sending ? <AddressField form={form} /> : null}
      <div className="hidden [@media(scripting:none)]:block">
        <Notice look="wait">
          <p>{t('needsScripts')}</p>
        </Notice>
      </div>
      <Button
        type="submit"
        look={strong ? 'primary' : 'secondary'}
        disabled={!hydrated}
        className="w-full text-lg sm:w-auto"
      >
        {again ? t('again') : sending ? t('start') : t('startServer')}
      </Button>
      {windowless && withoutPassword === null ? (
        <p className="measure text-muted">{t('without.withPassword', { provider: windowless })}</p>
      ) : null}
    </form>
  );
}
