import { useTranslations } from 'next-intl';
import { SourceLine } from '@/components/sources/source-line';
import { Disclosure } from '@/components/ui/disclosure';
import { localSources } from '@/lib/local-test/sources';
import { NewOutlook } from './new-outlook';

type Props = {
  /** It may be the new Outlook. */
  asksNew: boolean;
  /** A VPN may be in the way: not where our own check went through it. */
  asksVpn: boolean;
};

/** Programs that stop Outlook alone, each with how to rule it out and no more than that. */
export function OnThisComputer({ asksNew, asksVpn }: Props) {
  const t = useTranslations('local.onComputer');
  return (
    <>
      <p>{t('lead')}</p>
      <ul className="space-y-4 border-l-4 border-line pl-4">
        <li className="space-y-1">
          <h3 className="text-lg">{t('scan.title')}</h3>
          <p>{t('scan.text')}</p>
          <SourceLine {...localSources['mail-scan']} name={t('scan.source')} />
        </li>
        {asksVpn ? (
          <li className="space-y-1">
            <h3 className="text-lg">{t('vpn.title')}</h3>
            <p>{t('vpn.text')}</p>
          </li>
        ) : null}
        <li className="space-y-1">
          <h3 className="text-lg">{t('firewall.title')}</h3>
          <p>{t('firewall.text')}</p>
          <SourceLine {...localSources.firewall} name={t('firewall.source')} />
        </li>
      </ul>
      {asksNew ? (
        <Disclosure summary={t('newOutlook.title')}>
          <NewOutlook />
        </Disclosure>
      ) : null}
    </>
  );
}
