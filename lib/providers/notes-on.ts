import type { Note, Provider } from './provider';

/** The notes of a provider that hold on a day (UTC). */
export function notesOn(provider: Provider, day: Date): Note[] {
  const date = day.toISOString().slice(0, 10);
  return (provider.notes ?? []).filter(
    ({ from, until }) => (from === undefined || from <= date) && (until === undefined || date < until),
  );
}
