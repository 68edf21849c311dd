'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { AnswerCard } from './answer-card';
import type { LocalState } from './local-answer';

type Props = {
  action: (before: LocalState, form: FormData) => Promise<LocalState>;
  /** The longest text that the box takes, in characters. */
  longest: number;
};

/** A box for what the command printed, and the answer above it. Works without scripts; keeps nothing of what was pasted. */
export function OutputBox({ action, longest }: Props) {
  const t = useTranslations('local.paste');
  const [state, submit, busy] = useActionState(action, { status: 'new' });
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state.status === 'read') heading.current?.focus();
    if (state.status === 'empty') box.current?.focus();
  }, [state]);
  const empty = state.status === 'empty';
  return (
    <div className="space-y-5">
      <div aria-live="polite">
        {state.status === 'read' ? <AnswerCard answer={state.answer} headingRef={heading} /> : null}
      </div>
      <form action={submit} className="space-y-4">
        <div className={empty ? 'border-l-4 border-stop pl-4' : ''}>
          <label htmlFor="output" className="block text-lg font-semibold">
            {state.status === 'read' ? t('again') : t('label')}
          </label>
          <p id="output-hint" className="mt-0.5 text-muted">
            {t('hint')}
          </p>
          {empty ? (
            <p id="output-error" className="mt-1 font-semibold text-stop">
              {t('empty')}
            </p>
          ) : null}
          <textarea
            ref={box}
            id="output"
            name="output"
            rows={7}
            maxLength={longest}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            aria-invalid={empty ? true : undefined}
            aria-describedby={empty ? 'output-hint output-error' : 'output-hint'}
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
