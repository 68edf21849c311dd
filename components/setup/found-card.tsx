'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { rememberHost, useMemory } from '@/components/memory/memory';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import type { Settings } from '@/lib/settings/settings';
import type { FoundSettings } from '@/lib/setup/found';
import { FoundSignIn } from './found-sign-in';
import { useLooked } from './live-look';

export type FoundCardProps = {
  /** What stands in the form, as far as it can be read. */
  read: { host?: string | undefined; port?: number | undefined; encryption?: string };
  onUse: (settings: Settings) => void;
  /** The provider is known and stands on the page already, with its settings beside each field. */
  brief: boolean;
  /** In place of it where nothing was found. */
  otherwise: ReactNode;
};

const looks = { looking: 'text-muted', fine: 'font-semibold text-ok', unfit: 'font-semibold' } as const;

/** What was found for the domain of the address, where, and what there is to ask; never in the way of typing something else. */
export function FoundCard({ read, onUse, brief, otherwise }: FoundCardProps) {
  const t = useTranslations('found');
  const { found } = useMemory();
  const [best, ...others] = found?.settings ?? [];
  if (!found) return otherwise;
  const line = (settings: FoundSettings) => (
    <FoundLine
      key={`${settings.host} ${settings.port} ${settings.encryption}`}
      domain={found.domain}
      settings={settings}
      filledIn={
        read.host === settings.host && read.port === settings.port && read.encryption === settings.encryption
      }
      onUse={onUse}
    />
  );
  return (
    <Notice look={best && !best.doubt ? 'info' : 'wait'} title={t('title', { domain: found.domain })}>
      {best ? line(best) : null}
      {brief ? null : <FoundSignIn found={found} />}
      {others.length > 0 && !brief ? (
        <Disclosure summary={t('others')}>
          <div className="space-y-4">{others.map(line)}</div>
        </Disclosure>
      ) : null}
    </Notice>
  );
}

function FoundLine({
  domain,
  settings,
  filledIn,
  onUse,
}: {
  domain: string;
  settings: FoundSettings;
  filledIn: boolean;
  onUse: (settings: Settings) => void;
}) {
  const t = useTranslations();
  const looked = useLooked(settings);
  const { host, port, encryption, source, owner, doubt } = settings;
  const rest = `${port} · ${t(`setup.server.encryptions.${encryption}.label`)}`;
  const shown = `${host} · ${rest}`;
  return (
    <div className="space-y-1">
      <p className="font-mono font-semibold">
        <span className="break-all">{host}</span> <span className="whitespace-nowrap">· {rest}</span>
      </p>
      <p>{t(`found.where.${source}`, { domain })}</p>
      {doubt ? <p>{t(`found.doubt.${doubt}`, { domain, owner })}</p> : null}
      <p role="status" className={`empty:hidden ${looked ? looks[looked] : ''}`}>
        {looked === 'fine' ? <span aria-hidden="true">✓ </span> : null}
        {looked ? t(`found.looked.${looked}`) : null}
      </p>
      {filledIn ? <p>{t('found.filledIn')}</p> : null}
      {filledIn ? null : (
        <Button
          look="secondary"
          className="mt-1"
          aria-label={`${t('found.use')}: ${shown}`}
          onClick={() => {
            rememberHost(host);
            onUse({ host, port, encryption });
            // the button goes away with the question
            document.getElementById('host')?.focus();
          }}
        >
          {t('found.use')}
        </Button>
      )}
    </div>
  );
}
