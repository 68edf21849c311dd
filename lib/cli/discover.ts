import { parseArgs } from 'node:util';
import { discover } from '@/lib/discovery/discover';
import { type DiscoveryOptions, readDiscoveryOptions } from '@/lib/discovery/options';
import { readSwitch } from '@/lib/installation/switched-off';
import { readHostName } from '@/lib/settings/host-name';
import type { Candidate } from '@/lib/setup/found';
import { defaultLocale } from '@/lib/text/locales';
import { translatorFor } from '@/lib/text/translator';
import { endOnClosedPipe } from './closed-pipe';
import { leave } from './leave';
import { printDiscovery } from './print-discovery';

const exitCodes = { found: 0, nothing: 1, usage: 2 } as const;

const t = translatorFor(defaultLocale);

endOnClosedPipe();
leave(await main());

async function main(): Promise<number> {
  const wanted = readArguments();
  if (wanted === 'help') {
    process.stdout.write(`${t('cli.discover.usage')}\n`);
    return exitCodes.found;
  }
  if ('fault' in wanted) {
    process.stderr.write(`${t(`cli.discover.${wanted.fault}`)}\n\n${t('cli.discover.usage')}\n`);
    return exitCodes.usage;
  }
  let options: DiscoveryOptions;
  try {
    options = readDiscoveryOptions(process.env);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return exitCodes.usage;
  }
  const off = readSwitch(process.env);
  if (off !== null) process.stderr.write(`${[t('cli.discover.off'), off].filter(Boolean).join('\n')}\n`);
  const found = await discover(wanted.domain, options);
  const { domain, provider, candidates, signIn, ms } = found;
  const line = JSON.stringify({ domain, provider, candidates: candidates.map(inOrder), signIn, ms });
  process.stdout.write(wanted.json ? `${line}\n` : printDiscovery(found, t));
  return provider === null && candidates.length === 0 ? exitCodes.nothing : exitCodes.found;
}

function inOrder({ host, port, encryption, source, confirm }: Candidate): Candidate {
  return { host, port, encryption, source, confirm };
}

function readArguments(): { domain: string; json: boolean } | { fault: 'options' | 'domain' } | 'help' {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return 'help';
    const [typed = ''] = positionals;
    if (positionals.length !== 1) return { fault: 'options' };
    const name = readHostName(typed.trim());
    if ('error' in name || name.kind !== 'name') return { fault: 'domain' };
    return { domain: name.host, json: values.json === true };
  } catch {
    return { fault: 'options' };
  }
}
