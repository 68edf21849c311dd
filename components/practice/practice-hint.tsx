import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';

/** On the check page, while a pretend server is tried: the password that opens it, and where the message will be. */
export function PracticeHint({ password }: { password: string }) {
  const t = useTranslations('practice');
  const common = useTranslations('common');
  return (
    <Notice title={t('hint.title')}>
      <p>{t('hint.password')}</p>
      <p className="flex flex-wrap items-center gap-3">
        <code className="font-mono text-lg font-semibold">{password}</code>
        <CopyButton
          text={password}
          label={common('copy')}
          name={common('copyNamed', { name: t('account.password') })}
        />
      </p>
      <p>
        <Link href="/practice#inbox" className="text-accent underline underline-offset-4">
          {t('hint.inbox')}
        </Link>
      </p>
    </Notice>
  );
}
