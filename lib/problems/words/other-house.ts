import type { Evidence } from '@/lib/evidence/evidence';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import { houseOf } from '@/lib/providers/house-of';
import { providerFor } from '@/lib/providers/provider-for';
import { readableHost } from '@/lib/settings/host-name';
import { sameDomain } from '@/lib/settings/same-domain';
import type { Translator } from '@/lib/text/translator';
import type { ExplainOptions } from './explain-options';

/** That an address and a server are of two houses, where that may be the matter. Nothing where the list knows them as one’s. */
export function twoHouses(diagnosis: Diagnosis, evidence: Evidence, t: Translator): string[] {
  const { problem, words } = diagnosis;
  const { settings, domain } = evidence;
  const aboutAddress = problem === 'recipient-rejected' || problem === 'relay-denied';
  const isOther = (aboutAddress && words !== 'own-address-barred') || isAtOtherHouse(diagnosis, evidence);
  if (!isOther || !domain || sameDomain(domain, settings.host)) return [];
  if (houseOf(domain, settings.host) === 'own') return [];
  const both = { domain: readableHost(domain), host: readableHost(settings.host) };
  return [t('problems.verdict.why.twoHouses', both)];
}

/** Whether a refused sign-in was made with an address of one provider at a server of another: nobody there knows that password. */
function isAtOtherHouse({ problem }: Diagnosis, { settings, domain, sameName }: Evidence): boolean {
  const ofPassword = problem === 'auth-bad-credentials' || problem === 'auth-app-password-required';
  return (
    ofPassword && sameName === true && domain !== undefined && houseOf(domain, settings.host) === 'other'
  );
}

/** The first step there: the server of the address. None where its provider has none for mail programs. */
export function otherHouse(
  diagnosis: Diagnosis,
  evidence: Evidence,
  { t }: Pick<ExplainOptions, 't'>,
): string[] {
  const home = isAtOtherHouse(diagnosis, evidence) ? providerFor(evidence.domain ?? '') : null;
  const use = home?.servers[0]?.host;
  if (!home || !use) return [];
  const host = readableHost(evidence.settings.host);
  return [t('problems.verdict.change.otherHouse', { home: home.name, host, use })];
}
