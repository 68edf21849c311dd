import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Notice } from '@/components/ui/notice';
import { OutcomeLine } from '@/components/ui/outcome-line';
import { Link } from '@/components/ui/site-link';
import type { LocalAnswer } from './local-answer';
import { ReadyMessage } from './ready-message';

const looks = {
  reached: { sign: '✓', box: 'border-ok bg-ok-soft', mark: 'bg-ok' },
  stopped: { sign: '!', box: 'border-stop bg-stop-soft', mark: 'bg-stop' },
  again: { sign: '?', box: 'border-wait bg-wait-soft', mark: 'bg-wait' },
} as const;

function lookOf({ outcome, again }: LocalAnswer): keyof typeof looks {
  if (again) return 'again';
  return outcome === 'reached' ? 'reached' : 'stopped';
}

type Props = { answer: LocalAnswer; headingRef: Ref<HTMLHeadingElement> };

/** What a test on the visitor’s computer says, and the one thing to do next. */
export function AnswerCard({ answer, headingRef }: Props) {
  const t = useTranslations('local.answer');
  const look = lookOf(answer);
  const { sign, box, mark } = looks[look];
  return (
    <article data-outcome={answer.outcome} className={`rounded-card border-2 px-4 py-5 sm:px-6 ${box}`}>
      <OutcomeLine sign={sign} mark={mark}>
        {t(`look.${look}`)}
      </OutcomeLine>
      <h3 ref={headingRef} tabIndex={-1} className="mt-2 text-2xl outline-none">
        {answer.title}
      </h3>
      <p className="mt-2">{answer.meaning}</p>
      {answer.notes.length > 0 ? (
        <div className="mt-4 space-y-3">
          {answer.notes.map((note) => (
            <Notice key={note} look="wait">
              <p>{note}</p>
            </Notice>
          ))}
        </div>
      ) : null}
      {answer.steps.length > 0 ? (
        <ol className="measure mt-4 list-decimal space-y-2 pl-6 marker:font-semibold">
          {answer.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : null}
      {answer.message ? (
        <section aria-labelledby="message-title" className="mt-6 space-y-4">
          <h4 id="message-title" className="text-lg font-semibold">
            {answer.message.title}
          </h4>
          <ReadyMessage subject={answer.message.subject} text={answer.message.text} />
        </section>
      ) : null}
      {answer.next ? (
        <p className="mt-4">
          <a href={answer.next.href} className="lone-link font-semibold">
            {answer.next.text}
          </a>
        </p>
      ) : null}
      {answer.outcome === 'unreadable' ? (
        <p className="mt-2">
          <Link href="/problems" prefetch={false} className="lone-link">
            {t('next.explain')}
          </Link>
        </p>
      ) : null}
    </article>
  );
}
