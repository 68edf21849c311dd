import { filterOfExchanger } from './filter-of-exchanger';
import { providerOfExchanger } from './provider-of-host';
import type { KnownProvider } from './providers';

/** `certain`: its exchangers are the ones that other servers turn to. A reading otherwise, to be confirmed by a person. */
type MailboxProvider = { provider: KnownProvider; certain: boolean };

/**
 * Who runs the mailboxes of a domain with these exchangers (host and preference of each MX record). Mail goes to those of the
 * lowest preference, and the others stand in for them (RFC 5321 §5.1), for whoever has the mailboxes; a filter hands it on to
 * somebody else. Null where nobody is known, and where the most preferred ones that are known belong to several.
 */
export function providerOfExchangers(
  exchangers: readonly { host: string; priority: number }[],
): MailboxProvider | null {
  const known = exchangers.flatMap(({ host, priority }) => {
    const provider = providerOfExchanger(host);
    return provider ? [{ provider, priority }] : [];
  });
  const best = Math.min(...known.map(({ priority }) => priority));
  const [provider, ...others] = new Set(
    known.filter(({ priority }) => priority === best).map((one) => one.provider),
  );
  if (!provider || others.length > 0) return null;
  const certain = exchangers.every(
    ({ host, priority }) =>
      filterOfExchanger(host) === null && (priority > best || providerOfExchanger(host) === provider),
  );
  return { provider, certain };
}
