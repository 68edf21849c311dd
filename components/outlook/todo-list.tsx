import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Known, resolve } from '@/lib/outlook/resolve';
import { controlsOf, type Screen, type Step } from '@/lib/outlook/screen';
import type words from '@/lib/text/en/outlook.json';
import { FilledValue } from './filled-value';
import { withoutColon } from './without-colon';

type DoKey = keyof (typeof words)['do'];

const withHeading = {
  press: 'press-under',
  choose: 'choose-under',
  type: 'type-under',
  tick: 'tick-under',
  untick: 'untick-under',
} as const satisfies Partial<Record<DoKey, DoKey>>;

/** The sentence for a step: a tick box that stands for the encryption is on or off by the encryption. */
function keyOf({ act, under }: Step, known: Known): DoKey {
  const plain = act === 'tick-encrypted' ? (known.encryption === 'none' ? 'untick' : 'tick') : act;
  return under && plain in withHeading ? withHeading[plain as keyof typeof withHeading] : plain;
}

/** What to do on a screen, in order. The numbers are those in the drawing. */
export function TodoList({ screen, known }: { screen: Screen; known: Known }) {
  const t = useTranslations('outlook');
  const controls = controlsOf(screen);
  return (
    <ol className="space-y-2.5">
      {screen.todo.map((step, index) => {
        const control = controls.find(({ id }) => id === step.at);
        const value = control && 'value' in control ? resolve(control.value, known) : undefined;
        return (
          <li key={`${step.act} ${step.at ?? step.label ?? ''}`} className="flex gap-3">
            <span aria-hidden="true" className="oc-mark mt-0.5">
              {index + 1}
            </span>
            <div className="min-w-0">
              <p>
                {t.rich(`do.${keyOf(step, known)}`, {
                  label: withoutColon(step.label ?? control?.label ?? ''),
                  under: withoutColon(step.under ?? ''),
                  window: step.window ?? '',
                  value: '…',
                  l: (chunks: ReactNode) => <b>{chunks}</b>,
                  v: () => (
                    <b className="rounded bg-accent-soft px-1.5 py-0.5 box-decoration-clone font-mono text-[0.95em] [overflow-wrap:anywhere]">
                      {value ? <FilledValue filled={value} /> : null}
                    </b>
                  ),
                })}
              </p>
              {step.trap ? <p className="mt-0.5 text-sm text-muted">{t(`traps.${step.trap}.text`)}</p> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
