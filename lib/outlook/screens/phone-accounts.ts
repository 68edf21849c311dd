import type { Screen } from '../screen';

/**
 * The app’s own settings, where an account is removed. `not-confirmed`: nobody says whether it can be changed there,
 * so the person looks first.
 */
export function phoneAccounts(changing: 'no' | 'not-confirmed'): Screen {
  return {
    id: 'phone-accounts',
    family: 'phone',
    title: 'Settings',
    groups: [
      {
        controls: [
          { id: 'gear', kind: 'words', label: '⚙' },
          { id: 'account', kind: 'text', label: '', value: { from: 'address' }, main: true },
        ],
      },
    ],
    footer: [],
    todo: [
      { act: 'open', at: 'gear', label: '⚙', trap: 'phone-gear' },
      { act: 'pick-account', at: 'account' },
      ...(changing === 'no' ? [] : ([{ act: 'look' }] as const)),
      { act: 'note', trap: 'note-first' },
      { act: 'remove', trap: 'phone-remove' },
    ],
    traps: ['exchange-account'],
    confidence: 'unsure',
    source: 'euronic',
  };
}
