import type { Encryption } from '@/lib/settings/settings';

/** How most Outlooks call each encryption, where it is not known which one somebody has. */
export const usualLabels = { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' } as const satisfies Record<
  Encryption,
  string
>;
