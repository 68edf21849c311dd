import type words from '@/lib/text/en/providers.json';
import type { ProviderId } from './providers';

export type ProviderClaimId = keyof (typeof words)['claims'] & string;

/** `about`: the records on whose pages the claim is answered. */
type ProviderClaim = { about: readonly ProviderId[]; source: string; checked: '2026-11' };

const checked = '2026-11';
const learn = (path: string) => `https://learn.microsoft.com/${path}`;
const devices = learn(
  'exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
);
const personal =
  'https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040';
const timeline =
  'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835';
const clouds = [
  'microsoft-365',
  'microsoft-gcc-high',
  'microsoft-dod',
  'microsoft-china',
] as const satisfies ProviderId[];

/**
 * What popular articles say of a provider that is not so, or not all of it. What they claim and what is so stand under
 * `providers.claims`. What belongs to one error message stands with the problems.
 */
export const providerClaims = {
  'ssl-465': { about: [...clouds, 'outlook-com'], source: devices, checked },
  'starttls-is-weak': {
    about: [...clouds, 'outlook-com'],
    source: 'https://www.rfc-editor.org/rfc/rfc3207',
    checked,
  },
  '465-is-deprecated': {
    about: ['gmail', 'google-workspace', 'yahoo', 'gmx', 'outlook-com', 'microsoft-365'],
    source: 'https://www.rfc-editor.org/rfc/rfc8314',
    checked,
  },
  'passwords-ended': { about: [...clouds], source: timeline, checked },
  'app-password-work': {
    about: [...clouds],
    source: learn('entra/identity/authentication/howto-mfa-app-passwords'),
    checked,
  },
  'app-password-personal': { about: ['outlook-com'], source: personal, checked },
  'password-personal': { about: ['outlook-com'], source: personal, checked },
  'smtp-live': { about: ['outlook-com'], source: personal, checked },
  'spa-on': {
    about: [...clouds, 'outlook-com', 'gmail', 'exchange-server'],
    source: learn('exchange/mail-flow/connectors/receive-connectors'),
    checked,
  },
  'port-25-plain': { about: [...clouds], source: devices, checked },
  'alias-user-name': {
    about: [...clouds],
    source: learn(
      'troubleshoot/exchange/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
    ),
    checked,
  },
} as const satisfies Record<ProviderClaimId, ProviderClaim>;

/** The claims that are answered on a provider’s page. */
export function claimsAboutProvider(id: ProviderId): ProviderClaimId[] {
  return (Object.keys(providerClaims) as ProviderClaimId[]).filter((claim) =>
    providerClaims[claim].about.some((one) => one === id),
  );
}
