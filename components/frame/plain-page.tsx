import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

/** Whether this page came over plain http from another machine: then nobody is asked for a password on it. */
export function isPlainPage(): boolean {
  return typeof window !== 'undefined' && !window.isSecureContext;
}

/** In place of the form for a password. */
export function PlainPage() {
  const t = useTranslations('common.plainPage');
  return (
    <Notice look="stop" title={t('title')}>
      <p>{t('meaning')}</p>
      <p>{t('how')}</p>
    </Notice>
  );
}
