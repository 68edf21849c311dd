'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { PasteState } from './explained';
import { ExplainedCard } from './explained-card';

type Props = { action: (before: PasteState, form: FormData) => Promise<PasteState> };

/** The longest text that the box takes, in characters. */
const longest = 200_000;

/** A box to paste a message in, and the answer above it. Works without scripts; keeps nothing of what was pasted. */
export function PasteBox({ action }: Props) {
  const t = useTranslations('problems.box');
  const common = useTranslations('common');
  const [state, submit, busy] = useActionState(action, { status: 'new' });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.status === 'explained') heading.current?.focus();
  }, [state]);
  const empty = state.status === 'empty';
  return (
    <div className="space-y-6">
      {empty ? (
        <ErrorSummary
          title={common('errorSummary')}
          errors={[{ field: 'text', text: t('empty') }]}
          attempt={1}
        />
      ) : null}
      <div aria-live="polite">
        {state.status === 'explained' ? <ExplainedCard answer={state.answer} headingRef={heading} /> : null}
      </div>
      <form action={submit} className="space-y-4">
        <div className={empty ? 'border-l-4 border-stop pl-4' : ''}>
          <label htmlFor="text" className="block text-lg font-semibold">
            {state.status === 'explained' ? t('again') : t('label')}
          </label>
          <p id="text-hint" className="mt-0.5 text-muted">
            {t('hint')}
          </p>
          {empty ? (
            <p id="text-error" className="mt-1 font-semibold text-stop">
              {t('empty')}
            </p>
          ) : null}
          <textarea
            id="text"
            name="text"
            rows={7}
            maxLength={longest}
            spellCheck={false}
            autoComplete="off"
            aria-invalid={empty ? true : undefined}
            aria-describedby={empty ? 'text-hint text-error' : 'text-hint'}
            className={`mt-2 block w-full rounded-field border-2 bg-surface px-3 py-2.5 font-mono text-base ${empty ? 'border-stop' : 'border-line-strong'}`}
          />
        </div>
        <Button type="submit" disabled={busy} className="w-full sm:w-auto">
          {t('button')}
        </Button>
      </form>
    </div>
  );
}
