import { useTranslations } from 'next-intl';
import { useIsFixed } from '@/components/memory/shared-settings';
import { FixedChange } from '@/components/share/fixed-change';
import { Button, buttonClass } from '@/components/ui/button';
import { HostBreaks } from '@/components/ui/host-breaks';
import { Link } from '@/components/ui/site-link';
import type { Change } from '@/lib/problems/catalogue/diagnosis';
import type { Encryption, Settings } from '@/lib/settings/settings';

type Props = {
  change: Change;
  /** Whose word a name is, and how the change was tried: that comes last. Without it, it was not tried. */
  about?: string[];
  tried: Settings;
  labels: Record<Encryption, string>;
  /** The walkthrough with the change in it, opened where the field is. */
  outlookHref: (field?: keyof Settings) => string;
  onUse: (settings: Settings) => void;
};

/** The fields that a change alters, in the order in which they are shown; none without a change. */
export function fieldsOf(change: Change | null) {
  return (['host', 'encryption', 'port'] as const).filter((field) => change?.to[field] !== undefined);
}

/** The one change, old beside new, in the words of the chosen Outlook, with the button that tries it. */
export function ChangeBox({ change, about, tried, labels, outlookHref, onUse }: Props) {
  const t = useTranslations('check.verdict.change');
  const shown = (settings: Partial<Settings>, field: keyof Settings) =>
    field === 'encryption' && settings.encryption
      ? labels[settings.encryption]
      : String(settings[field] ?? '');
  const fields = fieldsOf(change);
  const isFixed = useIsFixed();
  return (
    <section
      aria-labelledby="change-title"
      className="rounded-card border-2 border-accent bg-accent-soft p-4 sm:p-5"
    >
      <h3 id="change-title" className="text-xl">
        {t('title', { fields: fields.length })}
      </h3>
      <dl className="mt-3 space-y-3">
        {fields.map((field) => (
          <div key={field} className="sm:flex sm:flex-wrap sm:items-baseline sm:gap-x-4">
            <dt className="font-semibold sm:w-52">{t(`fields.${field}`)}</dt>
            <dd className="flex flex-wrap items-baseline gap-x-3">
              <span className="text-muted line-through decoration-stop decoration-2">
                <span className="sr-only">{t('from', { value: shown(tried, field) })}</span>
                <span aria-hidden="true">{shown(tried, field)}</span>
              </span>
              <span aria-hidden="true">→</span>
              <strong className="rounded-field bg-surface px-2 py-0.5 font-mono text-lg">
                <span className="sr-only">{t('to', { value: shown(change.to, field) })}</span>
                <span aria-hidden="true">{shown(change.to, field)}</span>
              </strong>
            </dd>
          </div>
        ))}
      </dl>
      {(about ?? [t('untested')]).map((line, index, all) => (
        <p key={line} className={index === 0 ? 'mt-3' : 'mt-1'}>
          {change.tested && index === all.length - 1 ? '✓ ' : ''}
          <HostBreaks text={line} />
        </p>
      ))}
      {isFixed(...fields) ? (
        <FixedChange />
      ) : (
        <p className="mt-4 flex flex-wrap gap-3">
          <Button onClick={() => onUse({ ...tried, ...change.to })} className="w-full sm:w-auto">
            {t('use')}
          </Button>
          <Link
            href={outlookHref(fields[0])}
            className={`${buttonClass('secondary')} w-full sm:w-auto`}
            prefetch={false}
          >
            {t('show')}
          </Link>
        </p>
      )}
    </section>
  );
}
