import type { Evidence } from '@/lib/evidence/evidence';
import type { Change } from '@/lib/problems/catalogue/diagnosis';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { sameDomain } from '@/lib/settings/same-domain';
import type { Settings } from '@/lib/settings/settings';
import type { ExplainOptions } from './explain-options';

/** A step for each field to alter, as the visitor’s Outlook names the values. */
export function changeSteps(
  change: Change,
  { settings }: Evidence,
  { t, labels }: Pick<ExplainOptions, 't' | 'labels'>,
): string[] {
  const { to, tested, seen } = change;
  const steps: string[] = [];
  if (to.host !== undefined) {
    const names = { from: settings.host, to: to.host };
    const provider = listedBy(to.host);
    if (provider) steps.push(t('problems.verdict.change.hostListed', { ...names, provider }));
    else
      steps.push(t(`problems.verdict.change.${isOwnName(change, settings) ? 'hostTested' : 'host'}`, names));
  }
  if (to.encryption !== undefined) {
    steps.push(
      t('problems.verdict.change.encryption', {
        from: labels[settings.encryption],
        to: labels[to.encryption],
      }),
    );
  }
  if (to.port !== undefined) {
    steps.push(t('problems.verdict.change.port', { from: String(settings.port), to: String(to.port) }));
  }
  if (!tested) steps.push(t(`problems.verdict.change.${lookedAt(seen)}`));
  return steps;
}

/** What is to be said beside a change that is shown by its values: whose word a name is, and how it was tried. */
export function aboutChange(
  change: Change,
  { settings }: Pick<Evidence, 'settings'>,
  t: ExplainOptions['t'],
): string[] {
  const { to, tested, seen } = change;
  if (to.host === undefined) return [t(`problems.verdict.change.${tested ? 'tested' : lookedAt(seen)}`)];
  const names = { from: settings.host, to: to.host };
  const proof = t(`problems.verdict.change.${tested ? 'testedName' : lookedAt(seen)}`, names);
  const provider = listedBy(to.host);
  if (provider) return [t('problems.verdict.change.listed', { to: to.host, provider }), proof];
  return isOwnName(change, settings)
    ? [proof]
    : [t('problems.verdict.change.confirm', { to: to.host }), proof];
}

function listedBy(host: string): string | null {
  const known = providerOfHost(host);
  return known?.role === 'outgoing' ? known.provider.name : null;
}

/** A name of the same house to which the server itself answered: nobody has to confirm it. */
function isOwnName({ to, tested }: Change, { host }: Settings): boolean {
  return tested && to.host !== undefined && sameDomain(to.host, host);
}

function lookedAt(seen: Change['seen']) {
  if (!seen) return 'untested';
  // it would have been tested, had it a sign-in of use
  if (seen === 'ok') return 'seenNoPassword';
  if (seen === 'bad-certificate') return 'seenCertificate';
  if (seen === 'old-tls') return 'seenOldTls';
  return seen === 'turned-away' ? 'seenTurnedAway' : 'seenOther';
}
