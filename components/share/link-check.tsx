'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Settings } from '@/lib/settings/settings';
import type { Concern } from '@/lib/share/concerns';
import type { Locale } from '@/lib/text/locales';

type LinkCheckReply =
  | { status: 'done'; fine: boolean; title: string; meaning: string; concerns: Concern[] }
  | { status: 'wait'; seconds: number }
  | { status: 'broken' };

type Props = {
  settings: Settings;
  locale: Locale;
  checkLink: (settings: Settings & { locale: Locale }) => Promise<LinkCheckReply>;
};

/** Looks at the server of a new link, and says what would go wrong for colleagues. By a press: opening a page dials nobody. */
export function LinkCheck({ settings, locale, checkLink }: Props) {
  const t = useTranslations('share.check');
  const hydrated = useHydrated();
  const [reply, setReply] = useState<LinkCheckReply | 'running' | null>(null);
  const running = reply === 'running';

  async function run() {
    setReply('running');
    setReply(await checkLink({ ...settings, locale }).catch(() => ({ status: 'broken' }) as const));
  }

  return (
    <div className="space-y-4">
      <p>{t('lead')}</p>
      <div role="status">
        {running ? <p className="font-semibold">{t('running')}</p> : null}
        {reply && !running ? <Said reply={reply} /> : null}
      </div>
      <div className="hidden [@media(scripting:none)]:block">
        <p>{t('scripts')}</p>
      </div>
      <Button look={reply ? 'secondary' : 'primary'} disabled={!hydrated || running} onClick={run}>
        {t(reply && !running ? 'again' : 'go')}
      </Button>
    </div>
  );
}

function Said({ reply }: { reply: LinkCheckReply }) {
  const t = useTranslations('share.check');
  if (reply.status !== 'done') {
    return (
      <Notice
        look="wait"
        title={reply.status === 'wait' ? t('wait', { seconds: reply.seconds }) : t('broken')}
      />
    );
  }
  const { fine, title, meaning, concerns } = reply;
  return (
    <Notice look={!fine ? 'stop' : concerns.length > 0 ? 'wait' : 'ok'} title={fine ? t('fine') : title}>
      {fine ? null : <p>{meaning}</p>}
      {concerns.length > 0 ? (
        <>
          <h3 className="pt-2 font-semibold">{t('concerns')}</h3>
          <ul className="list-disc space-y-1 pl-5">
            {concerns.map((concern) => (
              <li key={concern}>{t(concern)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}
