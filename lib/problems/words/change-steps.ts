import type { Evidence } from '@/lib/evidence/evidence';
import type { Change } from '@/lib/problems/catalogue/diagnosis';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import type { ExplainOptions } from './explain-options';

/** A step for each field to alter, as the visitor’s Outlook names the values. */
export function changeSteps(
  { to, tested, seen }: Change,
  { settings }: Evidence,
  { t, labels }: Pick<ExplainOptions, 't' | 'labels'>,
): string[] {
  const steps: string[] = [];
  if (to.host !== undefined) {
    const known = providerOfHost(to.host);
    const names = { from: settings.host, to: to.host };
    steps.push(
      known?.role === 'outgoing'
        ? t('problems.verdict.change.hostListed', { ...names, provider: known.provider.name })
        : t('problems.verdict.change.host', names),
    );
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
export function aboutChange({ to, tested, seen }: Change, t: ExplainOptions['t']): string[] {
  const proof = t(`problems.verdict.change.${tested ? 'tested' : lookedAt(seen)}`);
  if (to.host === undefined) return [proof];
  const known = providerOfHost(to.host);
  return known?.role === 'outgoing'
    ? [t('problems.verdict.change.listed', { to: to.host, provider: known.provider.name }), proof]
    : [t('problems.verdict.change.confirm', { to: to.host }), proof];
}

function lookedAt(seen: Change['seen']) {
  if (!seen) return 'untested';
  // it would have been tested, had it a sign-in of use
  if (seen === 'ok') return 'seenNoPassword';
  if (seen === 'bad-certificate') return 'seenCertificate';
  if (seen === 'old-tls') return 'seenOldTls';
  return seen === 'turned-away' ? 'seenTurnedAway' : 'seenOther';
}
