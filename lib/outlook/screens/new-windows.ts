import type { Choices } from '../choices';
import type { Control, Screen } from '../screen';

const family = 'new-outlook';

/** The list of accounts behind the gear. `edit` means removing the account here and adding it again. */
export function newAccounts({ doing }: Choices): Screen {
  const removing = doing === 'edit';
  return {
    id: 'new-accounts',
    family,
    title: 'Accounts',
    heading: 'Your accounts',
    groups: [
      {
        controls: [
          { id: 'account', kind: 'text', label: '', value: { from: 'address' }, greyed: true },
          {
            id: 'manage',
            kind: 'button',
            label: 'Manage',
            beside: true,
            ...(removing ? { main: true as const } : {}),
          },
          {
            id: 'add-account',
            kind: 'button',
            label: 'Add account',
            ...(removing ? {} : { main: true as const }),
          },
        ],
      },
    ],
    footer: [],
    todo: removing
      ? [
          { act: 'note', trap: 'note-first' },
          { act: 'open', label: '⚙ › Accounts › Your accounts' },
          { act: 'press', at: 'manage' },
          { act: 'remove', trap: 'new-remove' },
          { act: 'press', at: 'add-account' },
        ]
      : [
          { act: 'open', label: '⚙ › Accounts › Your accounts' },
          { act: 'press', at: 'add-account' },
        ],
    traps: ['new-gear', 'exchange-account', 'new-unreachable'],
    confidence: 'unsure',
    source: 'ovh',
  };
}

/** The one form of the new Outlook, behind `Show more`. It is for IMAP: nobody shows one for POP. */
export function newServers(): Screen {
  const incoming = true;
  const encryption = (id: string): Control => ({
    id,
    kind: 'drop-down',
    label: 'Secure connection type',
    value: { from: 'encryption' },
  });
  const under = 'SMTP outgoing server';
  const receiving = 'IMAP incoming server';
  return {
    id: 'new-servers',
    family,
    title: 'Outlook',
    groups: [
      {
        controls: [
          { id: 'password', kind: 'password', label: 'Password', value: { from: 'password' } },
          { id: 'show-more', kind: 'switch', label: 'Show more', on: true },
        ],
      },
      {
        incoming,
        controls: [
          {
            id: 'incoming-host',
            kind: 'text',
            label: receiving,
            value: { from: 'incoming-host' },
            incoming,
          },
          {
            id: 'incoming-port',
            kind: 'text',
            label: 'Port',
            value: { from: 'fixed', text: '993' },
            incoming,
          },
          {
            ...encryption('incoming-encryption'),
            value: { from: 'incoming-encryption' },
            incoming,
          } as Control,
        ],
      },
      {
        controls: [
          { id: 'smtp-username', kind: 'text', label: 'SMTP username', value: { from: 'username' } },
          { id: 'smtp-password', kind: 'password', label: 'SMTP password', value: { from: 'password' } },
          { id: 'smtp-host', kind: 'text', label: under, value: { from: 'host' }, main: true },
          { id: 'smtp-port', kind: 'text', label: 'Port', value: { from: 'port' }, main: true },
          { ...encryption('smtp-encryption'), main: true },
        ],
      },
    ],
    footer: [{ id: 'continue', kind: 'button', label: 'Continue' }],
    todo: [
      { act: 'address-first', label: 'Continue', trap: 'new-providers' },
      { act: 'password', at: 'password', trap: 'app-password' },
      { act: 'click', at: 'show-more' },
      { act: 'type', at: 'incoming-host' },
      { act: 'choose-upper', at: 'incoming-encryption', under: receiving },
      { act: 'type', at: 'incoming-port', under: receiving, trap: 'incoming-usual' },
      { act: 'type', at: 'smtp-username' },
      { act: 'password', at: 'smtp-password' },
      { act: 'type', at: 'smtp-host', trap: 'host-only' },
      { act: 'choose-lower', at: 'smtp-encryption', under },
      { act: 'type', at: 'smtp-port', under, trap: 'port-jumps' },
      { act: 'press', at: 'continue' },
    ],
    traps: ['new-cloud', 'new-unreachable'],
    confidence: 'unsure',
    source: 'mailcow',
  };
}
