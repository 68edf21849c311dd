import type { EditionId } from '@/lib/settings/edition-ids';
import type { Edition } from './edition';

const desktopLabels = { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' } as const;
const phoneLabels = { tls: 'SSL/TLS', starttls: 'StartTls', none: 'None' } as const;
// A Mac has one tick box; the port decides which of the two encryptions it is.
const macLabels = {
  tls: '☑ Use SSL to connect (recommended)',
  starttls: '☑ Use SSL to connect (recommended)',
  none: '☐ Use SSL to connect (recommended)',
} as const;

/** Every Outlook that has screens here. */
export const editions = {
  'classic-windows': {
    encryptionLabels: desktopLabels,
    encryptionControl: 'drop-down',
    editing: 'yes',
    releases: [
      { name: 'Microsoft 365 (classic)', until: null, source: 'register' },
      { name: 'Outlook 2024', until: null, source: 'register' },
      { name: 'Outlook LTSC 2024', until: '2029-10-09', source: 'ltsc-2024' },
      { name: 'Outlook 2021', until: '2026-10-13', source: 'office-2021' },
      { name: 'Outlook LTSC 2021', until: '2026-10-13', source: 'neowin' },
      { name: 'Outlook 2019', until: '2025-10-14', source: 'neowin' },
      { name: 'Outlook 2016', until: '2025-10-14', source: 'neowin' },
      { name: 'Outlook 2013', until: '2023-04-11', source: 'microsoft-end-of-support' },
    ],
    sources: ['microsoft-change', 'rackspace', 'gearhost', 'alwaysdata', 'ovh', 'microsoft-encryption'],
    checked: '2026-11',
  },
  'new-windows': {
    encryptionLabels: desktopLabels,
    encryptionControl: 'drop-down',
    editing: 'no',
    releases: [{ name: 'Outlook for Windows', until: null, source: 'microsoft-new-accounts' }],
    sources: ['ovh', 'mailcow', 'microsoft-new-accounts'],
    checked: '2026-11',
  },
  mac: {
    encryptionLabels: macLabels,
    encryptionControl: 'tick-box',
    editing: 'not-confirmed',
    releases: [
      { name: 'Outlook for Mac', until: null, source: 'ovh' },
      { name: 'Outlook 2021 for Mac', until: '2026-10-13', source: 'office-2021' },
      { name: 'Outlook 2019 for Mac', until: '2023-10-10', source: 'microsoft-end-of-support' },
      { name: 'Outlook 2016 for Mac', until: '2020-10-13', source: 'microsoft-end-of-support' },
    ],
    sources: ['rackspace', 'ovh', 'microsoft-support-docs'],
    checked: '2026-11',
  },
  'mac-legacy': {
    encryptionLabels: macLabels,
    encryptionControl: 'tick-box',
    editing: 'yes',
    releases: [],
    sources: ['rackspace', 'microsoft-support-docs'],
    checked: '2026-11',
  },
  android: {
    encryptionLabels: phoneLabels,
    encryptionControl: 'drop-down',
    editing: 'no',
    releases: [{ name: 'Outlook for Android', until: null, source: 'ovh-android' }],
    sources: ['alwaysdata', 'ovh', 'ovh-android', 'euronic'],
    checked: '2026-11',
  },
  ios: {
    encryptionLabels: phoneLabels,
    encryptionControl: 'drop-down',
    editing: 'not-confirmed',
    releases: [{ name: 'Outlook for iOS', until: null, source: 'alwaysdata' }],
    sources: ['alwaysdata', 'ovh'],
    checked: '2026-11',
  },
  web: {
    encryptionLabels: desktopLabels,
    encryptionControl: 'nothing',
    editing: 'no',
    releases: [],
    sources: ['microsoft-outlook-com', 'microsoft-smtp-auth', 'exchange-team'],
    checked: '2026-11',
  },
} satisfies Record<EditionId, Edition>;
