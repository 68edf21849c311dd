import type { Settings } from '@/lib/settings/settings';

/** The wizard’s state with these settings, as a query string. */
export function checkQuery({ host, port, encryption }: Settings, rest: string): string {
  const values = new URLSearchParams({ host, port: String(port), encryption });
  return rest ? `${values}&${rest}` : String(values);
}
