import { microsoftPersonalDomains } from './microsoft-domains';
import type { Provider } from './provider';
import { starttls } from './server';

const checked = '2026-11';
const consumerPage =
  'https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040';
const timeline =
  'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835';
const submission =
  'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365';
const clients =
  'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission';
const modernOnly =
  'https://support.microsoft.com/office/modern-authentication-methods-now-needed-to-continue-syncing-outlook-email-in-non-microsoft-email-apps-c5d65390-9676-4763-b41f-d7986499a90d';
const legacyTls =
  'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/opt-in-exchange-online-endpoint-for-legacy-tls-using-smtp-auth';
const onPremises = 'https://learn.microsoft.com/exchange/clients/pop3-and-imap4/configure-authenticated-smtp';
const connectors = 'https://learn.microsoft.com/exchange/mail-flow/connectors/receive-connectors';
const regional =
  'https://learn.microsoft.com/exchange/troubleshoot/send-emails/error-when-connecting-to-exchange-online-via-smtp-client';

/** The first day on which passwords for sending are off by default (UTC). The end of December 2026 is read as the next day. */
const offByDefaultFrom = '2027-01-01';

/** True from the day on which Microsoft 365 takes passwords for sending only where an administrator turned them on again. */
export function passwordsAreOffByDefault(day: Date): boolean {
  return day.toISOString().slice(0, 10) >= offByDefaultFrom;
}

/** Notes that hold in every cloud of Microsoft 365. */
const cloudNotes = [
  { key: 'providers.notes.microsoft-no-outlook-settings', source: clients },
  { key: 'providers.notes.microsoft-password-until-end-of-2026', until: offByDefaultFrom, source: timeline },
  { key: 'providers.notes.microsoft-password-off-by-default', from: offByDefaultFrom, source: timeline },
] as const;

/** How one signs in at each cloud of Microsoft 365, before and after that day. */
const cloudSignIn = [
  { way: 'modern' },
  { way: 'password-if-admin-allows', until: offByDefaultFrom, source: clients },
  { way: 'password-off-by-default', from: offByDefaultFrom, source: timeline },
] as const;

