import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { termTags } from '@/components/words/term-tags';
import { type Filled, type Known, resolve } from '@/lib/outlook/resolve';
import { controlsOf, type Screen, type Step, type Value } from '@/lib/outlook/screen';
import type words from '@/lib/text/en/outlook/screens.json';
import { FilledValue } from './filled-value';
import { marksOf } from './marks';
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

const frame =
  'rounded bg-accent-soft px-1.5 py-0.5 box-decoration-clone font-mono text-[0.95em] [overflow-wrap:anywhere]';

/** What is typed or chosen: the value itself in a frame of its own, or in plain words who knows it. */
function ToType({ from, filled }: { from: Value['from']; filled: Filled }) {
  const t = useTranslations('outlook.given');
  if (filled.state === 'missing' && isGiven(from)) return <>{t(from)}</>;
  return filled.state === 'known' ? (
    <b className={frame}>{filled.text}</b>
  ) : (
    <FilledValue filled={filled} className={frame} />
  );
}

/** Values that a provider gives: they have words of their own while they are not known. */
function isGiven(from: Value['from']): from is keyof (typeof words)['given'] {
  return ['host', 'port', 'host-and-port', 'encryption', 'incoming-host'].includes(from);
}

/** What is copied rather than typed. A port is typed faster, and an encryption is chosen. */
const copied: Value['from'][] = ['host', 'host-and-port', 'incoming-host'];

/** What to do on a screen, in order. Full numbers are those in the drawing; an open one has no place there. */
export function TodoList({ screen, known }: { screen: Screen; known: Known }) {
  const t = useTranslations('outlook');
  const common = useTranslations('common');
  const controls = controlsOf(screen);
  const marks = marksOf(screen);
  return (
    <ol className="space-y-2.5">
      {screen.todo.map((step, index) => {
        const control = controls.find(({ id }) => id === step.at);
        const value = control && 'value' in control ? resolve(control.value, known) : undefined;
        const under = withoutColon(step.under ?? '');
        const label = withoutColon(step.label ?? control?.label ?? '');
        const copy = control && 'value' in control && copied.includes(control.value.from) ? value : undefined;
        const emptyBox = step.act === 'tick-encrypted' && known.encryption === 'none';
        return (
          <li key={`${step.act} ${step.at ?? step.label ?? ''}`} className="flex gap-3">
            <span
              aria-hidden="true"
              className={`oc-mark mt-0.5 ${step.at && marks.has(step.at) ? '' : 'oc-mark-open'}`}
            >
              {index + 1}
            </span>
            <div className="min-w-0">
              <p>
                {t.rich(`do.${keyOf(step, known)}`, {
                  label,
                  under,
                  window: step.window ?? '',
                  value: '…',
                  l: (chunks: ReactNode) => <b>{chunks}</b>,
                  v: () =>
                    control && 'value' in control && value ? (
                      <ToType from={control.value.from} filled={value} />
                    ) : null,
                })}
              </p>
              {copy?.state === 'known' ? (
                <CopyButton
                  text={copy.text}
                  label={common('copy')}
                  name={common('copyNamed', {
                    name: under ? t('screen.valueUnder', { under, label }) : label,
                  })}
                  className="mt-1"
                />
              ) : null}
              {step.trap && !emptyBox ? (
                <p className="mt-0.5 text-sm text-muted">{t.rich(`traps.${step.trap}.text`, termTags)}</p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
