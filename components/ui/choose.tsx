import type { ReactNode, SelectHTMLAttributes } from 'react';

type Props = SelectHTMLAttributes<HTMLSelectElement> & {
  id: string;
  label: ReactNode;
  error?: ReactNode;
  /** The first one stands for no choice. */
  options: { value: string; label: string }[];
};

/** A labelled list to choose one from, for choices that need no explanation. Works without scripts. */
export function Choose({ id, label, error, options, ...rest }: Props) {
  return (
    <div className={error ? 'border-l-4 border-stop pl-4' : ''}>
      <label htmlFor={id} className="block text-lg font-semibold">
        {label}
      </label>
      {error ? (
        <p id={`${id}-error`} className="mt-1 font-semibold text-stop">
          {error}
        </p>
      ) : null}
      <select
        id={id}
        name={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className={`mt-2 block min-h-11 w-full rounded-field border-2 bg-surface px-3 py-2.5 text-lg text-ink ${error ? 'border-stop' : 'border-line-strong'}`}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
