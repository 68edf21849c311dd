import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { onwards, withoutSignIn } from '@/lib/oauth/onward-page';
import { signInNames } from '@/lib/oauth/sign-in-ids';
import { type Locale, locales } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale; to: string }> };

/** There is one page for each place, built beforehand: a form that leads to another site is answered with it. */
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => onwards.map((to) => ({ locale, to })));
}

async function wordsOf(params: Props['params']) {
  const { locale, to } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('onward');
  const place = onwards.find((one) => one === to) ?? notFound();
  if (place === 'site') return { title: t('site.title'), meaning: t('site.meaning'), go: t('site.go') };
  const provider = signInNames[place];
  return {
    title: t('window.title', { provider }),
    meaning: t('window.meaning'),
    go: t('window.go', { provider }),
  };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await wordsOf(params);
  return { title, robots: { index: false } };
}

/** Seen for a moment on the way to a sign-in window; for longer where a browser does not lead on by itself. */
export default async function Page({ params }: Props) {
  const { title, meaning, go } = await wordsOf(params);
  return (
    <div className="measure space-y-5">
      <h1 className="mt-3 text-3xl sm:text-4xl">{title}</h1>
      <p className="text-lg">{meaning}</p>
      <p>
        <a href={withoutSignIn} className={buttonClass()}>
          {go}
        </a>
      </p>
    </div>
  );
}
