import type { ProblemCode } from './codes';
import {
  checked,
  devices,
  devicesFail,
  ndr,
  noConnection,
  offered,
  outbox,
  outlookCom,
  progress,
  rfc,
} from './sources';

type Claim = { problem: ProblemCode; besides?: readonly ProblemCode[]; source: string; checked: '2026-11' };

/**
 * What popular articles say that is not so, or not all of it. Their words stand under `problems.claims`: what people see,
 * what articles claim, what is so. `problem` is the page on which a claim is answered too, `besides` are others.
 */
export const claims = {
  '0x80042109': { problem: 'connect-refused', source: noConnection, checked },
  '0x800ccc7e': {
    problem: 'unknown',
    source: 'https://learn.microsoft.com/windows/win32/api/mimeole/',
    checked,
  },
  '503-5-5-1': {
    problem: 'auth-mechanism-unsupported',
    besides: ['auth-required', 'unknown'],
    source: rfc(4954),
    checked,
  },
  '504-5-7-4': { problem: 'auth-mechanism-unsupported', source: offered, checked },
  '550-5-7-1': {
    problem: 'relay-denied',
    besides: ['ip-blocklisted', 'content-or-spam-rejected', 'sender-not-allowed'],
    source: ndr,
    checked,
  },
  'conditional-access': {
    problem: 'auth-blocked-by-policy',
    besides: ['relay-denied', 'content-or-spam-rejected'],
    source: devicesFail,
    checked,
  },
  'could-not-connect': {
    problem: 'connect-refused',
    besides: ['connect-timeout', 'network-blocked'],
    source: rfc(5321),
    checked,
  },
  'send-receive-failure': { problem: 'unknown', source: progress, checked },
  'stays-in-outbox': { problem: 'local-client-problem', source: outbox, checked },
  'returned-mail': { problem: 'recipient-rejected', source: ndr, checked },
  'microsoft-465': { problem: 'connect-timeout', source: devices, checked },
  'microsoft-app-password': {
    problem: 'auth-basic-disabled',
    besides: ['auth-bad-credentials', 'auth-app-password-required'],
    source: outlookCom,
    checked,
  },
} as const satisfies Record<string, Claim>;
export type ClaimId = keyof typeof claims;

const ids = Object.keys(claims) as ClaimId[];

/** The claims that are answered on the page of this problem; all of them without one. */
export function claimsAbout(problem?: ProblemCode): ClaimId[] {
  return ids.filter((id) => {
    const { problem: first, besides = [] }: Claim = claims[id];
    return !problem || first === problem || besides.includes(problem);
  });
}
