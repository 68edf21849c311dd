import type { Settings } from '@/lib/settings/settings';

/** The settings that differ from the new ones, for `was` of an address: `port:465,encryption:tls`. Empty where none does. */
export function writeWas(old: Partial<Settings>, now: Partial<Settings>): string {
  return (['host', 'port', 'encryption'] as const)
    .filter((name) => old[name] !== undefined && old[name] !== now[name])
    .map((name) => `${name}:${old[name]}`)
    .join(',');
}
