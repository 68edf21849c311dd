import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely, unsure } from '@/lib/problems/catalogue/judgement';

const byStage: Partial<Record<Stage, ProblemCode>> = {
  connect: 'ip-blocklisted',
  greet: 'ip-blocklisted',
  encrypt: 'starttls-not-offered',
  'sign-in': 'auth-bad-credentials',
  sender: 'sender-not-allowed',
  recipient: 'recipient-rejected',
  message: 'content-or-spam-rejected',
};

/**
 * What a lasting refusal is mostly about by its enhanced code; the first that fits counts. RFC 3463 §3, and the registry of the
 * codes that came after it. checked: 2026-11, source: https://www.iana.org/assignments/smtp-enhanced-status-codes
 */
const byStatus: [RegExp, ProblemCode][] = [
  [/^5\.1\.[78]$/, 'sender-not-allowed'],
  [/^5\.1\./, 'recipient-rejected'],
  [/^5\.2\.2$/, 'mailbox-full'],
  [/^5\.2\.3$|^5\.3\.4$/, 'message-too-large'],
  [/^5\.2\.1$/, 'recipient-rejected'],
  [/^5\.4\.4$/, 'dns-not-found'],
  [/^5\.5\.3$/, 'rate-or-quota-limited'],
  [/^5\.6\./, 'content-or-spam-rejected'],
  [/^5\.7\.(?:8|9)$/, 'auth-bad-credentials'],
  [/^5\.7\.(?:10|11)$/, 'starttls-required'],
  [/^5\.2\.4$|^5\.7\.(?:2|17|18)$/, 'recipient-rejected'],
  [/^5\.3\.[1235]$/, 'server-temporary-failure'],
  [/^5\.7\.4$/, 'auth-mechanism-unsupported'],
  [/^5\.7\.13$/, 'auth-account-locked-or-disabled'],
  [/^5\.7\.25$/, 'ip-blocklisted'],
  [/^5\.7\.27$/, 'sender-not-allowed'],
  [/^5\.7\.(?:2[0-46]|29)$/, 'sender-domain-auth-failed'],
  [/^5\.7\.28$/, 'rate-or-quota-limited'],
];

/** What a refusal begins with, and what it is most likely about, when nothing else of it is known. */
const firstWords: [RegExp, ProblemCode][] = [
  [
    /^(?:the |your |invalid |bad )*(?:sender|from\b|originator|return[- ]path|envelope)/,
    'sender-not-allowed',
  ],
  [/^(?:the |your )*(?:client|host|ip\b|server|connection|network|mta\b)/, 'ip-blocklisted'],
  [
    /^(?:the |this |your )*(?:message|e?-?mail|content|attachment|header|mime|body)\b/,
    'content-or-spam-rejected',
  ],
  [/^(?:the |your )*(?:log-?in|password|auth|credential)/, 'auth-bad-credentials'],
  [/^(?:the |this )*(?:recipient|user|mailbox|address|account)/, 'recipient-rejected'],
];

/** Judges a lasting refusal (5xx) by the thing it begins with: `550 Sender … `. Null: none that is known. */
export function bySubject(words: string): Judgement | null {
  const said = words.match(/(?:^|[ "'(:])5\d\d[ -](?:#?5\.\d{1,2}\.\d{1,3} )?([^|]{4,80})/)?.[1];
  const problem = said && firstWords.find(([pattern]) => pattern.test(said))?.[1];
  return problem ? unsure(problem) : null;
}

/** `5.7.X`, security or policy (RFC 3463 §3.8): what such words mean most often, and far from always. */
const notAuthorized = unsure('content-or-spam-rejected', [
  'ip-blocklisted',
  'relay-denied',
  'sender-not-allowed',
  'recipient-rejected',
]);

/** Judges by the enhanced code, then the basic code and the stage, when no sentence told. 4xx is "not now". Null: no code. */
export function byCode(
  code: number | undefined,
  status: string | undefined,
  stage: Stage | null,
): Judgement | null {
  if ((code !== undefined && code >= 400 && code < 500) || (code === undefined && status?.startsWith('4.')))
    return likely('server-temporary-failure', ['greylisted', 'rate-or-quota-limited']);
  // AUTH itself is unknown, or this way of it (RFC 4954 §4)
  if (stage === 'sign-in' && (code === 500 || code === 501 || code === 502 || code === 503 || code === 504))
    return likely('auth-mechanism-unsupported', ['auth-bad-credentials']);
  // a command out of turn or misspelt (RFC 3463 §3.6): what went before is not told
  if ((status === '5.5.1' || status === '5.5.2') && code !== 554) return null;
  // parameters of a command that the server does not know (RFC 5321 §4.1.1.11)
  if (code === 555 && status === '5.5.4') return null;
  const known = status && byStatus.find(([pattern]) => pattern.test(status))?.[1];
  // no reply to AUTH (RFC 4954 §6)
  if (known === 'auth-bad-credentials' && code === 550 && stage !== 'sign-in') return notAuthorized;
  if (known === 'auth-bad-credentials')
    return likely(known, ['auth-app-password-required', 'auth-blocked-by-policy']);
  if (known) return likely(known);
  if (code === 530) return likely('auth-required', ['starttls-required']);
  if (code === 535 || code === 534)
    return likely('auth-bad-credentials', ['auth-app-password-required', 'auth-blocked-by-policy']);
  if (code === 552) return unsure('message-too-large', ['mailbox-full']);
  const staged = stage && byStage[stage];
  const ofPolicy = status?.startsWith('5.7.') && code !== 504 && (code !== 553 || status === '5.7.1');
  if (!staged && ofPolicy && code !== 551) return notAuthorized;
  if (code !== undefined && code >= 500 && staged) return unsure(staged);
  if (code === 504) return unsure('auth-mechanism-unsupported');
  if (code === 550) return unsure('recipient-rejected', ['content-or-spam-rejected', 'relay-denied']);
  if (code === 553) return unsure('sender-not-allowed', ['recipient-rejected']);
  // of the mail system (RFC 5321 §4.2.1), and in no list
  if (code !== undefined && code > 539 && code < 550)
    return unsure('recipient-rejected', ['content-or-spam-rejected']);
  if (code === 554) return unsure('content-or-spam-rejected', ['ip-blocklisted', 'relay-denied']);
  return null;
}
