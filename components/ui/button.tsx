import type { ButtonHTMLAttributes } from 'react';

const looks = {
  primary: 'bg-accent text-on-accent border-accent hover:bg-accent-strong hover:border-accent-strong',
  secondary: 'bg-surface text-ink border-line-strong hover:border-ink hover:bg-sunken',
  quiet: 'bg-transparent text-accent border-transparent underline underline-offset-4 hover:decoration-2 px-1',
} as const;

/** The classes of a button, for links that are drawn as one. */
export function buttonClass(look: keyof typeof looks = 'primary'): string {
  return `inline-flex min-h-11 items-center justify-center gap-2 rounded-field border-2 px-5 py-2 text-base font-semibold leading-tight transition-colors cursor-pointer disabled:cursor-default disabled:opacity-60 ${looks[look]}`;
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof looks };

/** A button of at least 44 × 44 px. `type` is `button` unless said otherwise. */
export function Button({ look = 'primary', className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />;
}
