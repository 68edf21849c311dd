import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { inWords } from '@/lib/text/in-words';

/** A message in the pretend mailbox. `at` is ISO 8601, `host` the server that took it. */
export type ArrivedMessage = {
  id: number;
  at: string;
  host: string;
  from: string;
  to: string;
  subject: string;
  text: string;
};

/** What arrived, the newest first. Looking again is a plain form, so that it works before scripts do. */
export function Inbox({ messages, action }: { messages: readonly ArrivedMessage[]; action: string }) {
  const t = useTranslations('practice.inbox');
  return (
    <section id="inbox" className="space-y-4" aria-labelledby="practice-inbox">
      <h2 id="practice-inbox" className="text-2xl">
        {t('title')}
      </h2>
      <form action={`${action}#inbox`} className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="secondary">
          {t('refresh')}
        </Button>
        <p>{messages.length === 0 ? t('empty') : t('count', { count: messages.length })}</p>
      </form>
      <ul className="space-y-3">
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ul>
      <p className="measure text-sm text-muted">{t('shared')}</p>
    </section>
  );
}

function Message({ message }: { message: ArrivedMessage }) {
  const t = useTranslations('practice.inbox');
  const locale = useLocale();
  const time = inWords(new Date(message.at), locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const lines = [
    [t('from'), message.from],
    [t('to'), message.to],
    [t('server'), message.host],
  ];
  return (
    <li className="rounded-card border-2 border-line bg-surface p-4">
      <Disclosure summary={message.subject}>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {lines.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="font-mono break-all">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 whitespace-pre-wrap">{message.text.trim()}</p>
      </Disclosure>
      <p className="mt-2 text-sm text-muted">
        <time dateTime={message.at}>{t('at', { time })}</time>
      </p>
    </li>
  );
}
