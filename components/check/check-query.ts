import { writeWas } from '@/lib/outlook/write-was';
import type { Settings } from '@/lib/settings/settings';

/** The wizard’s state with these settings, as a query string. */
export function checkQuery({ host, port, encryption }: Settings, rest: string): string {
  const values = new URLSearchParams({ host, port: String(port), encryption });
  return rest ? `${values}&${rest}` : String(values);
}

/** The walkthrough with these settings in it. `first`: those that Outlook has. `anchor`: where in it a field is changed. */
export function walkthroughHref(target: Settings, rest: string, first: Settings, anchor = ''): string {
  const was = writeWas(first, target);
  return `/setup/outlook?${checkQuery(target, rest)}${was && `&was=${was}`}${anchor}`;
}
