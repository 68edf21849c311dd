import type { Evidence } from '@/lib/evidence/evidence';

/** Whether a server that greeted as one for mail led to something else once STARTTLS had secured the line. */
export function isBehindStarttls({ settings, tlsVersion, failure }: Evidence): boolean {
  return (
    settings.encryption === 'starttls' &&
    tlsVersion !== undefined &&
    failure?.stage === 'greet' &&
    failure.answered !== undefined
  );
}
