import type { Evidence } from '@/lib/evidence/evidence';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import type { Change } from '@/lib/problems/catalogue/diagnosis';
import { lookAtChange } from '@/lib/problems/change/waits-behind';
import { beforeSending } from '@/lib/problems/judge/fits';
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
  if (!look) return withoutUse(change, evidence, t, labels);
  const place = { port: String(look.port), encryption: labels[look.encryption] };
  const lines: string[] = [];
  if (look.reply)
    lines.push(t('problems.verdict.seen.besideReply', { ...place, words: replyWords(look.reply) }));
  const { certificate } = look;
  if (certificate)
    lines.push(
      t('problems.verdict.seen.besideCertificate', {
        ...place,
        fault:
          certificate.faults.find((each) => each !== 'untrusted')?.replace('not-yet-valid', 'notYet') ??
          'other',
        names: listed(certificate.names),
        issuer: certificate.issuer || '–',
        from: dayOrHour(certificate.validFrom, t, at),
        to: dayOrHour(certificate.validTo, t, at),
      }),
    );
  return lines;
}

/** The usual ports that answered as they should, and have no sign-in for who would sign in there. */
function withoutUse(
  change: Change | null,
  { settings, neighbours, signIn, byToken, failure }: Evidence,
  t: Translator,
  labels: Record<Encryption, string>,
): string[] {
  const before = failure !== undefined && beforeSending.has(failure.stage);
  if (!signIn || change || !before) return [];
  return neighbours
    .filter(({ status, port, offer }) => status === 'ok' && port !== 25 && port !== settings.port && offer)
    .filter(({ offer }) => !offersUsableWay(offer, byToken === true))
    .map(({ port, encryption }) =>
      t('problems.verdict.seen.besideNoPassword', { port: String(port), encryption: labels[encryption] }),
    );
}
