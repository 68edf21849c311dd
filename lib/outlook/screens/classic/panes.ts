import type { Choices } from '../../choices';
import type { Control, Screen } from '../../screen';

const goBack = { id: 'go-back', kind: 'link', label: 'Go back' } as const satisfies Control;

/** Adding: the address, and the tick box that keeps Outlook from guessing. */
export function paneAddress(): Screen {
  return {
    id: 'pane-address',
    family: 'modern-pane',
    title: 'Outlook',
    groups: [
      {
        controls: [
          { id: 'address', kind: 'text', label: 'Email address', value: { from: 'address' } },
          { id: 'advanced-options', kind: 'link', label: 'Advanced options' },
          {
            id: 'manually',
            kind: 'tick-box',
            label: 'Let me set up my account manually',
            on: true,
            main: true,
          },
        ],
      },
    ],
    footer: [{ id: 'connect', kind: 'button', label: 'Connect' }],
    todo: [
      { act: 'type', at: 'address' },
      { act: 'click', at: 'advanced-options' },
      { act: 'tick', at: 'manually', trap: 'guessed-wrong' },
      { act: 'press', at: 'connect' },
    ],
    traps: [],
    confidence: 'seen',
    source: 'alwaysdata',
  };
}

/** Adding: the kind of account, as tiles. */
export function paneKind({ type }: Choices): Screen {
  const wanted = type === 'imap' ? 'IMAP' : 'POP';
  return {
    id: 'pane-kind',
    family: 'modern-pane',
    title: 'Outlook',
    heading: 'Advanced setup',
    groups: [
      {
        controls: [
          'Office 365',
          'Outlook.com',
          'Exchange',
          'Google',
          'POP',
          'IMAP',
          'Exchange 2013 or earlier',
        ].map((label) => ({
          id: `tile-${label}`,
          kind: 'tile',
          label,
          ...(label === wanted ? { main: true as const } : {}),
        })),
      },
    ],
    footer: [goBack],
    todo: [{ act: 'press', at: `tile-${wanted}` }],
    traps: ['exchange-account'],
    confidence: 'seen',
    source: 'alwaysdata',
  };
}

/** Server, port and encryption on one pane. `edit`: the same boxes behind `Server Settings`, in sections that fold. */
export function paneServers({ type, doing }: Choices): Screen {
  const adding = doing === 'add';
  const part = (id: 'incoming' | 'smtp'): Control[] => {
    const incoming = id === 'incoming' ? { incoming: true as const } : {};
    const main = id === 'smtp' ? { main: true as const } : {};
    const port = { from: 'fixed', text: type === 'imap' ? '993' : '995' } as const;
    const spa: Control = {
      id: `${id}-spa`,
      kind: 'tick-box',
      label: 'Require logon using Secure Password Authentication (SPA)',
      on: false,
      ...incoming,
    };
    return [
      {
        id: `${id}-host`,
        kind: 'text',
        label: 'Server',
        value: id === 'smtp' ? { from: 'host' } : { from: 'incoming-host' },
        ...incoming,
        ...main,
      },
      {
        id: `${id}-port`,
        kind: 'text',
        label: 'Port',
        value: id === 'smtp' ? { from: 'port' } : port,
        size: 'small',
        beside: true,
        ...incoming,
        ...main,
      },
      {
        id: `${id}-encryption`,
        kind: 'drop-down',
        label: 'Encryption method',
        value: id === 'smtp' ? { from: 'encryption' } : { from: 'incoming-encryption' },
        size: 'small',
        ...incoming,
        ...main,
      },
      ...(adding ? [spa] : []),
    ];
  };
  const under = 'Outgoing mail';
  const receiving = 'Incoming mail';
  return {
    id: 'pane-servers',
    family: 'modern-pane',
    title: 'Outlook',
    heading: type === 'imap' ? 'IMAP Account Settings' : 'POP Account Settings',
    groups: [
      { title: receiving, incoming: true, controls: adding ? part('incoming') : [] },
      { id: 'outgoing-mail', title: under, controls: part('smtp') },
    ],
    footer: adding
      ? [goBack, { id: 'next', kind: 'button', label: 'Next' }]
      : [{ id: 'next', kind: 'button', label: 'Next' }],
    todo: [
      ...(adding
        ? ([
            { act: 'type', at: 'incoming-host', under: receiving },
            { act: 'choose', at: 'incoming-encryption', under: receiving },
            { act: 'type', at: 'incoming-port', under: receiving, trap: 'incoming-usual' },
          ] as const)
        : ([{ act: 'open', at: 'outgoing-mail', label: under }] as const)),
      { act: 'type', at: 'smtp-host', under, trap: 'host-only' },
      { act: 'choose', at: 'smtp-encryption', under, trap: 'auto' },
      { act: 'type', at: 'smtp-port', under, trap: 'port-jumps' },
      ...(adding ? ([{ act: 'untick', at: 'smtp-spa', under, trap: 'spa' }] as const) : []),
      { act: 'press', at: 'next' },
    ],
    traps: adding ? ['no-username-box'] : ['sign-in-boxes', 'no-username-box'],
    confidence: adding && type === 'imap' ? 'seen' : 'unsure',
    source: adding ? 'alwaysdata' : 'ovh',
  };
}

/** Adding: the password, asked for last. */
export function panePassword({ type }: Choices): Screen {
  return {
    id: 'pane-password',
    family: 'modern-pane',
    title: 'Outlook',
    heading: type === 'imap' ? 'IMAP Account Settings' : 'POP Account Settings',
    groups: [
      {
        controls: [
          { id: 'password', kind: 'password', label: 'Password', value: { from: 'password' }, main: true },
        ],
      },
    ],
    footer: [goBack, { id: 'connect', kind: 'button', label: 'Connect' }],
    todo: [
      { act: 'password', at: 'password', trap: 'app-password' },
      { act: 'press', at: 'connect' },
    ],
    traps: ['certificate-warning', 'antivirus'],
    confidence: type === 'imap' ? 'seen' : 'unsure',
    source: 'alwaysdata',
  };
}
