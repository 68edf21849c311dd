import type { Choices } from '../choices';
import type { Control, Screen } from '../screen';

/** The address comes first. */
export function phoneAddress(): Screen {
  return {
    id: 'phone-address',
    family: 'phone',
    title: 'Add account',
    line: 'Enter your work or personal email address.',
    groups: [
      { controls: [{ id: 'address', kind: 'text', label: '', value: { from: 'address' }, main: true }] },
    ],
    footer: [{ id: 'continue', kind: 'button', label: 'Continue' }],
    todo: [
      { act: 'open', label: '⚙ › Add Mail Account › Add an Email Account' },
      { act: 'type-only', at: 'address' },
      { act: 'press', at: 'continue' },
    ],
    traps: ['exchange-account'],
    confidence: 'seen',
    source: 'alwaysdata',
  };
}

/** The kind of account. IMAP hides at the bottom, under `Advanced`. */
export function phoneKind({ type }: Choices): Screen {
  const wanted = type === 'imap' ? 'IMAP' : 'POP3';
  const tiles = (labels: string[]): Control[] =>
    labels.map((label) => ({
      id: `tile-${label}`,
      kind: 'tile',
      label,
      ...(label === wanted ? { main: true as const } : {}),
    }));
  return {
    id: 'phone-kind',
    family: 'phone',
    title: 'Choose account type',
    groups: [
      { title: 'Microsoft', controls: tiles(['Office 365', 'Outlook', 'Exchange']) },
      { title: 'Other', controls: tiles(['Yahoo', 'iCloud', 'Google']) },
      { title: 'Advanced', controls: tiles(['IMAP', 'POP3']) },
    ],
    footer: [],
    todo: [{ act: 'press', at: `tile-${wanted}`, under: 'Advanced' }],
    traps: ['phone-guessed'],
    confidence: 'seen',
    source: 'alwaysdata',
  };
}

/** The one long form. `old`: server and port share a box, and nothing asks for the encryption. */
export function phoneServers({ type, look }: Choices): Screen {
  const kind = type === 'imap' ? 'IMAP' : 'POP';
  const older = look === 'old';
  const server = older ? 'Email Server' : 'Mail Server';
  const under = `SMTP Outgoing ${server}`;
  const receiving = `${kind} Incoming ${server}`;
  const incoming = true;
  return {
    id: 'phone-servers',
    family: 'phone',
    title: `Connect ${kind}`,
    groups: [
      {
        controls: [
          { id: 'address', kind: 'text', label: 'Email Address', value: { from: 'address' }, greyed: true },
          {
            id: 'name',
            kind: 'text',
            label: 'Display Name (example: Mike Rosoft)',
            value: { from: 'your-name' },
          },
          { id: 'description', kind: 'text', label: 'Description (example: Work)', value: { from: 'none' } },
        ],
      },
      {
        title: receiving,
        incoming,
        controls: [
          {
            id: 'incoming-host',
            kind: 'text',
            label: `${kind} Host Name (e.g. ${kind.toLowerCase()}.domain.com)`,
            value: { from: 'incoming-host' },
            incoming,
          },
          ...(older ? [] : portAndSecurity('incoming', type === 'imap' ? '993' : '995')),
          {
            id: 'incoming-username',
            kind: 'text',
            label: `${kind} Username (example: mike.rosoft)`,
            value: { from: 'username' },
            incoming,
          },
          {
            id: 'incoming-password',
            kind: 'password',
            label: `${kind} Password`,
            value: { from: 'password' },
            incoming,
          },
        ],
      },
      {
        title: under,
        controls: [
          {
            id: 'smtp-host',
            kind: 'text',
            label: 'SMTP Host Name (e.g. smtp.domain.com:port)',
            value: { from: older ? 'host-and-port' : 'host' },
            main: true,
          },
          ...(older ? [] : portAndSecurity('smtp')),
          {
            id: 'smtp-username',
            kind: 'text',
            label: 'SMTP Username (example: mike.rosoft)',
            value: { from: 'username' },
          },
          { id: 'smtp-password', kind: 'password', label: 'SMTP Password', value: { from: 'password' } },
        ],
      },
    ],
    footer: [
      { id: 'advanced', kind: 'switch', label: 'ADVANCED SETTINGS', on: true },
      { id: 'done', kind: 'icon', label: '✓' },
    ],
    todo: [
      { act: 'tick', at: 'advanced', trap: 'phone-advanced' },
      { act: 'type', at: 'incoming-host' },
      ...(older
        ? []
        : ([
            { act: 'choose', at: 'incoming-encryption', under: receiving },
            { act: 'type', at: 'incoming-port', under: receiving, trap: 'incoming-usual' },
          ] as const)),
      { act: 'type', at: 'incoming-username' },
      { act: 'password', at: 'incoming-password' },
      { act: 'type', at: 'smtp-host', trap: older ? 'phone-host-port' : 'host-only' },
      ...(older
        ? []
        : ([
            { act: 'choose', at: 'smtp-encryption', under },
            { act: 'type', at: 'smtp-port', under, trap: 'port-jumps' },
          ] as const)),
      { act: 'type', at: 'smtp-username' },
      { act: 'password', at: 'smtp-password', trap: 'phone-smtp-password' },
      { act: 'press', at: 'done' },
    ],
    traps: ['app-password'],
    confidence: older && type === 'imap' ? 'seen' : 'unsure',
    source: older ? 'alwaysdata' : 'ovh',
  };
}

function portAndSecurity(id: 'incoming' | 'smtp', port?: string): Control[] {
  const side = id === 'incoming' ? { incoming: true as const } : { main: true as const };
  return [
    {
      id: `${id}-port`,
      kind: 'text',
      label: 'Port',
      value: port ? { from: 'fixed', text: port } : { from: 'port' },
      size: 'small',
      ...side,
    },
    {
      id: `${id}-encryption`,
      kind: 'drop-down',
      label: 'Security Type',
      value: id === 'smtp' ? { from: 'encryption' } : { from: 'incoming-encryption' },
      size: 'small',
      beside: true,
      ...side,
    },
  ];
}
