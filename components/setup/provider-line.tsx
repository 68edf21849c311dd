'use client';

import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { readServerName } from '@/lib/settings/server-name';
import type { Settings } from '@/lib/settings/settings';

/** For a provider that is not in our list: the line from its help page, read into the second column. */
export function ProviderLine({ onRead }: { onRead: (said: Partial<Settings>) => void }) {
  const t = useTranslations('setup.server.said');
  function read(line: string) {
    const said = readServerName(line);
    onRead(said.ok ? { host: said.host, port: said.port, encryption: said.encryption } : {});
  }
  return (
    <div className="max-w-2xl">
      <Disclosure summary={t('title')}>
        <Field
          id="provider-line"
          name=""
          label={t('label')}
          hint={t('hint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => read(event.target.value)}
        />
      </Disclosure>
    </div>
  );
}
