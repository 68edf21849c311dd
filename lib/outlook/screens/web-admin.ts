import type { Screen } from '../screen';

/** For administrators: authenticated SMTP for one mailbox. */
export function manageEmailApps(): Screen {
  return {
    id: 'manage-email-apps',
    family: 'web-admin',
    title: 'Microsoft 365 admin center',
    heading: 'Manage email apps',
    groups: [
      {
        controls: [
          { id: 'authenticated-smtp', kind: 'tick-box', label: 'Authenticated SMTP', on: true, main: true },
        ],
      },
    ],
    footer: [{ id: 'save', kind: 'button', label: 'Save changes' }],
    todo: [
      { act: 'open', label: 'Users › Active users' },
      { act: 'open', label: 'Mail › Email apps › Manage email apps' },
      { act: 'tick', at: 'authenticated-smtp' },
      { act: 'press', at: 'save' },
    ],
    traps: ['admin-policies'],
    confidence: 'agreed',
    source: 'microsoft-smtp-auth',
  };
}

/** For administrators: the switch of the whole organisation, worded as a negative. */
export function mailFlow(): Screen {
  return {
    id: 'mail-flow',
    family: 'web-admin',
    title: 'Exchange admin center',
    heading: 'Mail flow',
    groups: [
      {
        controls: [
          {
            id: 'turn-off',
            kind: 'tick-box',
            label: 'Turn off SMTP AUTH protocol for your organization',
            on: false,
            main: true,
          },
        ],
      },
    ],
    footer: [{ id: 'save', kind: 'button', label: 'Save' }],
    todo: [
      { act: 'open', label: 'Settings › Mail flow' },
      { act: 'untick', at: 'turn-off', trap: 'admin-negative' },
      { act: 'press', at: 'save' },
    ],
    traps: ['admin-mailbox-first', 'admin-dates'],
    confidence: 'agreed',
    source: 'microsoft-smtp-auth',
  };
}
