import { useTranslations } from 'next-intl';

const steps = ['tell', 'try', 'change'] as const;

/** The three things that will happen, so that nobody starts into the unknown. */
export function StartSteps() {
  const t = useTranslations('start.steps');
  return (
    <section className="space-y-4">
      <h2 className="text-2xl">{t('title')}</h2>
      <ol className="grid gap-x-8 gap-y-5 md:grid-cols-3">
        {steps.map((step, index) => (
          <li key={step} className="flex gap-4 border-t-2 border-ink pt-3 md:block">
            <span
              aria-hidden="true"
              className="w-7 shrink-0 font-serif text-3xl text-coral md:block md:w-auto"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="text-xl">{t(step)}</h3>
              <p className="mt-1 text-muted">{t(`${step}More`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
