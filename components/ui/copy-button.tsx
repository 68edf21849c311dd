import { useTranslations } from 'next-intl';
import { CopyPress, type CopyWords } from './copy-press';

type Props = Pick<CopyWords, 'label' | 'name'> & { text: string; className?: string };

/** A button that copies `text`, with the words for what came of it. */
export function CopyButton(props: Props) {
  const t = useTranslations('common');
  return <CopyPress {...props} done={t('copied')} refused={t('notCopied')} />;
}
