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

type Attempt = { at: number; wrong?: 'empty' | 'wrong' | 'plain'; seconds?: number; unreached?: boolean };

/** Signs in with the passphrase that all staff share. Works before scripts have loaded. */
export function PassphraseForm({
  signIn,
}: {
  signIn: (before: Attempt, form: FormData) => Promise<Attempt>;
}) {
  const t = useTranslations();
  const [attempt, action, pending] = useSentForm<Attempt>(signIn, { at: 0 }, ({ at }) => ({
    at: at + 1,
    unreached: true,
  }));
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
      {attempt.unreached ? <Unreached key={attempt.at} text={t('staff.errors.unreached')} /> : null}
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
