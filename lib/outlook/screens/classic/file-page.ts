import type { Choices } from '../../choices';
import type { Control, Screen } from '../../screen';

const menu = {
  settings: {
    id: 'menu-account-settings',
    kind: 'menu-item',
    label: 'Account Settings...',
    detail: 'Add and remove accounts or change existing connection settings.',
  },
  sync: {
    id: 'menu-name-and-sync',
    kind: 'menu-item',
    label: 'Account Name and Sync Settings',
    detail: 'Update basic account settings such as account name and folder sync settings.',
  },
  server: { id: 'menu-server-settings', kind: 'menu-item', label: 'Server Settings' },
} as const satisfies Record<string, Control>;

/** Outlook’s page behind the word `File`, where every way into the account settings begins. */
export function filePage({ look, doing, type }: Choices): Screen {
  const adding = look === 'pane' && doing === 'add';
  const target = look === 'pane' ? menu.server : menu.settings;
  const items: Control[] =
    look === 'pane'
      ? [menu.settings, menu.sync, { ...menu.server, main: true }]
      : [{ ...menu.settings, main: true }];
  return {
    id: 'file-page',
    family: 'file-page',
    title: 'File',
    heading: 'Account Information',
    tabs: ['Info', 'Open & Export', 'Save As', 'Print', 'Office Account', 'Options', 'Exit'].map((label) => ({
      id: `file-${label}`,
      kind: 'tab',
      label,
      on: label === 'Info',
    })),
    groups: [
      {
        controls: [
          { id: 'file', kind: 'tab', label: 'File', on: false },
          {
            id: 'account',
            kind: 'drop-down',
            label: type === 'imap' ? 'IMAP/SMTP' : 'POP/SMTP',
            value: { from: 'address' },
          },
          {
            id: 'add-account',
            kind: 'button',
            label: '+ Add Account',
            ...(adding ? { main: true as const } : {}),
          },
          { id: 'account-settings', kind: 'button', label: 'Account Settings ▾' },
          ...(adding ? [] : items),
        ],
      },
    ],
    footer: [],
    todo: adding
      ? [
          { act: 'open', at: 'file', trap: 'file-top-left' },
          { act: 'press', at: 'add-account' },
        ]
      : [
          { act: 'open', at: 'file', trap: 'file-top-left' },
          ...(look === 'pane'
            ? [{ act: 'pick-account' as const, at: 'account', trap: 'several-accounts' as const }]
            : []),
          { act: 'press', at: 'account-settings' },
          { act: 'press', at: target.id },
        ],
    traps:
      look === 'pane' && doing === 'edit'
        ? ['no-file', 'exchange-account', 'server-settings-missing']
        : ['no-file', 'exchange-account'],
    confidence: type === 'pop' ? 'unsure' : look === 'pane' && doing === 'edit' ? 'agreed' : 'seen',
    source: look === 'pane' ? 'alwaysdata' : 'gearhost',
  };
}
