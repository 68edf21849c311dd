import type { ComponentProps } from 'react';
import { Field } from './field';

/** A text box for one e-mail address: the keyboard of a phone has an @ on it, and nothing is corrected in it. */
export function EmailField(props: ComponentProps<typeof Field>) {
  return (
    <Field
      type="email"
      autoComplete="email"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      {...props}
    />
  );
}
