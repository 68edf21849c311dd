import type { Choices } from '../../choices';
import type { Screen } from '../../screen';

/** The list of accounts. `Change...` leads to editing, `New...` to adding. */
export function accountSettings({ look, doing }: Choices): Screen {
  const mail = look === 'old' ? 'E-mail' : 'Email';
  const target = doing === 'add' ? 'new' : 'change';
  const ring = (id: string) => (id === target ? { main: true as const } : {});
  return {
    id: 'account-settings',
    family: 'windows-dialog',
    title: 'Account Settings',
    heading: `${mail} Accounts`,
    line: 'You can add or remove an account. You can select an account and change its settings.',
    tabs: [
      mail,
      'Data Files',
      'RSS Feeds',
      'SharePoint Lists',
      'Internet Calendars',
      'Published Calendars',
      'Address Books',
    ].map((label) => ({ id: `tab-${label}`, kind: 'tab', label, on: label === mail })),
    groups: [
      {
        controls: [
          { id: 'new', kind: 'button', label: 'New...', ...ring('new') },
          { id: 'repair', kind: 'button', label: 'Repair...', beside: true },
          { id: 'change', kind: 'button', label: 'Change...', beside: true, ...ring('change') },
          { id: 'set-as-default', kind: 'button', label: 'Set as Default', beside: true },
          { id: 'remove', kind: 'button', label: 'Remove', beside: true },
          {
            id: 'accounts',
            kind: 'list',
            label: 'Name',
            columns: ['Name', 'Type'],
            rows: [
              {
                cells: [{ from: 'address' }, { from: 'none' }],
              },
            ],
          },
        ],
      },
    ],
    footer: [],
    todo:
      doing === 'add'
        ? [{ act: 'press', at: 'new' }]
        : [
            { act: 'pick-account', at: 'accounts' },
            { act: 'press', at: 'change' },
          ],
    traps: ['exchange-account', 'change-opens-pane'],
    confidence: 'seen',
    source: 'gearhost',
  };
}
