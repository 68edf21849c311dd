import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Disclosure } from '@/components/ui/disclosure';

/** What to send to IT or the provider, to be opened and copied. `strong`: it is the one thing to press. */
export function TextForIt({ text, strong = false }: { text: string; strong?: boolean }) {
  const t = useTranslations('check.verdict');
  return (
    <div className="space-y-3">
      {strong ? (
        <CopyButton
          text={text}
          label={t('copyToSend')}
          className="press-copy-large press-copy-primary max-sm:w-full"
        />
      ) : null}
      <Disclosure summary={t('forIt')}>
        <p className="whitespace-pre-line">{text}</p>
        {strong ? null : <CopyButton text={text} label={t('copyForIt')} className="mt-3" />}
      </Disclosure>
    </div>
  );
}
