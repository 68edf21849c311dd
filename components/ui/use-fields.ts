'use client';

import { type ChangeEvent, useCallback, useEffect, useRef, useState } from 'react';

/** Some fields of a form: what is typed in each, and what is to be corrected. */
export type Fields<Values> = {
  values: Values;
  errors: Partial<Record<keyof Values, string>>;
  /** What an input needs to take part. A radio button says which value it stands for. */
  bind: (name: keyof Values & string, radio?: string) => Bound;
  /** The values of this moment, also inside a handler that has changed one. */
  latest: () => Values;
  /** Changes some values; what was to be corrected in them is done with. */
  set: (changed: Partial<Values>) => void;
  /** Says beside a field what to correct, and puts the focus there. */
  refuse: (name: keyof Values, text: string) => void;
  /** Says beside each field what to correct in it, and beside no other. The focus stays. */
  correct: (errors: Partial<Record<keyof Values, string>>) => void;
  /** Says what to correct beside one field more. */
  note: (name: keyof Values, text: string) => void;
  clearErrors: () => void;
};

type Bound = {
  name: string;
  value: string;
  checked?: boolean;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  ref: (input: HTMLInputElement | null) => void;
};

/** Keeps a few text fields and radio buttons. What was typed before scripts had loaded counts. An error goes when its field is changed. `wrong`: what is to be corrected from the start. */
export function useFields<Values extends Record<keyof Values, string>>(
  initial: Values,
  wrong: Fields<Values>['errors'] = {},
): Fields<Values> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState(wrong);
  const current = useRef(initial);
  const inputs = useRef(new Map<keyof Values, HTMLInputElement>());

  const latest = useCallback(() => current.current, []);
  const set = useCallback((changed: Partial<Values>) => {
    current.current = { ...current.current, ...changed };
    setValues(current.current);
    setErrors((before) => {
      const names = Object.keys(changed) as (keyof Values)[];
      if (!names.some((name) => before[name] !== undefined)) return before;
      return Object.fromEntries(
        Object.entries(before).filter(([name]) => !(name in changed)),
      ) as Fields<Values>['errors'];
    });
  }, []);

  useEffect(() => {
    for (const [name, { value }] of inputs.current) {
      if (value && value !== latest()[name]) set({ [name]: value } as Partial<Values>);
    }
  }, [latest, set]);

  return {
    values,
    errors,
    latest,
    set,
    bind: (name, radio) => ({
      name,
      value: radio ?? values[name],
      ...(radio !== undefined && { checked: values[name] === radio }),
      onChange: ({ target }) => set({ [name]: target.value } as Partial<Values>),
      ref: (input) => {
        if (!input) inputs.current.delete(name);
        else if (input.type !== 'radio' || input.checked) inputs.current.set(name, input);
      },
    }),
    refuse: (name, text) => {
      setErrors({ [name]: text } as Fields<Values>['errors']);
      inputs.current.get(name)?.focus();
    },
    correct: setErrors,
    note: (name, text) => setErrors((before) => ({ ...before, [name]: text })),
    clearErrors: () => setErrors({}),
  };
}
