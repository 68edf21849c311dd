import type { ButtonHTMLAttributes } from 'react';

const looks = {
  primary: 'press press-primary',
  secondary: 'press press-secondary',
  quiet: 'press press-quiet',
} as const;

/** The classes of a button, for links that are drawn as one. */
export function buttonClass(look: keyof typeof looks = 'primary'): string {
  return looks[look];
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof looks };

/** A button of at least 44 × 44 px. `type` is `button` unless said otherwise. */
export function Button({ look = 'primary', className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />;
}
