import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { checkHref } from '@/app/oauth/ways';
import { WaitForCode } from '@/components/sign-in/wait-for-code';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { siteAddress } from '@/lib/installation/site-address';
import { signInIdFrom } from '@/lib/oauth/cookie';
import { signIns } from '@/lib/oauth/kept';
import { hrefIn } from '@/lib/text/href';
import type { Locale } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn.code');
  return { title: t('title'), robots: { index: false } };
}

/** The code for somebody at another computer, to be read out. The device’s own secret stays on the server. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const id = signInIdFrom(await cookies(), siteAddress(process.env, await headers()));
  const kept = id ? signIns.look(id) : null;
  if (!kept || kept.at === 'begun') redirect(hrefIn(locale, '/sign-in/ended'));
  if (kept.at !== 'device') redirect(checkHref(kept.wish));
  kept.seen();
  const t = await getTranslations('signIn.code');
  const { address } = kept.wish;
  const { code, page } = kept.device;
  return (
    <div className="max-w-2xl space-y-8">
      <header className="space-y-3">
        <h1 className="text-4xl">{t('title')}</h1>
        <p className="text-lg break-words text-muted">{t('lead', { address })}</p>
      </header>
      <ol className="measure list-decimal space-y-6 pl-6 marker:font-semibold">
        <li>
          {t('page')}
          <p className="mt-1 font-mono text-xl font-semibold break-all">
            {page.replace(/^https:\/\/(?:www\.)?/, '')}
          </p>
        </li>
        <li>
          {t('code')}
          <p className="mt-1 font-mono text-4xl font-bold tracking-widest break-all" data-code={code}>
            {code}
          </p>
          <p className="mt-1 text-muted">{t('spelled', { letters: [...code].join(' · ') })}</p>
        </li>
        <li className="break-words">{t('agree', { address })}</li>
      </ol>
      <p role="status" className="font-semibold">
        {t('waiting')}
      </p>
      <WaitForCode />
      <noscript>
        <meta httpEquiv="refresh" content="10" />
      </noscript>
      <Notice look="wait" title={t('warningTitle')}>
        <p className="break-words">{t('warning', { address })}</p>
      </Notice>
      <form method="post" action="/oauth/forget">
        <Button type="submit" look="secondary">
          {t('stop')}
        </Button>
      </form>
    </div>
  );
}
