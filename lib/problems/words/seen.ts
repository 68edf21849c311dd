import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { TokenChallenge } from '@/lib/evidence/said';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { saysNoToSignIn, warnsAtSignIn } from '@/lib/problems/judge/yes-that-says-no';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import { ofTime } from '@/lib/problems/vocabulary/clock';
import type { Translator } from '@/lib/text/translator';
import { addressesSeen } from './addresses-seen';
import { dayOrHour, listed, replyWords, tlsName } from './shown';

/** What a check saw, a sentence a fact. Certificates are told about only when they are the matter. */
export function factsSeen(evidence: Evidence, t: Translator, at: Date): string[] {
  const { failure, receipt, tlsVersion } = evidence;
  const facts: string[] = [];
  const certificate = failure?.certificate;
  if (failure?.reply) facts.push(t('problems.verdict.seen.reply', { words: replyWords(failure.reply) }));
  if (failure?.unsaid)
    facts.push(
      t(`problems.verdict.seen.${failure.secondSignIn ? 'unsaidAtSecond' : 'unsaid'}`, {
        what: failure.unsaid,
      }),
    );
  if (failure?.challenge) facts.push(challengeWords(failure.challenge, t));
  if (failure?.banner) facts.push(firstWordsSeen(failure.banner, failure, t));
  if (certificate) {
    if (certificate.names.length > 0)
      facts.push(t('problems.verdict.seen.names', { names: listed(certificate.names) }));
    facts.push(t('problems.verdict.seen.issuer', { issuer: certificate.issuer || '–' }));
    facts.push(
      t('problems.verdict.seen.dates', {
        from: dayOrHour(certificate.validFrom, t, at),
        to: dayOrHour(certificate.validTo, t, at),
      }),
    );
  }
  if (certificate?.untrusted === 'missing-link' && certificate.lastIssuer)
    facts.push(t('problems.verdict.seen.missingLink', { issuer: certificate.lastIssuer }));
  if (failure?.code === stopCodes.noMechanism && evidence.offer && evidence.offer.auth.length > 0) {
    facts.push(t('problems.verdict.seen.offered', { offered: listed(evidence.offer.auth) }));
  }
  facts.push(...signInSeen(evidence, t), ...addressesSeen(evidence, t));
  if (!failure && tlsVersion)
    facts.push(t('problems.verdict.seen.version', { version: tlsName(tlsVersion) }));
  if (!failure && endsSoon(evidence, at))
    facts.push(
      t('problems.verdict.seen.endsSoon', { date: dayOrHour(evidence.certificate?.validTo ?? '–', t, at) }),
    );
  if (!failure)
    for (const why of evidence.certificate?.appleRefuses ?? [])
      facts.push(t('problems.verdict.seen.appleRefuses', { why }));
  // whatever else went wrong, it was not for that
  if (!failure || certificate || isOfTime(failure)) facts.push(...clockSeen(evidence, t));
  if (receipt) facts.push(t('problems.verdict.seen.receipt', { words: replyWords(receipt) }));
  return facts;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Whether a certificate has three days left or less, and is none of those that are made for a week. */
function endsSoon({ certificate }: Evidence, at: Date): boolean {
  if (!certificate) return false;
  const from = new Date(certificate.validFrom).getTime();
  const to = new Date(certificate.validTo).getTime();
  const left = to - at.getTime();
  return left > 0 && left <= 3 * day && to - from > 14 * day;
}

/** Whether a refusal may be for a clock that is off. */
function isOfTime({ reply }: Failure): boolean {
  return reply !== undefined && ofTime.test(plainReply(reply));
}

/** That the server’s clock is off. */
function clockSeen({ clockAhead }: Evidence, t: Translator): string[] {
  if (clockAhead === undefined) return [];
  const minutes = Math.round(Math.abs(clockAhead) / minute);
  const hours = Math.round(minutes / 60);
  const [count, unit] =
    minutes < 90 ? [minutes, 'minutes'] : hours < 48 ? [hours, 'hours'] : [Math.round(hours / 24), 'days'];
  return [t('problems.verdict.seen.clock', { count, unit, way: clockAhead > 0 ? 'ahead' : 'behind' })];
}

/** The first words of what answered, and to what; or what a sign-in was asked for besides. */
export function firstWordsSeen(
  words: string,
  { toHello, code }: Pick<Failure, 'toHello' | 'code'>,
  t: Translator,
): string {
  if (code === stopCodes.asksMore) return t('problems.verdict.seen.askedBesides', { words });
  return t(`problems.verdict.seen.${toHello ? 'bannerToHello' : 'banner'}`, { words });
}

/** A yes to the sign-in whose words say no, or warn of what may come. */
export function signInSeen({ letIn }: Evidence, t: Translator): string[] {
  if (!letIn) return [];
  const words = replyWords(letIn);
  if (saysNoToSignIn(letIn)) return [t('problems.verdict.seen.letIn', { words })];
  return warnsAtSignIn(letIn) ? [t('problems.verdict.seen.letInWarned', { words })] : [];
}

/** What the statuses mean: RFC 6750 §3.1, and the numbers of HTTP that Google and Microsoft use for the same. */
const statuses = {
  '400': 'unreadable',
  invalid_request: 'unreadable',
  '401': 'notTaken',
  invalid_token: 'notTaken',
  '403': 'notEnough',
  insufficient_scope: 'notEnough',
} as const;

function challengeWords({ status, scope }: TokenChallenge, t: Translator): string {
  const known = Object.hasOwn(statuses, status) ? statuses[status as keyof typeof statuses] : 'other';
  return t(`problems.verdict.seen.token.${known}`, { status, scope: scope ?? 'none' });
}
