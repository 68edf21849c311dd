/** Where a label or a behaviour was read, and when it was last looked at. */
export type Source = { name: string; url: string; checked: string };

/** Pictures and texts behind the screens. */
export const sources = {
  rackspace: {
    name: 'Rackspace: Outlook for Windows and for Mac, with pictures',
    url: 'https://github.com/rackerlabs/rackspace-how-to/tree/main/content/rackspace-email',
    checked: '2026-11',
  },
  gearhost: {
    name: 'GearHost: e-mail in Outlook, with pictures',
    url: 'https://github.com/GearHost/docs/blob/master/docs/email-outlook.md',
    checked: '2026-11',
  },
  alwaysdata: {
    name: 'alwaysdata: Outlook, with pictures',
    url: 'https://github.com/alwaysdata/documentation/blob/main/src/content/en/docs/emails/third-party-software/outlook/index.md',
    checked: '2026-11',
  },
  ovh: { name: 'OVHcloud: guides to every Outlook', url: 'https://github.com/ovh/docs', checked: '2026-11' },
  mailcow: {
    name: 'mailcow: Outlook',
    url: 'https://github.com/mailcow/mailcow-dockerized-docs/blob/master/docs/client/client-outlook.en.md',
    checked: '2026-11',
  },
  'microsoft-encryption': {
    name: 'Microsoft: the four kinds of connection in classic Outlook',
    url: 'https://learn.microsoft.com/office/client-developer/outlook/auxiliary/prop_smtp_secure_connection',
    checked: '2026-11',
  },
  stalwart: {
    name: 'Stalwart: classic Outlook takes “TLS” to mean STARTTLS',
    url: 'https://github.com/stalwartlabs/stalwart/issues/3248',
    checked: '2026-11',
  },
  'microsoft-new-accounts': {
    name: 'Microsoft: account types in the new Outlook',
    url: 'https://learn.microsoft.com/microsoft-365-apps/outlook/get-started/supported-account-types',
    checked: '2026-11',
  },
  'microsoft-outlook-com': {
    name: 'Microsoft: POP, IMAP and SMTP settings for Outlook.com',
    url: 'https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040',
    checked: '2026-11',
  },
  'microsoft-smtp-auth': {
    name: 'Microsoft: turn Authenticated SMTP on or off',
    url: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    checked: '2026-11',
  },
  'exchange-team': {
    name: 'Exchange team: when passwords stop working for sending',
    url: 'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
    checked: '2026-11',
  },
  'microsoft-support-docs': {
    name: 'Microsoft: support articles on Outlook',
    url: 'https://github.com/MicrosoftDocs/SupportArticles-docs',
    checked: '2026-11',
  },
  'ovh-android': {
    name: 'OVHcloud: an account cannot be changed on Android',
    url: 'https://github.com/ovh/docs/pull/8280',
    checked: '2026-11',
  },
  'microsoft-change': {
    name: 'Microsoft: change or update e-mail account settings',
    url: 'https://support.microsoft.com/office/change-or-update-email-account-settings-in-outlook-for-windows-560a9065-3c3a-4ec5-a24f-cdb9a8d622a2',
    checked: '2026-11',
  },
  euronic: {
    name: 'Euronic: changing the e-mail servers in Outlook',
    url: 'https://euronic.help/en/articles/4418297-changing-the-email-servers-outlook',
    checked: '2026-11',
  },
  neowin: {
    name: 'Neowin: support for Office 2016, 2019 and LTSC 2021',
    url: 'https://www.neowin.net/news/microsoft-will-end-support-for-office-2016-and-2019-apps-and-servers-on-october-14-2025/',
    checked: '2026-11',
  },
  'ltsc-2024': {
    name: 'C114: support for Office LTSC 2021 and LTSC 2024',
    url: 'https://www.c114pro.com/newsflashes/159219.html',
    checked: '2026-11',
  },
  register: {
    name: 'The Register: classic Outlook until at least 2029',
    url: 'https://briefly.co/anchor/Remote_teams/story/microsoft-postpones-new-outlook-migration-to-2027',
    checked: '2026-11',
  },
  'microsoft-outbox': {
    name: 'Microsoft: mail stays in the Outbox until you press Send/Receive',
    url: 'https://github.com/MicrosoftDocs/SupportArticles-docs/blob/main/Outlook/Client/synchronization/email-stays-in-outbox-until-manually-send-or-receive.md',
    checked: '2026-11',
  },
  'microsoft-read-receipt': {
    name: 'Microsoft: Outlook keeps sending a message that is not there',
    url: 'https://github.com/MicrosoftDocs/SupportArticles-docs/blob/main/Outlook/Client/synchronization/delete-nonexistent-messages.md',
    checked: '2026-11',
  },
  'helpdesk-outbox': {
    name: 'A help desk: Outlook does not send',
    url: 'https://github.com/erikalvarez418/helpdesk-knowledge-base/blob/main/microsoft-365/outlook/outlook-not-sending.md',
    checked: '2026-11',
  },
  'new-offline': {
    name: 'Windows News: how the new Outlook works without a connection',
    url: 'https://windowsnews.ai/article/new-outlook-for-windows-now-launch-offline-anytime.343664',
    checked: '2026-11',
  },
  'attachment-limit': {
    name: 'Microsoft Message ID: how large attachments may be',
    url: 'https://microsoftmessageid.com/?p=917',
    checked: '2026-11',
  },
  'microsoft-end-of-support': {
    name: 'Microsoft: end of support for Office',
    url: 'https://github.com/MicrosoftDocs/OfficeDocs-DeployOffice/blob/live/DeployOffice/endofsupport/resources.md',
    checked: '2026-11',
  },
  'office-2021': {
    name: 'Windows News: support for Office 2021 ends',
    url: 'https://www.windowsnews.ai/article/windows-11-24h2-office-2021-end-of-support-2026-complete-migration-guide.395762',
    checked: '2026-11',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
