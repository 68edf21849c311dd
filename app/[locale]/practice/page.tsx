import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { AccountCard } from '@/components/practice/account-card';
import { ExerciseList } from '@/components/practice/exercise-list';
import { Inbox } from '@/components/practice/inbox';
import { practiceAccount } from '@/lib/practice/account';
import { practiceInbox } from '@/lib/practice/practice';
import { scenarioIds, scenarios } from '@/lib/practice/scenarios';
import { writeLink } from '@/lib/settings/link';
import { hrefIn } from '@/lib/text/href';
import type { Locale } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('practice');
  return { title: t('title') };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  // Whether the pretend servers run, and what arrived, is known when serving, not when building.
  await connection();
  const messages = practiceInbox();
  if (!messages) notFound();
  const t = await getTranslations('practice');
  const exercises = scenarioIds.map((id) => {
    const { settings } = scenarios[id];
    return { id, settings, href: `/setup/check?${writeLink(settings)}` };
  });
  return (
    <div className="space-y-12">
      <header className="measure space-y-4">
        <h1 className="text-4xl">{t('title')}</h1>
        <p className="text-lg text-muted">{t('lead')}</p>
      </header>
      <AccountCard {...practiceAccount} />
      <ExerciseList exercises={exercises} />
      <Inbox messages={messages} action={hrefIn(locale, '/practice')} />
    </div>
  );
}
