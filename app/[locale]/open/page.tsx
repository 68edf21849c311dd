import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientWords } from '@/components/frame/client-words';
import { DroppedNotice } from '@/components/setup/dropped-notice';
import { FromWhom } from '@/components/share/from-whom';
import { LooksLike } from '@/components/share/looks-like';
import { OpenForm } from '@/components/share/open-form';
import { RefusedLink } from '@/components/share/refused-link';
import { ShareValues } from '@/components/share/share-values';
import { Link } from '@/components/ui/site-link';
import { tellingLabelsFor } from '@/lib/outlook/encryption-labels';
import { writeLink } from '@/lib/settings/link';
import { openReceivedLink } from '@/lib/share/open-link';
import { shareOf } from '@/lib/share/share';
import { readAsked, siteNow, type WizardPage } from '../setup/wizard-page';
import { continueFromLink } from './continue-from-link';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('link');
  // a link is for those it was sent to, not for search engines
  return { title: t('title'), robots: { index: false } };
}

export default async function Page(props: WizardPage) {
  const { locale } = await props.params;
  setRequestLocale(locale);
  const asked = readAsked(await props.searchParams);
  const came = asked.get('came');
  asked.delete('came');
  const opened = await openReceivedLink(asked, Date.now());
  if (!opened.ok) return <RefusedLink why={opened.why} />;
  const { values, dropped } = opened;
  if (dropped.some(({ secret }) => secret)) return <RefusedLink why="secret" />;
  const plain = shareOf(values);
  const share = opened.share ?? (plain && { ...plain, signed: false });
  if (!share) return <RefusedLink why="incomplete" />;
  const t = await getTranslations('link');
  const query = writeLink(values);
  return (
    <div className="max-w-3xl space-y-6">
      <h1 className="mt-3 text-3xl sm:text-4xl">{t('title')}</h1>
      <FromWhom share={share} site={await siteNow()} />
      <LooksLike host={values.host} domains={share.domains} />
      {dropped.length > 0 ? <DroppedNotice dropped={dropped} /> : null}
      <ClientWords rooms={['common', 'setup', 'settings', 'link']}>
        <OpenForm
          domains={share.domains}
          next={`/setup/check?${query}`}
          withoutScripts={continueFromLink.bind(null, locale, query)}
          came={came === 'notFor' ? came : null}
        />
      </ClientWords>
      <section aria-labelledby="in-it" className="rounded-card border-2 border-line bg-surface p-4 sm:p-6">
        <h2 id="in-it" className="text-xl">
          {t('settings')}
        </h2>
        <ShareValues
          share={share}
          encryptionLabel={tellingLabelsFor(values.edition)[share.settings.encryption]}
        />
      </section>
      <p>
        <Link href="/setup/address" className="lone-link min-h-11">
          {t('without')}
        </Link>
      </p>
    </div>
  );
}
