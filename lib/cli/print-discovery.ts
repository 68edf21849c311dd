import type { Discovery } from '@/lib/discovery/discovery';
import { ownerShown } from '@/lib/discovery/owner-shown';
import { providerList } from '@/lib/providers/providers';
import { readableHost } from '@/lib/settings/host-name';
import { doubtOf } from '@/lib/setup/found';
import type { Translator } from '@/lib/text/translator';

/** What was found for a domain, for people at a terminal, with a line end. */
export function printDiscovery({ domain, provider, candidates, signIn }: Discovery, t: Translator): string {
  const shown = readableHost(domain);
  const name = providerList.find(({ id }) => id === provider)?.name;
  if (!name && candidates.length === 0) return `${t('cli.discover.nothing', { domain: shown })}\n`;
  const lines = [t('found.title', { domain: shown })];
  if (name) lines.push(t('cli.discover.provider', { provider: name }));
  candidates.forEach((candidate, at) => {
    const { host, port, encryption, source } = candidate;
    const doubt = doubtOf(candidate);
    lines.push(
      '',
      t('cli.discover.candidate', { number: at + 1, host, port: String(port), encryption }),
      `   ${t(`found.where.${source}`, { domain: shown })}`,
    );
    if (doubt) lines.push(`   ${t(`found.doubt.${doubt}`, { domain: shown, owner: ownerShown(candidate) })}`);
  });
  if (signIn.length > 0) {
    lines.push('', t('cli.discover.signIn'), ...signIn.map((way) => `- ${t(`providers.signIn.${way}`)}`));
  }
  return `${lines.join('\n')}\n`;
}
