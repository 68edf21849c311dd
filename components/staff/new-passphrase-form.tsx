'use client';

import { useTranslations } from 'next-intl';
import { isPlainPage, PlainPage } from '@/components/frame/plain-page';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Unreached } from '@/components/ui/unreached';
import { useHydrated } from '@/components/ui/use-hydrated';
import { useSentForm } from '@/components/ui/use-sent-form';
import type { NewPassphrase } from '@/lib/staff/passphrase';

type Props = {
  save: (before: NewPassphrase, form: FormData) => Promise<NewPassphrase>;
  submit: string;
  /** Asks for the passphrase of today, too. */
  current?: boolean;
};

/** A new passphrase, twice. Works before scripts have loaded. */
export function NewPassphraseForm({ save, submit, current }: Props) {
  const t = useTranslations();
  const [state, action, pending] = useSentForm<NewPassphrase>(save, { at: 0 }, ({ at }) => ({
    at: at + 1,
    unreached: true,
  }));
  const hydrated = useHydrated();
  if ((hydrated && isPlainPage()) || state.wrong === 'plain') return <PlainPage />;
  const field = state.wrong === 'wrong' ? 'current' : state.wrong === 'repeat' ? 'repeat' : 'passphrase';
  const text = state.wrong ? t(`staff.errors.${state.wrong}`) : null;
  const errorOf = (name: string) => (text && name === field ? text : null);
  return (
    <form action={action} noValidate className="space-y-5">
      <ErrorSummary
        title={t('common.errorSummary')}
        errors={text ? [{ field, text }] : []}
        attempt={state.at}
      />
      {state.unreached ? <Unreached key={state.at} text={t('staff.errors.unreached')} /> : null}
      {state.seconds ? (
        <Notice
          look="wait"
          role="status"
          title={t('staff.signIn.wait', { minutes: Math.ceil(state.seconds / 60) })}
        />
      ) : null}
      {current ? (
        <Field
          id="current"
          type="password"
          label={t('staff.change.current')}
          error={errorOf('current')}
          autoComplete="current-password"
        />
      ) : null}
      <Field
        id="passphrase"
        type="password"
        label={t('staff.first.label')}
        hint={t('staff.first.hint')}
        error={errorOf('passphrase')}
        autoComplete="new-password"
      />
      <Field
        id="repeat"
        type="password"
        label={t('staff.first.repeat')}
        error={errorOf('repeat')}
        autoComplete="new-password"
      />
      <Button type="submit" disabled={pending} className="w-full sm:w-auto">
        {submit}
      </Button>
    </form>
  );
}
