import { providerOfHost } from '@/lib/providers/provider-of-host';
import type { KnownProvider } from '@/lib/providers/providers';

/** The known provider whose server for sending a host is; null for others. */
export function providerAt(host: string): KnownProvider | null {
  const known = providerOfHost(host);
  return known?.role === 'outgoing' ? known.provider : null;
}

/** What bars us as one: a known provider by all its names, else the host alone. */
export function barredTogether(host: string): string {
  const provider = providerAt(host);
  return provider ? `provider ${provider.operator ?? provider.id}` : host;
}
