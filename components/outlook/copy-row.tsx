import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Term } from '@/components/words/term';
import type { Filled } from '@/lib/outlook/resolve';
import type { TermId } from '@/lib/outlook/terms';
import { FilledValue } from './filled-value';
import { RememberedCopy } from './remembered-copy';

type Props = {
  name: string;
  /** The word in the name that is explained elsewhere. */
  term?: TermId;
  filled: Filled;
  /** Said where a value of the person’s own is not there to copy. */
  why?: string;
};

/** A value under its name, with a button that copies it where there is something to copy. Stands in a `dl`, also in a narrow one. */
export function CopyRow({ name, term, filled, why }: Props) {
  const t = useTranslations('common');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-b border-line py-2 last:border-b-0">
      <dt className="col-span-2 text-sm text-muted">{term ? <Term id={term}>{name}</Term> : name}</dt>
      <dd className={`break-words ${filled.state === 'known' ? 'font-mono font-semibold' : ''}`}>
        <FilledValue filled={filled} />
      </dd>
      {filled.state === 'known' ? (
        <dd>
          <CopyButton text={filled.text} label={t('copy')} name={t('copyNamed', { name })} />
        </dd>
      ) : null}
      {filled.state === 'remembered' ? (
        <RememberedCopy
          what={filled.what}
          words={{
            label: t('copy'),
            done: t('copied'),
            refused: t('notCopied'),
            name: t('copyNamed', { name }),
          }}
          why={why}
        />
      ) : null}
    </div>
  );
}
