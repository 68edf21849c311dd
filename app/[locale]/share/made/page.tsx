import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '@/components/frame/client-words';
import { LinkCheck } from '@/components/share/link-check';
import { MadeLink } from '@/components/share/made-link';
import { NothingShared } from '@/components/share/nothing-shared';
import { tellingLabelsFor } from '@/lib/outlook/encryption-labels';
import { writeLink } from '@/lib/settings/link';
import { sendsUnsigned } from '@/lib/share/link-ways';
import { valuesOf } from '@/lib/share/share';
import type { WizardPage } from '../../setup/wizard-page';
import { checkLink } from '../check-link';
import { readMade } from '../read-made';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('share.made');
  return { title: t('title'), robots: { index: false } };
}

export default async function Page(props: WizardPage) {
  const made = await readMade(props);
  if (!made) return <NothingShared />;
  const { locale, share, query, site, look } = made;
  const againHref = `${share.signed ? '/staff' : ''}/share?${writeLink(valuesOf(share))}`;
  return (
    <MadeLink share={share} site={site} query={query} againHref={againHref}>
      <ClientWords rooms={['common', 'share']}>
        <LinkCheck
          settings={share.settings}
          relay={sendsUnsigned(share)}
          locale={locale}
          labels={tellingLabelsFor(share.edition ?? undefined)}
          againHref={againHref}
          checkLink={checkLink}
          first={look}
        />
      </ClientWords>
    </MadeLink>
  );
}
