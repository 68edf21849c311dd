import { useTranslations } from 'next-intl';
import { Segments } from '@/components/outlook/segments';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { commandFor } from '@/lib/local-test/commands';
import { type System, systems } from '@/lib/local-test/guess-system';
import type { Settings } from '@/lib/settings/settings';
import { CommandToCopy } from './command-to-copy';

type Props = {
  settings: Settings;
  system: System;
  onPhone: boolean;
  hrefFor: (system: System) => string;
};

/** The command with which the visitor’s own computer tries the server. Another computer is a link away: no script is needed. */
export function OwnTry({ settings, system, onPhone, hrefFor }: Props) {
  const t = useTranslations('local.command');
  const command = commandFor(system, settings);
  const look = commandFor('tls', settings);
  return (
    <>
      {onPhone ? <p className="font-semibold">{t('phone')}</p> : null}
      <Segments
        title={t('computer')}
        items={systems.map((id) => ({ text: t(id), href: hrefFor(id), chosen: id === system }))}
      />
      <p>{t(system === 'mac' ? 'howMac' : 'howWindows')}</p>
      {command ? <CommandToCopy id={system} command={command} /> : <Notice look="wait" title={t('none')} />}
      <p>{t('safe')}</p>
      {look ? (
        <Disclosure summary={t('forIt')}>
          <p className="mb-3">{t('forItHow')}</p>
          <CommandToCopy id="tls" command={look} />
        </Disclosure>
      ) : null}
    </>
  );
}
