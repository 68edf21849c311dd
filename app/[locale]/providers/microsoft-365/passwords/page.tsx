import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { BackLink } from '@/components/frame/back-link';
import { ConditionList } from '@/components/providers/condition-list';
import { mailboxLooks } from '@/components/providers/mailbox-looks';
import { MailboxText } from '@/components/providers/mailbox-text';
import { ProviderClaims } from '@/components/providers/provider-claims';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { passwordsAreOffByDefault } from '@/lib/providers/microsoft';
import { claimsAboutProvider } from '@/lib/providers/provider-claims';
import type { Locale } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'administrator' });
  return { title: t('title'), description: t('description') };
}

export default async function Page({ params }: Props) {
  setRequestLocale((await params).locale);
  // What is so changes on a day: each visitor is told what holds then.
  await connection();
  const t = await getTranslations('administrator');
  const common = await getTranslations('common');
  const link = 'lone-link';
  return (
    <article className="max-w-3xl space-y-10">
      <header className="measure space-y-3">
        <BackLink href="/providers/microsoft-365">{common('back')}</BackLink>
        <h1 className="text-3xl sm:text-4xl">{t('title')}</h1>
        <p className="text-lg text-muted">{t('lead')}</p>
      </header>
      <div className="measure space-y-4">
        <Notice title={t('first.title')}>
          <p>{t('first.text')}</p>
          <Link href="/setup/outlook?account=microsoft-365&type=exchange" prefetch={false} className={link}>
            {t('first.how')}
          </Link>
        </Notice>
        <Notice look="wait" title={t('today.title')}>
          <p>{t(passwordsAreOffByDefault(new Date()) ? 'today.after' : 'today.before')}</p>
          <p>{t('today.end')}</p>
        </Notice>
      </div>
      <section className="space-y-5">
        <h2 className="text-2xl">{t('list')}</h2>
        <ConditionList />
        <Link href="/setup/outlook?edition=web&account=microsoft-365" prefetch={false} className={link}>
          {t('screens')}
        </Link>
      </section>
      <section id="message" className="measure scroll-mt-4 space-y-3">
        <h2 className="text-2xl">{t('message.title')}</h2>
        <p>{t('message.lead')}</p>
        <MailboxText
          look={mailboxLooks.message}
          subject={t('message.subject')}
          text={t('message.text')}
          words={{ label: t('message.copy'), done: common('copied'), refused: common('notCopied') }}
        />
      </section>
      <section className="space-y-3">
        <h2 className="text-2xl">{t('claims')}</h2>
        <ProviderClaims ids={claimsAboutProvider('microsoft-365')} />
      </section>
    </article>
  );
}
