import { plain } from '@/lib/problems/plain/plain';
import { readHostName } from '@/lib/settings/host-name';
import { normalForm } from '@/lib/settings/plain-text';
import type { Settings } from '@/lib/settings/settings';

/** What no name of a server has in it, in any script. */
const between = /[^\p{L}\p{M}\p{N}.-]+/u;
/** Names are no longer (RFC 1035 §2.3.4), and nobody writes more of them. */
const longest = 255;
const most = 200;

/**
 * The server that a text really names, in the form that is dialled (A-labels, RFC 5890): the plain form leaves accents out, and
 * without them it is another name, and somebody else’s. Undefined where the name is not found as it stands.
 */
function hostAsWritten(host: string, shown: string): string | undefined {
  const written = normalForm(shown, 'NFKC').toLowerCase();
  // entities and escapes may hide an accent
  if (!/[^ -~\s]|&#?\w{2,8};|\\u[0-9a-f]{4}|=[0-9a-f]{2}/.test(written) || written.includes(host))
    return host;
  const found = written
    .split(between)
    .filter((name) => name.length <= longest && /[^ -~]/.test(name) && name.includes('.'))
    .slice(0, most)
    .map((name) => name.replace(/\.$/, ''))
    .find((name) => plain(name) === host);
  const name = found === undefined ? null : readHostName(found);
  return name && 'host' in name ? name.host : undefined;
}

/** The settings of a text with their server as it is written there, or without one. */
export function settingsAsWritten({ host, ...rest }: Partial<Settings>, shown: string): Partial<Settings> {
  const written = host === undefined ? undefined : hostAsWritten(host, shown);
  return written === undefined ? rest : { host: written, ...rest };
}
