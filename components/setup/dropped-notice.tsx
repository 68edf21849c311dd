import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

/** Says what of a pasted address was left out, and shows it shortened. */
export function DroppedNotice({ dropped }: { dropped: { name: string; shown: string; secret: boolean }[] }) {
  const t = useTranslations('setup.dropped');
  return (
    <div className="mb-6">
      <Notice look="wait" title={t('title')}>
        <ul className="space-y-1">
          {dropped.map(({ name, shown, secret }) => (
            <li key={`${name} ${shown}`}>
              {t(secret ? 'secret' : shown === '' ? 'unshown' : 'line', { name, shown })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
