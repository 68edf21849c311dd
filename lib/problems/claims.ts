import type { ProblemCode } from './codes';

type Claim = { problem: ProblemCode; besides?: readonly ProblemCode[]; source: string; checked: '2026-11' };

const checked = '2026-11';
const article = (path: string) => `https://learn.microsoft.com/${path}`;
const devices = article(
  'exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
);
const ndr = article(
  'exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
);

/**
 * What popular articles say that is not so, or not all of it. Their words stand under `problems.claims`: what people see,
 * what articles claim, what is so. `problem` is the page on which a claim is answered too,
 * `besides` are others.
 */
export const claims = {
  '0x80042109': { problem: 'connect-refused', source: article('troubleshoot/outlook/'), checked },
  '0x800ccc7e': {
    problem: 'unknown',
    source: article('windows/win32/api/mimeole/'),
    checked,
  },
  '503-5-5-1': {
    problem: 'auth-mechanism-unsupported',
    source: 'https://www.rfc-editor.org/rfc/rfc4954',
    checked,
  },
  '504-5-7-4': { problem: 'auth-mechanism-unsupported', source: devices, checked },
  '550-5-7-1': { problem: 'relay-denied', source: ndr, checked },
  'conditional-access': { problem: 'auth-blocked-by-policy', source: devices, checked },
  'could-not-connect': {
    problem: 'connect-refused',
    source: 'https://www.rfc-editor.org/rfc/rfc5321',
    checked,
  },
  'send-receive-failure': { problem: 'unknown', source: article('troubleshoot/outlook/'), checked },
  'stays-in-outbox': { problem: 'local-client-problem', source: article('troubleshoot/outlook/'), checked },
  'returned-mail': { problem: 'recipient-rejected', source: ndr, checked },
  'microsoft-465': { problem: 'connect-timeout', source: devices, checked },
  'microsoft-app-password': {
    problem: 'auth-basic-disabled',
    besides: ['auth-bad-credentials', 'auth-app-password-required'],
    source:
      'https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040',
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
