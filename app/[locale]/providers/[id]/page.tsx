import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { BackLink } from '@/components/frame/back-link';
import { ProviderClaims } from '@/components/providers/provider-claims';
import { ProviderFacts } from '@/components/providers/provider-facts';
import { SourceLine } from '@/components/sources/source-line';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { claimsAboutProvider } from '@/lib/providers/provider-claims';
import { type KnownProvider, providerList } from '@/lib/providers/providers';
import type { Locale } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale; id: string }> };

async function providerOf(params: Props['params']): Promise<KnownProvider> {
  const { id } = await params;
  return providerList.find((one) => one.id === id) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const { name: provider } = await providerOf(params);
  const t = await getTranslations({ locale, namespace: 'providers.one' });
  return { title: t('title', { provider }), description: t('description', { provider }) };
}

export default async function Page({ params }: Props) {
  setRequestLocale((await params).locale);
  // Ways to sign in have dates: each visitor is told those of the day.
  await connection();
  const provider = await providerOf(params);
  const t = await getTranslations('providers.one');
  const claims = claimsAboutProvider(provider.id);
  const link = 'lone-link';
  return (
    <article className="space-y-10">
      <div className="max-w-2xl space-y-3">
        <BackLink href={`/providers#${provider.id}`}>{t('back')}</BackLink>
        <h1 className="text-3xl sm:text-4xl">{t('title', { provider: provider.name })}</h1>
        {provider.unconfirmed ? (
          <Notice look="wait">
            <p>{t('unconfirmed')}</p>
          </Notice>
        ) : null}
      </div>
      <ProviderFacts provider={provider} day={new Date()}>
        {provider.account === 'microsoft-365' || provider.account === 'relay' ? (
          <ul className="space-y-1">
            {provider.account === 'microsoft-365' ? (
              <li>
                <Link href="/providers/microsoft-365/passwords" prefetch={false} className={link}>
                  {t('admin')}
                </Link>
              </li>
            ) : null}
            <li>
              <Link href="/relay" prefetch={false} className={link}>
                {t('relay')}
              </Link>
            </li>
          </ul>
        ) : null}
      </ProviderFacts>
      {claims.length > 0 ? (
        <section className="space-y-3">
          <h2 id="claims" className="scroll-mt-4 text-2xl">
            {t('claims')}
          </h2>
          <ProviderClaims ids={claims} />
        </section>
      ) : null}
      <SourceLine url={provider.source} checked={provider.checked} />
    </article>
  );
}
