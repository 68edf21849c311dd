import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = { id: string; number: number; title: string; children: ReactNode };

/** One step of the page: its number, what to do, and what it tells. */
export function NumberedStep({ id, number, title, children }: Props) {
  const t = useTranslations('local');
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 space-y-4">
      <div className="flex items-center gap-3">
        <span
          aria-hidden="true"
          className="inline-flex size-9 shrink-0 items-center justify-center rounded-full border-2 border-coral font-serif text-lg font-bold text-coral"
        >
          {number}
        </span>
        <h2 id={`${id}-title`} className="text-2xl">
          <span className="sr-only">{t('step', { number })}: </span>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
