import type { Note, Provider } from './provider';
import { holdsOn } from './sign-in-on';

/** The notes of a provider that hold on a day (UTC). */
export function notesOn(provider: Provider, day: Date): Note[] {
  return (provider.notes ?? []).filter((note) => holdsOn(note, day));
}