export const microsoft = {
  'microsoft-365': {
    name: 'Microsoft 365',
    account: 'microsoft-365',
    operator: 'microsoft',
    domains: ['onmicrosoft.com'],
    mx: ['mail.protection.outlook.com', 'mx.microsoft'],
    servers: [
      starttls('smtp.office365.com'),
      starttls('smtp.office365.com', 25),
      starttls('smtp.outlook.com'),
    ],
    incoming: ['outlook.office365.com'],
    retired: [{ host: 'smtp-*.outlook.com', use: 'smtp.office365.com' }],
    userName: 'address',
    signIn: cloudSignIn,
    notes: [
      ...cloudNotes,
      { key: 'providers.notes.microsoft-no-465', source: submission },
      { key: 'providers.notes.microsoft-regional-names', source: regional },
    ],
    source: submission,
    checked,
  },
  'microsoft-365-legacy-tls': {
    name: 'Microsoft 365 (for old devices)',
    account: 'microsoft-365',
    operator: 'microsoft',
    domains: [],
    mx: [],
    servers: [starttls('smtp-legacy.office365.com')],
    incoming: [],
    userName: 'address',
    signIn: cloudSignIn,
    notes: [...cloudNotes, { key: 'providers.notes.microsoft-legacy-tls', source: legacyTls }],
    source: legacyTls,
    checked,
  },
  'microsoft-gcc-high': {
    name: 'Microsoft 365 GCC High',
    account: 'microsoft-365',
    operator: 'microsoft',
    domains: [],
    // Microsoft’s page of DNS records for GCC High; DoD’s exchangers end alike.
    mx: ['mail.protection.office365.us'],
    servers: [starttls('outlook.office365.us'), starttls('outlook.office365.us', 25)],
    incoming: [],
    userName: 'address',
    signIn: cloudSignIn,
    notes: cloudNotes,
    source:
      'https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-u-s-government-gcc-high-endpoints',
    checked,
  },
  'microsoft-dod': {
    name: 'Microsoft 365 DoD',
    account: 'microsoft-365',
    operator: 'microsoft',
    domains: [],
    mx: [],
    servers: [starttls('outlook-dod.office365.us'), starttls('outlook-dod.office365.us', 25)],
    incoming: [],
    userName: 'address',
    signIn: cloudSignIn,
    notes: cloudNotes,
    source: 'https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-u-s-government-dod-endpoints',
    checked,
  },
  'microsoft-china': {
    name: 'Microsoft 365 in China (21Vianet)',
    account: 'microsoft-365',
    domains: ['partner.onmschina.cn'],
    mx: ['mail.protection.partner.outlook.cn'],
    servers: [starttls('smtp.partner.outlook.cn')],
    incoming: ['partner.outlook.cn'],
    userName: 'address',
    signIn: cloudSignIn,
    notes: cloudNotes,
    source: 'https://github.com/mguessan/davmail/issues/341',
    unconfirmed: true,
    checked,
  },
  'outlook-com': {
    name: 'Outlook.com',
    account: 'outlook-com',
    operator: 'microsoft',
    domains: microsoftPersonalDomains,
    mx: ['olc.protection.outlook.com'],
    servers: [starttls('smtp-mail.outlook.com')],
    incoming: [],
    retired: [
      { host: 'smtp.live.com', use: 'smtp-mail.outlook.com' },
      { host: 'pop3.live.com', use: 'smtp-mail.outlook.com' },
      { host: 'imap-mail.outlook.com', use: 'smtp-mail.outlook.com' },
      { host: 'pop-mail.outlook.com', use: 'smtp-mail.outlook.com' },
    ],
    userName: 'address',
    signIn: [{ way: 'modern-only' }],
    notes: [
      { key: 'providers.notes.outlook-com-no-password', from: '2024-09-16', source: modernOnly },
      { key: 'providers.notes.outlook-com-switch-on', source: consumerPage },
    ],
    source: consumerPage,
    checked,
  },
  'microsoft-high-volume': {
    name: 'Microsoft 365 High Volume Email',
    account: 'relay',
    operator: 'microsoft',
    domains: [],
    mx: [],
    servers: [starttls('smtp.hve.mx.microsoft')],
    incoming: [],
    retired: [{ host: 'smtp-hve.office365.com', use: 'smtp.hve.mx.microsoft' }],
    userName: 'address',
    signIn: [{ way: 'password' }],
    notes: [
      {
        key: 'providers.notes.microsoft-high-volume',
        source: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/high-volume-mails-m365',
      },
    ],
    source: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/high-volume-mails-m365',
    checked,
  },
  'exchange-server': {
    name: 'Exchange Server',
    account: 'exchange',
    domains: [],
    mx: [],
    servers: [],
    incoming: [],
    userName: 'given',
    signIn: [{ way: 'password' }],
    notes: [
      { key: 'providers.notes.microsoft-no-outlook-settings', source: onPremises },
      { key: 'providers.notes.exchange-own-name', source: onPremises },
      { key: 'providers.notes.exchange-inner-ports', source: connectors },
    ],
    source: onPremises,
    checked,
  },
  'azure-communication-services': {
    name: 'Azure Communication Services Email',
    account: 'relay',
    domains: [],
    mx: [],
    servers: [starttls('smtp.azurecomm.net'), starttls('smtp.azurecomm.net', 25)],
    incoming: [],
    userName: 'given',
    signIn: [{ way: 'password' }],
    notes: [
      {
        key: 'providers.notes.azure-user-name',
        source:
          'https://learn.microsoft.com/azure/communication-services/quickstarts/email/send-email-smtp/smtp-authentication',
      },
    ],
    source:
      'https://learn.microsoft.com/azure/communication-services/quickstarts/email/send-email-smtp/smtp-authentication',
    checked,
  },
} satisfies Record<string, Provider>;
