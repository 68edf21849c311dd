import { shareFields, type Typed } from '@/lib/share/read-share-form';

/** More than this of a box is not read. */
const longest = 2_000;

/** The boxes of the form as they came. */
export function typedIn(form: FormData): Typed {
  const typed: Typed = {};
  for (const name of shareFields) {
    const value = form.get(name);
    if (typeof value === 'string') typed[name] = value.slice(0, longest);
  }
  return typed;
}
