import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Disclosure } from '@/components/ui/disclosure';

/** What to send to IT or the provider, to be opened and copied. */
export function TextForIt({ text }: { text: string }) {
  const t = useTranslations('check.verdict');
  return (
    <Disclosure summary={t('forIt')}>
      <p className="whitespace-pre-line">{text}</p>
      <CopyButton text={text} label={t('copyForIt')} className="mt-3" />
    </Disclosure>
  );
}
