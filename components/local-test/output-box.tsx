'use client';

import { useTranslations } from 'next-intl';
import { PasteForm } from '@/components/ui/paste-form';
import { useSentForm } from '@/components/ui/use-sent-form';
import { AnswerCard } from './answer-card';
import type { LocalState } from './local-answer';

type Props = {
  action: (before: LocalState, form: FormData) => Promise<LocalState>;
  /** The longest text that is read, in characters. */
  longest: number;
};

/** A box for what the command printed, and what that means. Keeps nothing of what was pasted. */
export function OutputBox({ action, longest }: Props) {
  const t = useTranslations('local.paste');
  const common = useTranslations('common');
  const [state, submit, busy] = useSentForm<LocalState>(action, { status: 'new' }, () => ({
    status: 'unreached',
  }));
  return (
    <PasteForm
      name="output"
      words={{
        label: t('label'),
        again: t('again'),
        hint: t('hint'),
        button: t('button'),
        empty: t('empty'),
        tooLong: t('tooLong', { longest }),
        unreached: common('unreached'),
      }}
      answer={
        state.status === 'read'
          ? (heading) => <AnswerCard answer={state.answer} headingRef={heading} />
          : null
      }
      state={state}
      action={submit}
      busy={busy}
      longest={longest}
    />
  );
}
