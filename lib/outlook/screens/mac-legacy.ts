import type { Choices } from '../choices';
import type { Control, Screen } from '../screen';

const address = {
  id: 'address',
  kind: 'text',
  label: 'E-mail address:',
  value: { from: 'address' },
} as const satisfies Control;
const username = {
  id: 'username',
  kind: 'text',
  label: 'User name:',
  value: { from: 'username' },
} as const satisfies Control;
const password = {
  id: 'password',
  kind: 'password',
  label: 'Password:',
  value: { from: 'password' },
} as const satisfies Control;
const securePassword = {
  id: 'secure-password',
  kind: 'tick-box',
  label: 'Always use secure password',
  on: false,
  indent: 2,
  incoming: true,
} as const satisfies Control;

/** The older form: the port box opens only when `Override default port` is ticked. */
export function macLegacyServers({ type, doing }: Choices): Screen {
  const incoming = true;
  const adding = doing === 'add';
  const under = 'Outgoing server:';
  const receiving = 'Incoming server:';
  const boxes = (id: 'incoming' | 'smtp'): Control[] => {
    const side = id === 'incoming' ? { incoming: true as const } : { main: true as const };
    return [
      {
        id: `${id}-override`,
        kind: 'tick-box',
        label: 'Override default port',
        on: true,
        indent: 2,
        ...side,
      },
      {
        id: `${id}-encryption`,
        kind: 'tick-box',
        label: 'Use SSL to connect (recommended)',
        on: id === 'smtp' ? 'encrypted' : true,
        indent: 2,
        ...side,
      },
    ];
  };
  return {
    id: 'mac-legacy-servers',
    family: 'mac-window',
    title: 'Accounts',
    ...(adding ? { heading: 'Enter your account information.' } : {}),
    groups: [
      {
        controls: [
          ...(adding
            ? ([
                address,
                password,
                { id: 'configure', kind: 'tick-box', label: 'Configure automatically', on: false, indent: 2 },
                username,
              ] as const)
            : ([
                { id: 'description', kind: 'text', label: 'Account description:', value: { from: 'none' } },
                { id: 'name', kind: 'text', label: 'Full name:', value: { from: 'your-name' } },
                address,
                username,
                password,
              ] as const)),
          ...(adding
            ? ([
                {
                  id: 'type',
                  kind: 'drop-down',
                  label: 'Type:',
                  value: { from: 'fixed', text: type === 'imap' ? 'IMAP' : 'POP' },
                },
              ] as const)
            : []),
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
            label: ':',
            value: { from: 'fixed', text: type === 'imap' ? '993' : '995' },
            size: 'small',
            beside: true,
            incoming,
          },
          ...boxes('incoming'),
          ...(adding || type === 'pop' ? [] : [securePassword]),
        ],
      },
      {
        controls: [
          { id: 'smtp-host', kind: 'text', label: under, value: { from: 'host' }, main: true },
          {
            id: 'smtp-port',
            kind: 'text',
            label: ':',
            value: { from: 'port' },
            size: 'small',
            beside: true,
            main: true,
          },
          ...boxes('smtp'),
          ...(adding
            ? []
            : ([{ id: 'more-options', kind: 'button', label: 'More Options...', indent: 2 }] as const)),
        ],
      },
    ],
    footer: adding
      ? [
          { id: 'cancel', kind: 'button', label: 'Cancel' },
          { id: 'add', kind: 'button', label: 'Add Account' },
        ]
      : type === 'imap'
        ? [
            { id: 'learn', kind: 'link', label: 'Learn about IMAP account settings' },
            { id: 'advanced', kind: 'button', label: 'Advanced...' },
          ]
        : [],
    todo: [
      ...(adding
        ? ([
            { act: 'press-in', label: '+ › New Account', window: 'Accounts', trap: 'mac-other-email' },
            { act: 'type', at: 'address' },
            { act: 'password', at: 'password', trap: 'app-password' },
            { act: 'untick', at: 'configure' },
            { act: 'type', at: 'username' },
            { act: 'choose', at: 'type', trap: 'imap-pop-switch' },
            { act: 'type', at: 'incoming-host' },
            { act: 'tick', at: 'incoming-encryption', under: receiving },
            { act: 'tick', at: 'incoming-override', under: receiving },
            { act: 'type-behind', at: 'incoming-port', under: receiving, trap: 'incoming-usual' },
          ] as const)
        : ([{ act: 'pick-account' }] as const)),
      { act: 'type', at: 'smtp-host', trap: 'host-only' },
      { act: 'tick-encrypted', at: 'smtp-encryption', under, trap: 'mac-one-box' },
      { act: 'tick', at: 'smtp-override', under, trap: 'mac-locked-port' },
      { act: 'type-behind', at: 'smtp-port', under },
      { act: 'press', at: adding ? 'add' : 'more-options' },
    ],
    traps: type === 'imap' ? ['mac-legacy-end', 'mac-secure-password'] : ['mac-legacy-end'],
    // The pictures are of IMAP; of POP there is a list of the boxes alone.
    confidence: type === 'imap' ? 'seen' : 'unsure',
    source: 'rackspace',
  };
}

/** How the Mac signs in to send. */
export function macMoreOptions(): Screen {
  return {
    id: 'mac-more-options',
    family: 'mac-window',
    title: 'Accounts',
    name: 'More Options...',
    groups: [
      {
        controls: [
          { id: 'settings-for', kind: 'words', label: 'Settings for:' },
          {
            id: 'authentication',
            kind: 'drop-down',
            label: 'Authentication:',
            value: { from: 'fixed', text: 'Use Incoming Server Info' },
            main: true,
          },
          { id: 'username', kind: 'text', label: 'User name:', value: { from: 'none' }, greyed: true },
          { id: 'password', kind: 'password', label: 'Password:', value: { from: 'none' }, greyed: true },
          {
            id: 'domain',
            kind: 'text',
            label: 'Unqualified domain:',
            value: { from: 'none' },
            hint: 'example.com',
          },
        ],
      },
    ],
    footer: [
      { id: 'cancel', kind: 'button', label: 'Cancel' },
      { id: 'ok', kind: 'button', label: 'OK' },
    ],
    todo: [
      { act: 'choose', at: 'authentication', trap: 'mac-authentication' },
      { act: 'press', at: 'ok' },
      { act: 'close', trap: 'mac-saves' },
    ],
    traps: [],
    confidence: 'seen',
    source: 'rackspace',
  };
}
