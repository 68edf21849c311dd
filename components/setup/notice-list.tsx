import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Notice as Remark } from '@/lib/settings/notice';
import type { Settings } from '@/lib/settings/settings';

type Props = { notices: Remark[]; onUse: (values: Partial<Settings>) => void };

/** Remarks on what was typed, each with the better value as one press. Never in the way of going on. */
export function NoticeList({ notices, onUse }: Props) {
  const t = useTranslations();
  const shown = useShown();
  return (
    <div role="status" className="space-y-2 empty:hidden">
      {notices.map(({ key, values, use, guess }) => (
        <Notice key={`${key} ${Object.values(values).join(' ')}`} look="wait">
          <p>{t(key, values)}</p>
          {guess ? <p className="text-sm text-muted">{t('setup.server.guess')}</p> : null}
          {use ? (
            <Button look="secondary" className="mt-1 px-3! text-sm" onClick={() => onUse(use)}>
              {t('setup.server.useValue', { value: shown(use) })}
            </Button>
          ) : null}
        </Notice>
      ))}
    </div>
  );
}

/** “smtp.example.com · 587 · STARTTLS”, as far as the values go. */
function useShown() {
  const t = useTranslations('setup.server');
  return ({ host, port, encryption }: Partial<Settings>) =>
    [host, port, encryption && t(`encryptions.${encryption}.label`)].filter(Boolean).join(' · ');
}
