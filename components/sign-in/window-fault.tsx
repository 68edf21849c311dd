'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Arrival } from '@/lib/oauth/arrival';
import type { Fault } from '@/lib/oauth/faults';

type Props = { arrival: Arrival; fault: Fault; headingRef: Ref<HTMLHeadingElement> };

/** Why there is no token, in words, with the provider’s own number for whoever looks it up. */
export function WindowFault({ arrival, fault: { fault, code }, headingRef }: Props) {
  const t = useTranslations('signIn');
  const { provider, providerName, address, names, clientId } = arrival;
  const values = { provider: providerName, address };
  // the browser knows best under which name this site is known
  const site = useHydrated() ? location.origin : '…';
  const forIt = t(`forIt.${provider}`, { address, clientId, site });
  return (
    <section
      aria-labelledby="fault-title"
      data-fault={fault}
      className="space-y-3 rounded-card border-2 border-stop bg-stop-soft p-4 sm:p-6"
    >
      <h2 id="fault-title" ref={headingRef} tabIndex={-1} className="text-2xl outline-none">
        {t(`faults.${fault}.title`, values)}
      </h2>
      <p className="measure">{t(`faults.${fault}.meaning`, values)}</p>
      {fault === 'other-account' && names[0] ? (
        <p className="break-words">{t('fault.account', { account: names[0] })}</p>
      ) : null}
      {fault === 'approval' ? (
        <div className="space-y-2">
          <h3 className="text-xl">{t('forIt.title')}</h3>
          <p className="measure break-words">{forIt}</p>
          <CopyButton text={forIt} label={t('forIt.copy')} />
        </div>
      ) : null}
      {code ? <p className="text-muted">{t('fault.number', { provider: providerName, code })}</p> : null}
      <p>{t('fault.again')}</p>
    </section>
  );
}
