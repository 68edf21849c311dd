import { readLink } from '@/lib/settings/link';
import type { Settings } from '@/lib/settings/settings';

const names = ['host', 'port', 'encryption'] as const;

/**
 * Reads `was` of an address: the settings before a change, as `port:465,encryption:tls`.
 * What makes no sense is left out; never throws.
 */
export function readWas(text: string | null): Partial<Settings> {
  const parts = (text ?? '').slice(0, 400).split(',');
  const params = new URLSearchParams(
    names.flatMap((name) =>
      parts.filter((part) => part.startsWith(`${name}:`)).map((part) => [name, part.slice(name.length + 1)]),
    ),
  );
  const { host, port, encryption } = readLink(params).values;
  return { ...(host && { host }), ...(port && { port }), ...(encryption && { encryption }) };
}
