import type { ReactNode } from 'react';

type Props = {
  /** One character, so that colour is never the only difference. */
  sign: string;
  /** The class that colours what is behind the sign. */
  mark: string;
  children: ReactNode;
};

/** Begins a verdict: how it went, in a few words behind a round sign. */
export function OutcomeLine({ sign, mark, children }: Props) {
  return (
    <p className="flex items-center gap-2.5 font-semibold">
      <span
        aria-hidden="true"
        className={`inline-flex size-7 shrink-0 items-center justify-center rounded-full font-bold text-surface ${mark}`}
      >
        {sign}
      </span>
      {children}
    </p>
  );
}
