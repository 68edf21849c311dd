'use client';

import { useTranslations } from 'next-intl';
import { Suspense, use, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Settings } from '@/lib/settings/settings';
import type { LinkLook } from '@/lib/share/link-look';
import type { Locale } from '@/lib/text/locales';

type Props = {
  settings: Settings;
  locale: Locale;
  checkLink: (settings: Settings & { locale: Locale }) => Promise<LinkLook>;
  /** The look that began when the link was made; null for a page that was opened in another way. */
  first: LinkLook | Promise<LinkLook> | null;
};

/** What was seen of the server when the link was made, and what would go wrong for colleagues. Once more by a press: opening a page dials nobody. */
export function LinkCheck({ settings, locale, checkLink, first }: Props) {
  const t = useTranslations('share.check');
  const hydrated = useHydrated();
  const [reply, setReply] = useState<LinkLook | 'running' | null>(null);
  const running = reply === 'running';

  async function run() {
    setReply('running');
    setReply(await checkLink({ ...settings, locale }).catch(() => ({ status: 'broken' }) as const));
  }

  return (
    <div className="space-y-4">
      <p>{t('lead')}</p>
      <div role="status">
        {running ? <Running /> : null}
        {reply && !running ? <Said reply={reply} /> : null}
        {first && !reply ? <First look={first} /> : null}
      </div>
      <div className="hidden [@media(scripting:none)]:block">
        <p>{t(first ? 'withoutScripts' : 'scripts')}</p>
      </div>
      <Button look={reply || first ? 'secondary' : 'primary'} disabled={!hydrated || running} onClick={run}>
        {t(first || (reply && !running) ? 'again' : 'go')}
      </Button>
    </div>
  );
}

function Running() {
  const t = useTranslations('share.check');
  return <p className="font-semibold">{t('running')}</p>;
}

/** What has ended stands in the page itself, for a browser without scripts that loads it again. */
function First({ look }: { look: LinkLook | Promise<LinkLook> }) {
  if (!('then' in look)) return <Said reply={look} />;
  return (
    <Suspense fallback={<Running />}>
      <Awaited look={look} />
    </Suspense>
  );
}

function Awaited({ look }: { look: Promise<LinkLook> }) {
  return <Said reply={use(look)} />;
}

function Said({ reply }: { reply: LinkLook }) {
  const t = useTranslations('share.check');
  if (reply.status !== 'done') {
    return (
      <Notice
        look="wait"
        title={reply.status === 'wait' ? t('wait', { seconds: reply.seconds }) : t(reply.status)}
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
