import type { Environment } from '@/lib/process/environment';

/** Whether Thunderbird’s public register is asked: DISCOVERY_ISPDB, off unless `on`. Throws an error that names it otherwise. */
export function asksRegister({ DISCOVERY_ISPDB: value = '' }: Environment): boolean {
  if (!['', 'on', 'off'].includes(value))
    throw new Error(`DISCOVERY_ISPDB: "${value}" is neither on nor off`);
  return value === 'on';
}
