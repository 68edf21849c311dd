'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Arrival } from '@/lib/oauth/arrival';

type Props = {
  arrival: Arrival;
  query: string;
  headingRef: Ref<HTMLHeadingElement>;
  onRun: (address: string) => unknown;
};

/** Signed in as somebody else than was typed: which is which, and every way on. Nothing happens by itself. */
export function OtherAccount({ arrival, query, headingRef, onRun }: Props) {
  const t = useTranslations('signIn.arrived');
  const locale = useLocale();
  const hydrated = useHydrated();
  const { provider, providerName, address, names } = arrival;
  const [account] = names;
  return (
    <section
      aria-labelledby="other-title"
      className="space-y-5 rounded-card border-2 border-wait bg-surface p-4 sm:p-6"
    >
      <h2 id="other-title" ref={headingRef} tabIndex={-1} className="text-2xl outline-none">
        {t('otherTitle')}
      </h2>
      <p className="measure break-words">
        {t('otherMeaning', { address, provider: providerName, account: account ?? '–' })}
      </p>
      <form method="post" action="/oauth/start">
        <input type="hidden" name="provider" value={provider} />
        <input type="hidden" name="query" value={query} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="address" value={address} />
        <input type="hidden" name="choose" value="yes" />
        <Button type="submit" className="w-full sm:w-auto">
          {t('again')}
        </Button>
      </form>
      {account ? (
        <Button
          look="secondary"
          className="w-full break-all sm:w-auto"
          disabled={!hydrated}
          onClick={() => onRun(account)}
        >
          {t('useAccount', { account })}
        </Button>
      ) : null}
      {account && provider === 'microsoft' ? (
        <Notice>
          <p className="break-words">{t('sharedMeaning', { account })}</p>
          <Button look="quiet" className="break-all" disabled={!hydrated} onClick={() => onRun(address)}>
            {t('shared', { address, account })}
          </Button>
        </Notice>
      ) : null}
      <form method="post" action="/oauth/forget">
        <Button type="submit" look="quiet">
          {t('forget')}
        </Button>
      </form>
    </section>
  );
}
