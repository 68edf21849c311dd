import { useTranslations } from 'next-intl';

/** A verdict in miniature, like a card that came by post: shows what an answer looks like before anybody begins. */
export function SampleVerdict() {
  const t = useTranslations('start.sample');
  return (
    <figure className="hidden lg:block">
      <div className="rotate-2 overflow-hidden rounded-card border-2 border-line bg-surface shadow-[0_12px_32px_-16px_rgb(0_0_0/0.35)]">
        <div className="border-b-2 border-stop bg-stop-soft px-5 py-4">
          <p className="flex items-center gap-2 text-sm font-semibold">
            <span
              aria-hidden="true"
              className="inline-flex size-5 items-center justify-center rounded-full bg-stop text-xs font-bold text-surface"
            >
              !
            </span>
            {t('outcome')}
          </p>
          <p className="mt-1 font-serif text-xl leading-snug font-semibold">{t('title')}</p>
        </div>
        <div className="space-y-3 px-5 py-4">
          <p className="flex items-baseline gap-3">
            <span className="font-semibold">{t('field')}</span>
            <s className="text-muted decoration-stop decoration-2">{t('from')}</s>
            <span aria-hidden="true">→</span>
            <strong className="rounded-field bg-accent-soft px-2 font-mono text-lg">{t('to')}</strong>
          </p>
          <p className="text-sm text-ok">
            <span aria-hidden="true">✓ </span>
            {t('tested')}
          </p>
        </div>
        <div className="airmail" aria-hidden="true" />
      </div>
      <figcaption className="mt-4 text-center text-sm text-muted">{t('caption')}</figcaption>
    </figure>
  );
}
