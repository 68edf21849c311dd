'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

type Props = {
  number: string;
  receipt: string | null;
  /** The server said that it took the message. */
  accepted: boolean;
};

/** “Accepted” is not “delivered”: only the person can see whether it arrived. */
export function Arrived({ number, receipt, accepted }: Props) {
  const t = useTranslations('check.verdict.arrived');
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  return (
    <section aria-labelledby="arrived-title" className="space-y-3">
      <h3 id="arrived-title" className="text-xl">
        {t('title', { number })}
      </h3>
      <p>{t('hint')}</p>
      <p className="flex flex-wrap gap-3">
        <Button
          look="secondary"
          className="max-sm:w-full"
          aria-pressed={answer === 'yes'}
          onClick={() => setAnswer('yes')}
        >
          {t('yes')}
        </Button>
        <Button
          look="secondary"
          className="max-sm:w-full"
          aria-pressed={answer === 'no'}
          onClick={() => setAnswer('no')}
        >
          {t('no')}
        </Button>
      </p>
      <div role="status">
        {answer === 'yes' ? (
          <Notice look="ok" title={t('yesTitle')}>
            <p>{t('yesMeaning')}</p>
          </Notice>
        ) : null}
        {answer === 'no' ? (
          <Notice look="wait" title={t(accepted ? 'noTitle' : 'unknownTitle')}>
            <p>{t(accepted ? 'noMeaning' : 'unknownMeaning')}</p>
            {receipt ? <p className="font-mono text-sm break-all">{t('receipt', { receipt })}</p> : null}
          </Notice>
        ) : null}
      </div>
    </section>
  );
}
