'use client';

import { useEffect, useRef } from 'react';

type SetInput = (input: HTMLInputElement | null) => void;

/**
 * Which radio button of a group was chosen before the scripts had loaded. react-hook-form takes over what was typed by then, but sets
 * radio buttons to what it knows, one by one: so the choice is read before its first one is registered. `onStart` gets it once, when
 * the form stands; null where nothing is chosen. What comes back wraps the `ref` of each button.
 */
export function useEarlyChoice(
  name: string,
  onStart: (chosen: string | null) => void,
): (ref: SetInput) => SetInput {
  const chosen = useRef<string | null | undefined>(undefined);
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    onStart(chosen.current ?? null);
  }, [onStart]);
  return (ref) => (input) => {
    if (chosen.current === undefined && input?.form) {
      const value = new FormData(input.form).get(name);
      chosen.current = typeof value === 'string' ? value : null;
    }
    ref(input);
  };
}
