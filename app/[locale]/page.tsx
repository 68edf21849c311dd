import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { StartDoors } from '@/components/start/doors';
import { SampleVerdict } from '@/components/start/sample-verdict';
import { StartSteps } from '@/components/start/steps';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';
import { practiceIsOn } from '@/lib/practice/switch';
import type { Locale } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: { absolute: t('common.titled', { title: t('start.title') }) } };
}

export default async function Page({ params }: Props) {
  setRequestLocale((await params).locale);
  // Whether the practice mailbox is there is known when serving, not when building.
  await connection();
  const t = await getTranslations('start');
  return (
    <div className="space-y-14 pt-4 sm:pt-8">
      <section className="grid items-center gap-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="max-w-2xl space-y-5">
          <h1 className="text-4xl sm:text-5xl">{t('title')}</h1>
          <p className="text-xl text-muted">{t('lead')}</p>
          <p>
            <Link href="/setup/address" className={`${buttonClass()} w-full text-lg sm:w-auto`}>
              {t('begin')}
            </Link>
          </p>
        </div>
        <SampleVerdict />
      </section>
      <StartSteps />
      <StartDoors practice={practiceIsOn()} />
      <section className="measure space-y-3">
        <h2 className="text-2xl">{t('promises.title')}</h2>
        <ul className="list-disc space-y-2 pl-5">
          <li>{t('promises.password')}</li>
          <li>{t('promises.honest')}</li>
          <li>{t('promises.open')}</li>
        </ul>
      </section>
    </div>
  );
}
