import type { Resolving } from '@/lib/dns/resolving';
import { providerList } from '@/lib/providers/providers';
import type { Candidate, Source } from '@/lib/setup/found';
import { type Found, nothing } from './discovery';

/** What else a provider has its customers put into their name system. */
type Trace = { provider: string; autodiscover: readonly string[]; spf: readonly string[]; source: string };

const traces: readonly Trace[] = [
  {
    provider: 'microsoft-365',
    autodiscover: ['autodiscover.outlook.com'],
    spf: ['spf.protection.outlook.com'],
    source: 'https://learn.microsoft.com/microsoft-365/enterprise/external-domain-name-system-records',
  },
  {
    provider: 'google-workspace',
    autodiscover: [],
    spf: ['_spf.google.com'],
    source: 'https://knowledge.workspace.google.com/admin/security/set-up-spf',
  },
];

/**
 * Who is likely to run the mailboxes where the exchangers do not tell: by the domain’s own record for Autodiscover, else, behind
 * a filter, by those it lets send in its name (RFC 7208 §5.2), one step deep. A reading, to be confirmed by a person.
 */
export async function behind(domain: string, filtered: boolean, resolving: Resolving): Promise<Found> {
  const [alias, texts] = await Promise.all([
    resolving.cname(`autodiscover.${domain}`),
    filtered ? resolving.txt(domain) : { records: [] },
  ]);
  const named = traces.find(({ autodiscover }) =>
    alias.records.some((target) => autodiscover.includes(target)),
  );
  if (named) return foundAt(named, 'autodiscover');
  const included = texts.records.filter((text) => /^v=spf1(?: |$)/i.test(text)).flatMap(includesOf);
  const senders = traces.filter(({ spf }) => spf.some((name) => included.includes(name)));
  // who lets two of them send in its name may have its mailboxes at either
  const [only] = senders.length === 1 ? senders : [];
  return only ? foundAt(only, 'mx') : nothing;
}

function includesOf(spf: string): string[] {
  return [...spf.toLowerCase().matchAll(/(?:^| )[+?]?include:([a-z0-9._-]+)(?= |$)/g)].map(
    ([, name = '']) => name,
  );
}

function foundAt({ provider: id }: Trace, source: Source): Found {
  const provider = providerList.find((one) => one.id === id);
  if (!provider) return nothing;
  const candidates = provider.servers.map((server): Candidate => ({ ...server, source, confirm: true }));
  return { candidates, provider: provider.id };
}
