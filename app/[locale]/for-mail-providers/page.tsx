import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { readLimits } from '@/lib/check/limits';
import { readOptions } from '@/lib/check/options';
import { readDiscoveryOptions } from '@/lib/discovery/options';
import { readOperatorContact } from '@/lib/installation/operator-contact';
import { countedWithin } from '@/lib/limits/counter';
import { budget, socketsPerHost } from '@/lib/smtp/budget';
import { isFullName, placeName } from '@/lib/smtp/own-name';
import type { Locale } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'forMailProviders' });
  return { title: t('title'), description: t('description') };
}

/** For whoever runs a mail server that is checked from here: what we send, how much at most, and how to be left alone. */
export default async function Page({ params }: Props) {
  setRequestLocale((await params).locale);
  // the numbers are those of this installation, read when it runs
  await connection();
  const t = await getTranslations('forMailProviders');
  const format = await getFormatter();
  const limits = readLimits(process.env);
  const { name, neighbours } = readOptions(process.env);
  const { ports: searched } = readDiscoveryOptions(process.env);
  const contact = readOperatorContact(process.env);
  const ours = placeName(name);
  const minutes = String(countedWithin / 60);
  const most = [
    t('most.host', { count: format.number(limits.CHECK_LIMIT_HOST), minutes }),
    t('most.links', { count: format.number(limits.CHECK_LIMIT_LINK), minutes }),
    t('most.signIns', { count: format.number(limits.CHECK_LIMIT_SIGN_IN_HOST), minutes }),
    t('most.account', { count: format.number(limits.CHECK_LIMIT_SIGN_IN), minutes }),
    t('most.sockets', { count: String(socketsPerHost), ports: String(neighbours.length) }),
    t('most.time', { seconds: String(budget.whole / 1_000) }),
    t('most.message'),
    t('most.looks', {
      count: format.number(limits.CHECK_LIMIT_HOST),
      minutes,
      ports: String(searched.length),
    }),
  ];
  return (
    <div className="max-w-3xl space-y-8">
      <header className="measure space-y-3">
        <h1 className="text-3xl sm:text-4xl">{t('title')}</h1>
        <p className="text-lg text-muted">{t('lead')}</p>
      </header>
      <Part title={t('sent.title')}>
        <Lines lines={t('sent.lines').split('\n')} />
      </Part>
      <Part title={t('name.title')}>
        <p>{isFullName(ours) ? t('name.full') : t('name.literal')}</p>
        {isFullName(ours) ? <p className="font-mono text-lg font-semibold break-all">{ours}</p> : null}
        <p>{t('name.message')}</p>
      </Part>
      <Part title={t('most.title')}>
        <Lines lines={most} />
        <p>{t('most.after')}</p>
      </Part>
      <Part title={t('alone.title')}>
        <p>{t(contact ? 'alone.meaning' : 'alone.nobody')}</p>
        {contact ? (
          <p>
            <a href={contact.href} className="break-all text-accent underline underline-offset-4">
              {contact.text}
            </a>
          </p>
        ) : null}
        <p>{t('alone.also')}</p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="measure space-y-3">
      <h2 className="text-2xl">{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="list-disc space-y-1.5 pl-6">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
