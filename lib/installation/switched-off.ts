import type { Environment } from '@/lib/process/environment';

/**
 * Reads CHECK_OFF, the switch that stops all checks: null where it is not set or `off`, else the reason in the operator’s own
 * words, an empty text where it is just `on`.
 */
export function readSwitch(env: Environment): string | null {
  const value = env.CHECK_OFF?.trim() ?? '';
  if (value === '' || /^(?:off|no|false|0)$/i.test(value)) return null;
  return /^(?:on|yes|true|1)$/i.test(value) ? '' : value.slice(0, 500);
}
