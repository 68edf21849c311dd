import { remarksOn } from '@/lib/remarks/remarks';
import type { Notice } from '@/lib/settings/notice';
import type { Settings } from '@/lib/settings/settings';

/** What a provider’s own list puts right. Guesses and matters of spelling are for the box in which somebody types. */
const published: readonly Notice['key'][] = [
  'settings.notices.retired',
  'settings.notices.incoming-known',
  'settings.notices.exchanger',
  'settings.notices.pair-listed',
];

/** What a known provider puts right in settings that a text told of; empty where nothing is known to be wrong. */
export function remarksOnTold({ host, port, encryption }: Partial<Settings>): Notice[] {
  if (host === undefined) return [];
  const { host: onHost, port: onPort } = remarksOn({
    host,
    port: port === undefined ? '' : String(port),
    encryption: encryption ?? (port === 465 ? 'tls' : port === undefined ? '' : 'starttls'),
  });
  return [...onHost, ...onPort].filter(({ key }) => published.includes(key));
}
