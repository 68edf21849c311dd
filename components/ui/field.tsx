import type { InputHTMLAttributes, ReactNode } from 'react';

type Props = InputHTMLAttributes<HTMLInputElement> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Shown beneath the box: a soft warning, a suggestion with a button. */
  aside?: ReactNode;
  mono?: boolean;
};

/** A labelled text box with hint, error and aside tied to it for screen readers. */
export function Field({ id, label, hint, error, aside, mono, className = '', ...rest }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`, aside && `${id}-aside`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={error ? 'border-l-4 border-stop pl-4' : ''}>
      <label htmlFor={id} className="block text-lg font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mt-0.5 text-muted">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1 font-semibold text-stop">
          {error}
        </p>
      ) : null}
      <input
        id={id}
        name={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className={`mt-2 block w-full rounded-field border-2 bg-surface px-3 py-2.5 text-lg text-ink placeholder:text-muted ${error ? 'border-stop' : 'border-line-strong'} ${mono ? 'font-mono text-base' : ''} ${className}`}
        {...rest}
      />
      {aside ? (
        <div id={`${id}-aside`} className="mt-2 empty:hidden">
          {aside}
        </div>
      ) : null}
    </div>
  );
}
