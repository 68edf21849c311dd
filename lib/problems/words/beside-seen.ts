import type { Evidence } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import type { Change, Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import { listedInVain } from '@/lib/problems/change/change';
import { lookAtChange } from '@/lib/problems/change/waits-behind';
import { beforeSending } from '@/lib/problems/judge/fits';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import type { Encryption } from '@/lib/settings/settings';
import type { Translator } from '@/lib/text/translator';
import type { ExplainOptions } from './explain-options';
import { dayOrHour, listed, replyWords } from './shown';

/** What stands in the way once the change is made, in words: what the server said there, or what its certificate says. */
export function besideSeen(
  change: Change | null,
  evidence: Evidence,
  { t, labels, at }: Pick<ExplainOptions, 't' | 'labels' | 'at'>,
): string[] {
  const look = lookAtChange(change, evidence);
  if (!look)
    return change ? [] : [...withoutUse(evidence, t, labels), ...withFault(evidence, { t, labels, at })];
  const place = { port: String(look.port), encryption: labels[look.encryption] };
  const reply =
    look.reply && t('problems.verdict.seen.besideReply', { ...place, words: replyWords(look.reply) });
  return [...(reply ? [reply] : []), ...certificateOf(look, { t, labels, at })];
}

/** That the pair which a provider lists does not answer either, where nothing else is to be changed. */
export function listedShut(
  { problem, change }: Diagnosis,
  evidence: Evidence,
  { t, labels }: Pick<ExplainOptions, 't' | 'labels'>,
): string[] {
  const pair = problem && !change ? listedInVain(problem, evidence) : null;
  const known = pair && providerOfHost(pair.host);
  if (!known) return [];
  const place = { port: String(pair.port), encryption: labels[pair.encryption] };
  return [t('problems.verdict.seen.besideListed', { ...place, provider: known.provider.name })];
}

type Words = Pick<ExplainOptions, 't' | 'labels' | 'at'>;

function certificateOf(
  { certificate, port, encryption }: NeighbourReport,
  { t, labels, at }: Words,
): string[] {
  if (!certificate) return [];
  const fault = certificate.faults.find((each) => each !== 'untrusted')?.replace('not-yet-valid', 'notYet');
  return [
    t('problems.verdict.seen.besideCertificate', {
      port: String(port),
      encryption: labels[encryption],
      fault: fault ?? 'other',
      names: listed(certificate.names),
      issuer: certificate.issuer || '–',
      from: dayOrHour(certificate.validFrom, t, at),
      to: dayOrHour(certificate.validTo, t, at),
    }),
  ];
}

/** A usual port that would have answered, but for its certificate: where the tried one has shown none, and no other is sound. */
function withFault(evidence: Evidence, words: Words): string[] {
  const { failure, neighbours, settings, tlsVersion } = evidence;
  if (!failure || !beforeSending.has(failure.stage) || tlsVersion) return [];
  if (neighbours.some(({ status, port }) => status === 'ok' && port !== 25)) return [];
  const look = neighbours.find(
    ({ status, port }) => status === 'bad-certificate' && port !== 25 && port !== settings.port,
  );
  return look ? certificateOf(look, words) : [];
}

/** The usual ports that answered as they should, and have no sign-in for who would sign in there. */
function withoutUse(
  { settings, neighbours, signIn, byToken, failure }: Evidence,
  t: Translator,
  labels: Record<Encryption, string>,
): string[] {
  const before = failure !== undefined && beforeSending.has(failure.stage);
  if (!signIn || !before) return [];
  // mail servers take mail from each other at 25: of use where nothing else tells that the host is there
  const isTold = (port: number) => port !== settings.port && (port !== 25 || failure.stage === 'connect');
  return neighbours
    .filter(({ status, port, offer }) => status === 'ok' && isTold(port) && offer)
    .filter(({ offer }) => !offersUsableWay(offer, byToken === true))
    .map(({ port, encryption }) =>
      t('problems.verdict.seen.besideNoPassword', { port: String(port), encryption: labels[encryption] }),
    );
}
