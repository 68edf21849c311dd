import type { Choices } from '../choices';
import type { Screen } from '../screen';

/** The menu bar of the Mac, with the menus that the sources name. */
export function macMenu(): Screen {
  return {
    id: 'mac-menu',
    family: 'mac-menu',
    title: 'Outlook',
    name: 'Tools',
    tabs: ['Outlook', 'Tools', 'Help'].map((label) => ({
      id: `menu-${label}`,
      kind: 'tab',
      label,
      on: label === 'Tools',
    })),
    groups: [{ controls: [{ id: 'accounts', kind: 'menu-item', label: 'Accounts...', main: true }] }],
    footer: [],
    todo: [
      { act: 'open', at: 'menu-Tools' },
      { act: 'press', at: 'accounts' },
    ],
    traps: ['mac-menu', 'exchange-account'],
    confidence: 'agreed',
    source: 'ovh',
  };
}

/** Adding: the address comes first. */
export function macAddress(): Screen {
  return {
    id: 'mac-address',
    family: 'mac-sheet',
    title: 'Outlook',
    line: 'Please enter your email address',
    groups: [
      { controls: [{ id: 'email', kind: 'text', label: 'Email', value: { from: 'address' }, main: true }] },
    ],
    footer: [{ id: 'continue', kind: 'button', label: 'Continue' }],
    todo: [
      { act: 'press-in', label: '+ › New Account', window: 'Accounts' },
      { act: 'type', at: 'email' },
      { act: 'press', at: 'continue' },
      { act: 'press-in', label: 'IMAP/POP', window: 'Outlook', trap: 'mac-not-exchange' },
    ],
    traps: ['mac-cloud'],
    confidence: 'seen',
    source: 'rackspace',
  };
}

/** The form with both servers. One tick box stands for both encryptions: the port decides which. */
export function macServers({ type, doing }: Choices): Screen {
  const incoming = true;
  const ssl = 'Use SSL to connect (recommended)';
  const adding = doing === 'add';
  const under = 'Outgoing Server';
  const receiving = 'Incoming Server';
  return {
    id: 'mac-servers',
    family: 'mac-sheet',
    title: 'IMAP/POP',
    heading: 'IMAP/POP',
    groups: [
      {
        controls: [
          {
            id: 'type',
            kind: 'drop-down',
            label: 'Type',
            value: { from: 'fixed', text: type === 'imap' ? 'IMAP' : 'POP' },
          },
          { id: 'address', kind: 'text', label: 'Email Address', value: { from: 'address' } },
          { id: 'username', kind: 'text', label: 'Username', value: { from: 'username' } },
          { id: 'password', kind: 'password', label: 'Password', value: { from: 'password' } },
          { id: 'show-password', kind: 'tick-box', label: 'Show Password', on: false },
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
            value: { from: 'fixed', text: type === 'imap' ? '993' : '995' },
            size: 'small',
            beside: true,
            incoming,
          },
          { id: 'incoming-ssl', kind: 'tick-box', label: ssl, on: true, incoming },
        ],
      },
      {
        controls: [
          { id: 'smtp-host', kind: 'text', label: under, value: { from: 'host' }, main: true },
          {
            id: 'smtp-port',
            kind: 'text',
            label: 'Port',
            value: { from: 'port' },
            size: 'small',
            beside: true,
            main: true,
          },
          { id: 'smtp-encryption', kind: 'tick-box', label: ssl, on: 'encrypted', main: true },
        ],
      },
    ],
    footer: adding ? [{ id: 'add', kind: 'button', label: 'Add Account' }] : [],
    todo: [
      ...(adding
        ? ([
            { act: 'choose', at: 'type', trap: 'imap-pop-switch' },
            { act: 'type', at: 'username' },
            { act: 'password', at: 'password', trap: 'app-password' },
            { act: 'type', at: 'incoming-host' },
            { act: 'tick', at: 'incoming-ssl', under: receiving },
            { act: 'type', at: 'incoming-port', under: receiving, trap: 'incoming-usual' },
          ] as const)
        : ([{ act: 'press-in', label: 'IMAP', window: 'Accounts' }] as const)),
      { act: 'type', at: 'smtp-host', trap: 'host-only' },
      { act: 'tick-encrypted', at: 'smtp-encryption', under, trap: 'mac-one-box' },
      { act: 'type', at: 'smtp-port', under, trap: 'port-jumps' },
      ...(adding ? ([{ act: 'press', at: 'add' }] as const) : []),
    ],
    traps: adding ? ['mac-cloud'] : ['mac-edit'],
    confidence: adding && type === 'imap' ? 'seen' : 'unsure',
    source: 'rackspace',
  };
}
