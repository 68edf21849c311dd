'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { Unreached } from '@/components/ui/unreached';
import { useSentForm } from '@/components/ui/use-sent-form';
import type { EditionId } from '@/lib/settings/edition-ids';
import { type ShareErrors, shareFields, type Typed } from '@/lib/share/read-share-form';
import { PeopleBoxes } from './people-boxes';
import { SettingsBoxes } from './settings-boxes';

/** A form that came back: what was typed, and what to correct. `at` counts how often it was sent, `unreached`: in vain. */
export type ShareState = { at: number; typed: Typed; errors: ShareErrors; unreached?: boolean };

type Props = {
  typed: Typed;
  signed: boolean;
  editions: Record<EditionId, string>;
  make: (before: ShareState, form: FormData) => Promise<ShareState>;
};

const typedIn = (form: FormData): Typed =>
  Object.fromEntries(shareFields.map((field) => [field, String(form.get(field) ?? '')]));

/** Makes a link out of settings. Works before scripts have loaded, and has no box for a password. */
export function ShareForm({ typed, signed, editions, make }: Props) {
  const t = useTranslations();
  const [state, action, pending] = useSentForm<ShareState>(
    make,
    { at: 0, typed, errors: {} },
    (before, form) => ({ at: before.at + 1, typed: typedIn(form), errors: {}, unreached: true }),
  );
  const listed = shareFields.flatMap((field) => {
    const error = state.errors[field];
    return error ? [{ field, text: t(`share.errors.${error}`) }] : [];
  });
  return (
    // a form that came back is another form: a browser would put lists back to their first choice
    <form key={state.at} action={action} noValidate className="max-w-3xl space-y-6">
      <ErrorSummary title={t('common.errorSummary')} errors={listed} attempt={state.at} />
      {state.unreached ? <Unreached text={t('common.unreached')} /> : null}
      <Notice look="info">
        <p>{t('share.noPassword')}</p>
      </Notice>
      <SettingsBoxes typed={state.typed} errors={state.errors} signed={signed} />
      <PeopleBoxes typed={state.typed} errors={state.errors} signed={signed} editions={editions} />
      <Button type="submit" disabled={pending} className="w-full text-lg sm:w-auto">
        {t(signed ? 'share.submitSigned' : 'share.submit')}
      </Button>
    </form>
  );
}
