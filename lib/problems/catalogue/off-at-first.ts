import { providerOfHost } from '@/lib/providers/provider-of-host';

/** Whether mailboxes at this server let no mail program in until that is switched on in their settings. */
export function isOffAtFirst(host: string): boolean {
  const notes = providerOfHost(host)?.provider.notes ?? [];
  return notes.some(({ key }) => key === 'providers.notes.switch-on-first');
}
