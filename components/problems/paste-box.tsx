'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { keptAtEntry } from '@/components/memory/kept-at-entry';
import { lastTried } from '@/components/memory/last-tried';
import { PasteForm } from '@/components/ui/paste-form';
import { useSentForm } from '@/components/ui/use-sent-form';
import { shortened } from '@/lib/problems/text/shortened';
import type { Explained, PasteState } from './explained';
import { ExplainedCard } from './explained-card';

type Props = {
  action: (before: PasteState, form: FormData) => Promise<PasteState>;
  /** The longest text that is sent, in characters: a longer one is shortened. */
  longest: number;
};

const answers = keptAtEntry<PasteState>();

/** A box for the message that people see, and what it means. Keeps nothing of what was pasted; the answer is there again after Back. */
export function PasteBox({ action, longest }: Props) {
  const t = useTranslations('problems.box');
  const common = useTranslations('common');
  const opened: PasteState = answers.here() ?? { status: 'new' };
  const [state, submit, busy] = useSentForm<PasteState>(
    action,
    opened,
    () => ({ status: 'unreached' }),
    (form) => withShorterText(form, longest),
  );
  useEffect(() => {
    if (state.status === 'explained') answers.keep(state);
  }, [state]);
  return (
    <PasteForm
      name="text"
      words={{
        label: t('label'),
        again: t('again'),
        hint: t('hint'),
        button: t('button'),
        empty: t('empty'),
        unreached: common('unreached'),
        ...(state.status === 'wait' && { wait: t('wait', { minutes: Math.ceil(state.seconds / 60) }) }),
      }}
      answer={
        state.status === 'explained'
          ? (heading) => <ExplainedCard answer={withLastTried(state.answer)} headingRef={heading} />
          : null
      }
      state={state}
      action={submit}
      busy={busy}
    />
  );
}

/** A mail that came back is long by its pictures, of which nothing is read. */
function withShorterText(form: FormData, longest: number): FormData {
  const text = form.get('text');
  if (typeof text === 'string') form.set('text', shortened(text, longest));
  return form;
}

/** A text that names no server is tested with what the wizard tried last in this tab. */
function withLastTried(answer: Explained): Explained {
  const tried = lastTried();
  if (!answer.testHref || answer.server || !tried) return answer;
  return { ...answer, testHref: `/setup/check?${tried}` };
}
