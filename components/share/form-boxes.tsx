'use client';

import { useTranslations } from 'next-intl';
import type { InputHTMLAttributes, ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import type { ShareErrors, ShareField, Typed } from '@/lib/share/read-share-form';

/** What was typed before, and what is to be corrected. */
export type Filled = { typed: Typed; errors: ShareErrors };

/** The boxes of the form that makes a link: each filled in as it was, with what to correct beside it. */
export function useBoxes({ typed, errors }: Filled) {
  const t = useTranslations('share');
  const errorOf = (name: ShareField) => {
    const error = errors[name];
    return error ? t(`errors.${error}`) : undefined;
  };
  const box = (
    name: ShareField,
    label: string,
    more: InputHTMLAttributes<HTMLInputElement> & { hint?: string; mono?: boolean } = {},
  ) => (
    <Field
      id={name}
      label={label}
      error={errorOf(name)}
      defaultValue={typed[name]}
      autoComplete="off"
      {...more}
    />
  );
  return { errorOf, box };
}

/** One part of the form, with a heading of its own. */
export function FormGroup({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="group/group rounded-card border-2 border-line bg-surface p-4 sm:p-6">
      <legend className="float-left w-full font-serif text-2xl font-semibold">{title}</legend>
      <div className="clear-both space-y-6 pt-4">
        {hint ? <p className="text-muted">{hint}</p> : null}
        {children}
      </div>
    </fieldset>
  );
}
