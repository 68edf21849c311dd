import type { Metadata, Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Footer } from '@/components/frame/footer';
import { Header } from '@/components/frame/header';
import { defaultLocale, locales } from '@/lib/text/locales';
import '../globals.css';

type Params = { params: Promise<{ locale: string }> };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f0' },
    { media: '(prefers-color-scheme: dark)', color: '#12181a' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return {
    title: { default: t('brand'), template: t('titled', { title: '%s' }) },
    description: t('description'),
  };
}

export default async function Layout({ children, params }: Params & { children: ReactNode }) {
  const asked = (await params).locale;
  const locale = hasLocale(locales, asked) ? asked : defaultLocale;
  setRequestLocale(locale);
  const t = await getTranslations('common');
  return (
    <html lang={locale}>
      <body>
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-surface focus:px-4 focus:py-3 focus:text-accent focus:underline"
        >
          {t('skip')}
        </a>
        <Header />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-5xl px-4 pt-4 pb-16 outline-none sm:px-6"
        >
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
