'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, Suspense, use, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Encryption, Settings } from '@/lib/settings/settings';
import type { Concern } from '@/lib/share/concerns';
import type { LinkLook } from '@/lib/share/link-look';
import type { Locale } from '@/lib/text/locales';

type Props = {
  settings: Settings;
  /** The link is for a server where nobody is to sign in: what a look cannot tell of it is said first. */
  relay: boolean;
  locale: Locale;
  labels: Record<Encryption, string>;
  /** Where the form is, filled in as it was. */
  againHref: string;
  checkLink: (settings: Settings & { relay: boolean; locale: Locale }) => Promise<LinkLook>;
  /** The look that began when the link was made; null for a page that was opened in another way. */
  first: LinkLook | Promise<LinkLook> | null;
};

/** What was seen of the server when the link was made, and what would go wrong for colleagues. Once more by a press: opening a page dials nobody. */
export function LinkCheck({ settings, relay, locale, labels, againHref, checkLink, first }: Props) {
  const t = useTranslations('share.check');
  const hydrated = useHydrated();
  const [reply, setReply] = useState<LinkLook | 'running' | null>(null);
  const running = reply === 'running';

  const said = (look: LinkLook) => (
    <Said reply={look} relay={relay}>
      {look.status === 'done' && look.better ? (
        <Better settings={look.better} labels={labels} againHref={againHref} />
      ) : null}
    </Said>
  );

  async function run() {
    setReply('running');
    setReply(await checkLink({ ...settings, relay, locale }).catch(() => ({ status: 'broken' }) as const));
  }

  return (
    <div className="space-y-4">
      <p>{t('lead')}</p>
      <div role="status">
        {running ? <Running /> : null}
        {reply && !running ? said(reply) : null}
        {first && !reply ? <First look={first} said={said} /> : null}
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

type FirstProps<L> = { look: L; said: (look: LinkLook) => ReactNode };

/** What has ended stands in the page itself, for a browser without scripts that loads it again. */
function First({ look, said }: FirstProps<LinkLook | Promise<LinkLook>>) {
  if (!('then' in look)) return said(look);
  return (
    <Suspense fallback={<Running />}>
      <Awaited look={look} said={said} />
    </Suspense>
  );
}

function Awaited({ look, said }: FirstProps<Promise<LinkLook>>) {
  return said(use(look));
}

/** Other settings that answered beside the look, and the way to a link with them. */
function Better({ settings, labels, againHref }: Pick<Props, 'settings' | 'labels' | 'againHref'>) {
  const t = useTranslations('share.check');
  const { host, port, encryption } = settings;
  const [path, query] = againHref.split('?');
  const values = new URLSearchParams(query);
  for (const [name, value] of Object.entries(settings)) values.set(name, String(value));
  return (
    <div className="space-y-3 pt-2">
      <p>{t('better', { host, port: String(port), encryption: labels[encryption] })}</p>
      <Link href={`${path}?${values}`} className={`${buttonClass()} max-sm:w-full`} prefetch={false}>
        {t('takeBetter')}
      </Link>
    </div>
  );
}

function lookOf({ fine, concerns }: { fine: boolean; concerns: Concern[] }) {
  if (!fine && !concerns.includes('fromHere')) return 'stop';
  return concerns.length > 0 ? 'wait' : 'ok';
}

function Said({ reply, relay, children }: { reply: LinkLook; relay: boolean; children: ReactNode }) {
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
    <Notice look={lookOf(reply)} title={fine ? t('fine') : title}>
      {fine && !relay ? null : <p>{meaning}</p>}
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
      {children}
    </Notice>
  );
}
