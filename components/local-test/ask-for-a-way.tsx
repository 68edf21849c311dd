import { useTranslations } from 'next-intl';
import type { Encryption, Settings } from '@/lib/settings/settings';
import type { KnownBefore } from '@/lib/setup/known-before';
import { ReadyMessage } from './ready-message';

/** `labels`: the usual names of the encryptions, not those of one Outlook. */
type Props = { settings: Settings; known: KnownBefore; labels: Record<Encryption, string> };

/** A ready message to whoever runs the network: open this port for this server. */
export function AskForAWay({ settings, known, labels }: Props) {
  const t = useTranslations('local.ask');
  const { host, encryption } = settings;
  const port = String(settings.port);
  const subject = t('subject', { host, port });
  const text = t('text', {
    host,
    port,
    encryption: labels[encryption],
    reached: known.reached ? 'yes' : 'no',
    from: known.from,
    here: 'none',
    address: '',
  });
  return (
    <section id="ask" aria-labelledby="ask-title" className="scroll-mt-4 space-y-4">
      <h2 id="ask-title" className="text-2xl">
        {t('title')}
      </h2>
      <p>{t('lead')}</p>
      <ReadyMessage subject={subject} text={text} />
    </section>
  );
}
