'use client';

import { type FormEvent, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { Button } from './button';

type Props = {
  /** Name of the box in the form, and its id. */
  name: string;
  /** `again` is the label beneath an answer; `empty`, `tooLong`, `wait` and `unreached` say why what was sent was not read. */
  words: Record<'label' | 'again' | 'hint' | 'button' | 'empty' | 'unreached', string> & {
    tooLong?: string;
    wait?: string;
  };
  /** The answer to what was sent, if there is one. It has `headingRef` at its heading, which takes the focus. */
  answer: ((headingRef: Ref<HTMLHeadingElement>) => ReactNode) | null;
  /** What the last press led to, `new` before the first, `empty`, `too-long`, `wait` or `unreached` where nothing was read: when it changes, the focus moves. */
  state: { status: string };
  action: (form: FormData) => void;
  busy: boolean;
  /** The longest text that is sent, in characters. A longer one stays in the box. Without it whatever is there is sent. */
  longest?: number;
};

/** A box to paste a text in, and the answer above it. Works without scripts; the focus goes to the answer, or back to the box. */
export function PasteForm({ name, words, answer, state, action, busy, longest }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [tooLong, setTooLong] = useState(false);
  const why: Record<string, string | undefined> = {
    'too-long': words.tooLong,
    empty: words.empty,
    wait: words.wait,
    unreached: words.unreached,
  };
  const wrong = why[tooLong ? 'too-long' : state.status];
  const sent = useRef('');
  const keepTooLong = (event: FormEvent) => {
    sent.current = box.current?.value ?? '';
    const is = longest !== undefined && sent.current.length > longest;
    setTooLong(is);
    if (!is) return;
    event.preventDefault();
    box.current?.focus();
  };
  const first = useRef(true);
  useEffect(() => {
    // an answer that was there already, as for somebody who comes back, does not scroll
    const preventScroll = first.current;
    first.current = false;
    if (state.status === 'new') return;
    // React empties a form that was sent
    if (!heading.current && box.current && !box.current.value) box.current.value = sent.current;
    sent.current = '';
    (heading.current ?? box.current)?.focus({ preventScroll });
  }, [state]);
  return (
    <div className="space-y-6">
      {answer?.(heading)}
      <form action={action} onSubmit={keepTooLong} className="max-w-2xl space-y-4">
        <div className={wrong ? 'border-l-4 border-stop pl-4' : ''}>
          <label htmlFor={name} className="block text-lg font-semibold">
            {answer ? words.again : words.label}
          </label>
          <p id={`${name}-hint`} className="mt-0.5 text-muted">
            {words.hint}
          </p>
          {wrong ? (
            <p id={`${name}-error`} className="mt-1 font-semibold text-stop">
              {wrong}
            </p>
          ) : null}
          <textarea
            ref={box}
            id={name}
            name={name}
            rows={7}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? `${name}-hint ${name}-error` : `${name}-hint`}
            className={`mt-2 block w-full rounded-field border-2 bg-surface px-3 py-2.5 font-mono text-base ${wrong ? 'border-stop' : 'border-line-strong'}`}
          />
        </div>
        <Button
          type="submit"
          look={answer ? 'secondary' : 'primary'}
          disabled={busy}
          className="w-full sm:w-auto"
        >
          {words.button}
        </Button>
      </form>
    </div>
  );
}
