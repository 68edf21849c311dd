import type { Evidence, Reply, TokenChallenge } from '@/lib/evidence/evidence';
import type { Stage } from '@/lib/evidence/stages';
import type { Translator } from '@/lib/text/translator';

/** From how many seconds on a server that does its work is called slow. */
const slowSeconds = 8;

/** Stages at which one address of a host may stop a check, and another of the same host not. */
const ofOneAddress = new Set<Stage>(['encrypt', 'greet']);

/** A reply as it came, on one line: `535 5.7.8 Error: authentication failed`. */
export function replyWords({ code, status, text }: Reply): string {
  return [code, status, text.replace(/\s+/g, ' ').trim()].filter(Boolean).join(' ').slice(0, 500);
}

/** What a check saw, a sentence a fact. Certificates are told about only when they are the matter. */
export function factsSeen(evidence: Evidence, t: Translator): string[] {
  const { failure, settings, addresses, receipt, tlsVersion } = evidence;
  const { host } = settings;
  const facts: string[] = [];
  const certificate = failure?.certificate;
  if (failure?.reply) facts.push(t('problems.verdict.seen.reply', { words: replyWords(failure.reply) }));
  if (failure?.challenge) facts.push(challengeWords(failure.challenge, t));
  if (failure?.banner) facts.push(t('problems.verdict.seen.banner', { words: failure.banner }));
  if (certificate) {
    if (certificate.names.length > 0)
      facts.push(t('problems.verdict.seen.names', { names: listed(certificate.names) }));
    facts.push(t('problems.verdict.seen.issuer', { issuer: certificate.issuer || '–' }));
    facts.push(
      t('problems.verdict.seen.dates', { from: day(certificate.validFrom), to: day(certificate.validTo) }),
    );
  }
  if (certificate?.untrusted === 'missing-link' && certificate.lastIssuer)
    facts.push(t('problems.verdict.seen.missingLink', { issuer: certificate.lastIssuer }));
  if (failure?.code === 'ENOMECHANISM' && evidence.offer && evidence.offer.auth.length > 0) {
    facts.push(t('problems.verdict.seen.offered', { offered: listed(evidence.offer.auth) }));
  }
  const dead = addresses.filter(({ status }) => status === 'failed');
  const alive = addresses.some(({ status }) => status === 'connected');
  if (alive && dead.length > 0) {
    const six = dead.every(({ family }) => family === 6) && addresses.some(({ family }) => family === 4);
    const [first] = dead;
    if (six) facts.push(t('problems.verdict.seen.deadIpv6', { host }));
    else if (first) facts.push(t('problems.verdict.seen.deadAddress', { host, address: first.address }));
  }
  const tried = addresses.find(({ status }) => status === 'connected');
  if (tried && addresses.length > 1 && failure && ofOneAddress.has(failure.stage))
    facts.push(t('problems.verdict.seen.oneOfSeveral', { host, address: tried.address }));
  const seconds = Math.round(evidence.stages.reduce((sum, { ms }) => sum + ms, 0) / 1000);
  if (!failure && seconds >= slowSeconds) facts.push(t('problems.verdict.seen.slow', { seconds }));
  if (!failure && tlsVersion)
    facts.push(t('problems.verdict.seen.version', { version: tlsVersion.replace('TLSv', 'TLS ') }));
  if (receipt) facts.push(t('problems.verdict.seen.receipt', { words: replyWords(receipt) }));
  return facts;
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

/** Names for a sentence: five at most. */
export function listed(names: string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} …` : names.join(', ');
}

/** The day of an ISO date, as it is written everywhere: `2026-11-03`. What cannot be read is shown as it came. */
export function day(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10);
}
