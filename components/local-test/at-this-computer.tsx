import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import type { Encryption, Settings } from '@/lib/settings/settings';
import { NumberedStep } from './numbered-step';
import { OnThisComputer } from './on-this-computer';

type Props = {
  settings: Settings;
  /** What this Outlook calls each encryption. */
  labels: Record<Encryption, string>;
  outlookHref: string;
  /** The same page for an Outlook on another computer. */
  elsewhereHref: string;
  /** It may be the new Outlook. */
  asksNew: boolean;
};

/** The steps where the check was made on the computer that Outlook runs on: its network lets the call through, so they begin with Outlook. */
export function AtThisComputer({ settings, labels, outlookHref, elsewhereHref, asksNew }: Props) {
  const t = useTranslations('local');
  const { host, port, encryption } = settings;
  return (
    <>
      <NumberedStep id="values" number={1} title={t('values.title')}>
        <p>{t('values.text', { host, port: String(port), encryption: labels[encryption] })}</p>
        <p>
          <Link href={outlookHref} className="lone-link" prefetch={false}>
            {t('unseen.compare')}
          </Link>
        </p>
      </NumberedStep>
      <NumberedStep id="computer" number={2} title={t('onComputer.title')}>
        <OnThisComputer asksNew={asksNew} asksVpn={false} />
      </NumberedStep>
      <p>
        {t('elsewhere.text')}{' '}
        <Link href={elsewhereHref} className="lone-link" prefetch={false}>
          {t('elsewhere.do')}
        </Link>
      </p>
    </>
  );
}
