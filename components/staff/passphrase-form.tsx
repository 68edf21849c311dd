'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { isPlainPage, PlainPage } from '@/components/frame/plain-page';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { useHydrated } from '@/components/ui/use-hydrated';

type Attempt = { at: number; wrong?: 'empty' | 'wrong' | 'plain'; seconds?: number };

/** Signs in with the passphrase that all staff share. Works before scripts have loaded. */
export function PassphraseForm({
  signIn,
}: {
  signIn: (before: Attempt, form: FormData) => Promise<Attempt>;
}) {
  const t = useTranslations();
  const [attempt, action, pending] = useActionState(signIn, { at: 0 });
  const hydrated = useHydrated();
  if ((hydrated && isPlainPage()) || attempt.wrong === 'plain') return <PlainPage />;
  const error =
    attempt.wrong === 'empty'
      ? t('staff.errors.empty')
      : attempt.wrong === 'wrong'
        ? t('staff.signIn.wrong')
        : null;
  return (
    <form action={action} noValidate className="space-y-5">
      <ErrorSummary
        title={t('common.errorSummary')}
        errors={error ? [{ field: 'passphrase', text: error }] : []}
        attempt={attempt.at}
      />
      {attempt.seconds ? (
        <Notice
          look="wait"
          role="status"
          title={t('staff.signIn.wait', { minutes: Math.ceil(attempt.seconds / 60) })}
        />
      ) : null}
      <Field
        id="passphrase"
        type="password"
        label={t('staff.signIn.passphrase')}
        error={error}
        autoComplete="current-password"
      />
      <Button type="submit" disabled={pending} className="w-full sm:w-auto">
        {t('staff.signIn.submit')}
      </Button>
    </form>
  );
}
