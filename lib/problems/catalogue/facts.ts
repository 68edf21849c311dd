import type { ProblemCode, WhoCanFix } from './codes';
import { appPassword, basic, checked, dataFile, devicesFail, ndr, oauth, rfc, smtpAuth } from './sources';

/** Where a cause stands in lists, by what people see. */
export const problemGroups = ['reaching', 'encryption', 'sign-in', 'sending', 'elsewhere'] as const;
export type ProblemGroup = (typeof problemGroups)[number];

type Facts = {
  who: WhoCanFix[];
  /** It may pass by itself. */
  passes: boolean;
  group: ProblemGroup;
  source: string;
  checked: '2026-11';
};

/** What is known of each cause beside its words. `source` is the standard or the page that it rests on. */
export const problemFacts = {
  'dns-not-found': { who: ['you'], passes: false, group: 'reaching', source: rfc(5321), checked },
  'connect-refused': { who: ['you'], passes: false, group: 'reaching', source: rfc(8314), checked },
  'connect-timeout': {
    who: ['you', 'network'],
    passes: false,
    group: 'reaching',
    source: rfc(8314),
    checked,
  },
  'network-blocked': { who: ['network'], passes: false, group: 'reaching', source: rfc(5068), checked },
  'not-smtp-server': { who: ['you'], passes: false, group: 'reaching', source: rfc(5321), checked },
  'server-closed-connection': {
    who: ['provider'],
    passes: true,
    group: 'reaching',
    source: rfc(5321),
    checked,
  },
  'helo-rejected': { who: ['provider'], passes: false, group: 'reaching', source: rfc(5321), checked },
  'ip-blocklisted': {
    who: ['provider', 'network'],
    passes: false,
    group: 'reaching',
    source: rfc(6471),
    checked,
  },
  'too-many-connections': { who: ['wait'], passes: true, group: 'reaching', source: smtpAuth, checked },
  'tls-wrong-mode-implicit-on-starttls-port': {
    who: ['you'],
    passes: false,
    group: 'encryption',
    source: rfc(8314),
    checked,
  },
  'tls-wrong-mode-plain-on-implicit-port': {
    who: ['you'],
    passes: false,
    group: 'encryption',
    source: rfc(8314),
    checked,
  },
  'starttls-required': { who: ['you'], passes: false, group: 'encryption', source: rfc(3207), checked },
  'starttls-not-offered': { who: ['you'], passes: false, group: 'encryption', source: rfc(3207), checked },
  'cert-untrusted': { who: ['provider'], passes: false, group: 'encryption', source: rfc(8314), checked },
  'cert-name-mismatch': {
    who: ['you', 'provider'],
    passes: false,
    group: 'encryption',
    source: rfc(9525),
    checked,
  },
  'cert-expired': {
    who: ['provider', 'you'],
    passes: false,
    group: 'encryption',
    source: rfc(5280),
    checked,
  },
  'tls-too-old': { who: ['you', 'provider'], passes: false, group: 'encryption', source: rfc(8996), checked },
  'auth-required': { who: ['you'], passes: false, group: 'sign-in', source: rfc(4954), checked },
  'auth-bad-credentials': { who: ['you'], passes: false, group: 'sign-in', source: rfc(4954), checked },
  'auth-app-password-required': {
    who: ['you'],
    passes: false,
    group: 'sign-in',
    source: appPassword,
    checked,
  },
  'auth-basic-disabled': { who: ['you', 'it'], passes: false, group: 'sign-in', source: basic, checked },
  'auth-smtp-disabled-tenant-or-mailbox': {
    who: ['it'],
    passes: false,
    group: 'sign-in',
    source: smtpAuth,
    checked,
  },
  'auth-blocked-by-policy': {
    who: ['it', 'you'],
    passes: false,
    group: 'sign-in',
    source: devicesFail,
    checked,
  },
  'auth-mechanism-unsupported': { who: ['you'], passes: false, group: 'sign-in', source: rfc(4954), checked },
  'auth-account-locked-or-disabled': {
    who: ['it', 'provider'],
    passes: false,
    group: 'sign-in',
    source: rfc(5248),
    checked,
  },
  'auth-too-many-attempts': { who: ['wait'], passes: true, group: 'sign-in', source: rfc(4954), checked },
  'oauth-token-invalid': { who: ['you', 'it'], passes: false, group: 'sign-in', source: oauth, checked },
  'sender-not-allowed': { who: ['you', 'it'], passes: false, group: 'sending', source: devicesFail, checked },
  'relay-denied': { who: ['you', 'provider'], passes: false, group: 'sending', source: ndr, checked },
  'recipient-rejected': { who: ['you', 'recipient'], passes: false, group: 'sending', source: ndr, checked },
  'mailbox-full': { who: ['recipient', 'you'], passes: true, group: 'sending', source: rfc(3463), checked },
  'message-too-large': { who: ['you'], passes: false, group: 'sending', source: rfc(1870), checked },
  'rate-or-quota-limited': {
    who: ['wait', 'provider'],
    passes: true,
    group: 'sending',
    source: ndr,
    checked,
  },
  'content-or-spam-rejected': {
    who: ['you', 'provider'],
    passes: false,
    group: 'sending',
    source: rfc(3463),
    checked,
  },
  'sender-domain-auth-failed': { who: ['it'], passes: false, group: 'sending', source: rfc(7489), checked },
  'account-sending-blocked': {
    who: ['it', 'provider'],
    passes: false,
    group: 'sending',
    source: ndr,
    checked,
  },
  greylisted: { who: ['wait'], passes: true, group: 'sending', source: rfc(6647), checked },
  'server-temporary-failure': { who: ['wait'], passes: true, group: 'sending', source: rfc(5321), checked },
  'incoming-server-problem': { who: ['you'], passes: false, group: 'elsewhere', source: rfc(8314), checked },
  'local-client-problem': {
    who: ['you', 'it'],
    passes: false,
    group: 'elsewhere',
    source: dataFile,
    checked,
  },
  unknown: { who: [], passes: false, group: 'elsewhere', source: rfc(5321), checked },
} satisfies Record<ProblemCode, Facts>;

/** What is known of a cause beside its words. */
export function factsOf(code: ProblemCode): Facts {
  return problemFacts[code];
}
