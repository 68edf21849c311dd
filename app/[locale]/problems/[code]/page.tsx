import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { BackLink } from '@/components/frame/back-link';
import { ClaimList } from '@/components/problems/claim-list';
import { WhoCanFix } from '@/components/problems/who-can-fix';
import { SourceLine } from '@/components/sources/source-line';
import { buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { claimsAbout } from '@/lib/problems/catalogue/claims';
import { type ProblemCode, problemCodes } from '@/lib/problems/catalogue/codes';
import { factsOf } from '@/lib/problems/catalogue/facts';
import { isSetInOutlook } from '@/lib/problems/catalogue/set-in-outlook';
import { toldByTest } from '@/lib/problems/change/worth-testing';
import { atServer } from '@/lib/problems/words/at-server';
import { noticesOnAnyDay } from '@/lib/problems/words/notices';
import { type Locale, locales } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale; code: string }> };

/** Any other code has no page. */
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => problemCodes.map((code) => ({ locale, code })));
}

async function codeOf(params: Props['params']): Promise<ProblemCode> {
  const asked = (await params).code;
  return problemCodes.find((code) => code === asked) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  setRequestLocale(locale);
  const code = await codeOf(params);
  const t = await getTranslations({ locale, namespace: 'problems' });
  return { title: t(`causes.${code}.title`), description: t(`causes.${code}.seenAs`) };
}

export default async function Page({ params }: Props) {
  setRequestLocale((await params).locale);
  const code = await codeOf(params);
  const t = await getTranslations('problems');
  const common = await getTranslations('common');
  // there is no message on this page of which that could be said
  const isUnknown = code === 'unknown';
  const { who, passes, source, checked } = factsOf(code);
  const claims = claimsAbout(code);
  // The page is made once and read on any day.
  const dated = noticesOnAnyDay(code).map((words) => t(`verdict.notice.${words}`));
  const forIt = [t(`causes.${code}.forIt`, atServer()), ...dated].join('\n');
  return (
    <article className="max-w-2xl space-y-8">
      <div>
        <BackLink href="/problems">{t('page.back')}</BackLink>
        <h1 className="mt-2 text-3xl sm:text-4xl">{t(`causes.${code}.title`)}</h1>
        <p className="mt-4 text-lg">{t(isUnknown ? 'page.unknown' : `causes.${code}.meaning`)}</p>
        {passes ? <p className="mt-2 font-semibold">{t('page.passes')}</p> : null}
      </div>
      <WhoCanFix who={who} />
      <section className="space-y-2">
        <h2 className="text-2xl">{t('page.steps')}</h2>
        <ol className="list-decimal space-y-2 pl-6 marker:font-semibold">
          {t(`causes.${code}.steps`, atServer())
            .split('\n')
            .map((step) => (
              <li key={step}>{step}</li>
            ))}
        </ol>
      </section>
      <p className="flex flex-wrap gap-3 empty:hidden">
        {isUnknown ? (
          <Link href="/problems" prefetch={false} className={`${buttonClass()} w-full sm:w-auto`}>
            {t('box.title')}
          </Link>
        ) : null}
        {toldByTest(code) ? (
          <Link
            href="/setup/address"
            prefetch={false}
            className={`${buttonClass(isUnknown ? 'secondary' : 'primary')} w-full sm:w-auto`}
          >
            {t('page.test')}
          </Link>
        ) : null}
        {isSetInOutlook(code) ? (
          <Link
            href="/setup/outlook"
            prefetch={false}
            className={`${buttonClass('secondary')} w-full sm:w-auto`}
          >
            {t('box.inOutlook')}
          </Link>
        ) : null}
      </p>
      {dated.length > 0 ? (
        <Notice look="wait" title={t('pasted.dated')}>
          {dated.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      ) : null}
      <section className="space-y-2">
        <h2 className="text-2xl">{t('page.seenAs')}</h2>
        <p className="border-l-4 border-line pl-4 text-muted">{t(`causes.${code}.seenAs`)}</p>
      </section>
      {claims.length > 0 ? (
        <section className="space-y-3">
          <h2 className="text-2xl">{t('list.claims')}</h2>
          <ClaimList ids={claims} />
        </section>
      ) : null}
      <div className="space-y-3">
        <Disclosure summary={t('page.forIt')}>
          <p className="whitespace-pre-line">{forIt}</p>
          <CopyButton text={forIt} label={common('copy')} className="mt-3" />
        </Disclosure>
        <Disclosure summary={t('box.support')}>
          <p>
            <span className="font-semibold">{t('box.say')}</span> {t(`causes.${code}.say`)}
          </p>
          <p className="mt-2">
            <span className="font-semibold">{t('box.ask')}</span> {t(`causes.${code}.ask`)}
          </p>
        </Disclosure>
      </div>
      <SourceLine url={source} checked={checked} />
    </article>
  );
}
