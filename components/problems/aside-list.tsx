import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Aside } from '@/lib/problems/words/asides';

/** What is said beside a cause. What articles claim is told apart from what is so: nobody acts on it by mistake. */
export function AsideList({ asides }: { asides: Aside[] }) {
  const t = useTranslations('problems.box');
  return asides.map(({ about, claim, words }) => (
    <Notice key={about} title={about}>
      {claim ? (
        <p className="text-muted">
          <span className="font-semibold">{t('claim')}</span> {claim}
        </p>
      ) : null}
      {words.map((paragraph) => (
        <p key={paragraph}>
          {claim ? <span className="font-semibold">{t('fact')} </span> : null}
          {paragraph}
        </p>
      ))}
    </Notice>
  ));
}
