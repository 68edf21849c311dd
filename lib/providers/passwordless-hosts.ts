import type { AccountId } from '@/lib/settings/account-ids';
import { providerFromState } from './provider-from-state';
import { providerList } from './providers';
import { sendingHostsOf } from './sending-hosts-of';
import { takesNoPassword } from './takes-no-password';

/**
 * The servers (A-labels) at which nobody is asked for a password on a day (UTC), each with its provider’s name: those of
 * providers that take none, whatever the address is; and, for a mailbox of such a kind, all servers of the same operator.
 * `host`: the one in use, which may also be named after such a provider’s exchangers.
 */
export function passwordlessHosts(
  { account, host }: { account?: AccountId | undefined; host?: string | undefined },
  day = new Date(),
): Record<string, string> {
  const names = providerList
    .filter((provider) => takesNoPassword(provider, day))
    .flatMap((provider) => {
      const old = (provider.retired ?? []).map((name) => name.host);
      const hosts = provider.account === account ? sendingHostsOf(provider) : [];
      return [...provider.servers.map((server) => server.host), ...old, ...hosts].map(
        (name) => [name, provider.name] as const,
      );
    });
  const known = providerFromState({ account, host });
  if (host !== undefined && known && takesNoPassword(known, day)) names.push([host, known.name]);
  return Object.fromEntries(names);
}
