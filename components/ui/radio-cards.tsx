import type { InputHTMLAttributes, ReactNode } from 'react';

/** One choice as a card. Everything in it is the label of its radio button. */
export type RadioCard = { value: string; label: ReactNode; hint?: ReactNode; picture?: ReactNode };

type Props = {
  name: string;
  legend: ReactNode;
  legendHidden?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  cards: RadioCard[];
  chosen?: string | null;
  columns?: 1 | 2;
  input?: Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'name'>;
  inputFor?: (value: string) => InputHTMLAttributes<HTMLInputElement>;
};

/** A group of radio buttons drawn as cards: works without scripts. `chosen` is preselected. */
export function RadioCards(props: Props) {
  const { name, legend, legendHidden, hint, error, cards, chosen, columns = 1, input, inputFor } = props;
  return (
    <fieldset
      aria-describedby={
        [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined
      }
      className={error ? 'border-l-4 border-stop pl-4' : ''}
    >
      <legend className={legendHidden ? 'sr-only' : 'text-lg font-semibold'}>{legend}</legend>
      {hint ? (
        <p id={`${name}-hint`} className="mt-0.5 text-muted">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${name}-error`} className="mt-1 font-semibold text-stop">
          {error}
        </p>
      ) : null}
      <div className={`mt-3 grid gap-3 ${columns === 2 ? 'sm:grid-cols-2' : ''}`}>
        {cards.map((card, index) => (
          <label
            key={card.value}
            className="group relative flex cursor-pointer gap-3 rounded-card border-2 border-line bg-surface p-4 transition-colors hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              id={index === 0 ? name : `${name}-${card.value}`}
              name={name}
              value={card.value}
              defaultChecked={inputFor ? undefined : chosen === card.value}
              required={inputFor ? undefined : true}
              className="mt-1 size-5 shrink-0 cursor-pointer appearance-none rounded-full border-2 border-line-strong bg-surface outline-none checked:border-[6px] checked:border-accent"
              {...input}
              {...inputFor?.(card.value)}
            />
            <span className="flow-root min-w-0 flex-1">
              {card.picture ? <span className="float-right ml-3">{card.picture}</span> : null}
              <span className="block font-semibold">{card.label}</span>
              {card.hint ? <span className="mt-0.5 block text-muted">{card.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
