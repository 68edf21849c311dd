import { most } from '@/lib/settings/shared-values';
import { shareFields, type Typed } from '@/lib/share/read-share-form';

/** More than this of a box is not read. Far less than it is too long for a link already, and said to be. */
const longest = 2 * most.link;

/** The boxes of the form as they came. */
export function typedIn(form: FormData): Typed {
  const typed: Typed = {};
  for (const name of shareFields) {
    const value = form.get(name);
    if (typeof value === 'string') typed[name] = value.slice(0, longest);
  }
  return typed;
}
