import { readHostName } from '@/lib/settings/host-name';
import type { Guard } from '@/lib/smtp/guard';

/**
 * A host that a record or a page names, in A-labels, as far as it may be shown as a mail server; null otherwise. This machine
 * itself and bare addresses count only where servers inside may be tried. Names are not looked up for this.
 */
export function toldHost(text: string, guard: Guard): string | null {
  const name = readHostName(text.trim());
  if ('error' in name) return null;
  if (name.kind === 'ip') return guard.inside && guard.address(name.host) ? name.host : null;
  if (name.host === 'localhost' || name.host.endsWith('.localhost'))
    return guard.inside && guard.address('127.0.0.1') ? name.host : null;
  return name.kind === 'name' ? name.host : null;
}
