import type { Choices } from '../../choices';
import type { Control, Screen, Step } from '../../screen';

const footer = [
  { id: 'ok', kind: 'button', label: 'OK' },
  { id: 'cancel', kind: 'button', label: 'Cancel' },
] as const;

function tabs(open: string): Control[] {
  return ['General', 'Outgoing Server', 'Advanced'].map((label) => ({
    id: `tab-${label}`,
    kind: 'tab',
    label,
    on: label === open,
  }));
}

/** The title tells the releases apart: with a hyphen the choices are called `SSL` and `TLS`, without `SSL/TLS` and `STARTTLS`. */
const titleOf = ({ look }: Choices) =>
  look === 'old' ? 'Internet E-mail Settings' : 'Internet Email Settings';

/** Whether Outlook signs in to send. */
export function outgoingServerTab(choices: Choices): Screen {
  const pop = choices.type === 'pop';
  return {
    id: 'outgoing-server',
    family: 'windows-dialog',
    title: titleOf(choices),
    tabs: tabs('Outgoing Server'),
    groups: [
      {
        controls: [
          {
            id: 'smtp-auth',
            kind: 'tick-box',
            label: 'My outgoing server (SMTP) requires authentication',
            on: true,
            main: true,
          },
          {
            id: 'same',
            kind: 'radio',
            label: 'Use same settings as my incoming mail server',
            on: true,
            indent: 1,
          },
          { id: 'log-on-using', kind: 'radio', label: 'Log on using', on: false, indent: 1 },
          {
            id: 'smtp-username',
            kind: 'text',
            label: 'User Name:',
            value: { from: 'none' },
            greyed: true,
            indent: 2,
          },
          {
            id: 'smtp-password',
            kind: 'password',
            label: 'Password:',
            value: { from: 'none' },
            greyed: true,
            indent: 2,
          },
          {
            id: 'smtp-remember',
            kind: 'tick-box',
            label: 'Remember password',
            on: true,
            greyed: true,
            indent: 2,
          },
          {
            id: 'smtp-spa',
            kind: 'tick-box',
            label: 'Require Secure Password Authentication (SPA)',
            on: false,
            greyed: true,
            indent: 2,
          },
          ...(pop
            ? ([
                {
                  id: 'incoming-first',
                  kind: 'radio',
                  label: 'Log on to incoming mail server before sending mail',
                  on: false,
                  indent: 1,
                },
              ] as const)
            : []),
        ],
      },
    ],
    footer: [...footer],
    todo: [
      { act: 'tab', at: 'tab-Outgoing Server' },
      { act: 'tick', at: 'smtp-auth', trap: 'auth-off' },
      { act: 'select', at: 'same', trap: 'other-username' },
    ],
    traps: pop ? ['pop-before-smtp', 'spa', 'password-twice'] : ['spa', 'password-twice'],
    confidence: pop ? 'agreed' : 'seen',
    source: pop ? 'microsoft-support-docs' : 'gearhost',
  };
}

/** Port and encryption: two drop-downs with one name, the lower one is for sending. */
export function advancedTab(choices: Choices): Screen {
  const imap = choices.type === 'imap';
  return {
    id: 'advanced',
    family: 'windows-dialog',
    title: titleOf(choices),
    tabs: tabs('Advanced'),
    groups: [
      {
        title: 'Server Port Numbers',
        controls: [
          {
            id: 'incoming-port',
            kind: 'text',
            label: imap ? 'Incoming server (IMAP):' : 'Incoming server (POP3):',
            value: { from: 'fixed', text: imap ? '993' : '995' },
            size: 'small',
            incoming: true,
          },
          { id: 'use-defaults', kind: 'button', label: 'Use Defaults', beside: true, incoming: true },
          incomingEncryption(choices),
          {
            id: 'smtp-port',
            kind: 'text',
            label: 'Outgoing server (SMTP):',
            value: { from: 'port' },
            size: 'small',
            main: true,
          },
          {
            id: 'smtp-encryption',
            kind: 'drop-down',
            label: 'Use the following type of encrypted connection:',
            value: { from: 'encryption' },
            size: 'small',
            indent: 1,
            main: true,
          },
        ],
      },
      {
        title: 'Server Timeouts',
        controls: [
          {
            id: 'timeout',
            kind: 'slider',
            label: 'Server Timeouts',
            ends: ['Short', 'Long'],
            reading: '1 minute',
            at: 10,
          },
        ],
      },
      imap
        ? {
            title: 'Folders',
            incoming: true,
            controls: [
              {
                id: 'root',
                kind: 'text',
                label: 'Root folder path:',
                value: { from: 'none' },
                incoming: true,
              },
            ],
          }
        : {
            title: 'Delivery',
            incoming: true,
            controls: [
              {
                id: 'leave-copy',
                kind: 'tick-box',
                label: 'Leave a copy of messages on the server',
                on: true,
                incoming: true,
              },
            ],
          },
    ],
    footer: [...footer],
    todo: [
      { act: 'tab', at: 'tab-Advanced' },
      ...(choices.doing === 'add' ? receivingSteps(imap) : []),
      imap
        ? {
            act: 'choose-lower',
            at: 'smtp-encryption',
            under: 'Outgoing server (SMTP):',
            trap: 'two-drop-downs',
          }
        : { act: 'choose', at: 'smtp-encryption', under: 'Outgoing server (SMTP):' },
      { act: 'type', at: 'smtp-port', trap: 'port-jumps' },
      { act: 'press', at: 'ok' },
    ],
    traps:
      choices.look === 'old'
        ? ['tls-is-starttls', 'auto', 'use-defaults', 'title-hyphen']
        : ['auto', 'use-defaults', 'title-hyphen'],
    confidence: choices.look === 'old' ? 'seen' : 'agreed',
    source: choices.look === 'old' ? 'rackspace' : 'ovh',
  };
}

/** Only where the account is new: its form starts empty. */
function receivingSteps(imap: boolean): Step[] {
  return [
    imap
      ? { act: 'choose-upper', at: 'incoming-encryption', under: 'Incoming server (IMAP):' }
      : { act: 'tick', at: 'incoming-encryption' },
    { act: 'type', at: 'incoming-port', trap: 'incoming-usual' },
  ];
}

function incomingEncryption({ type, look }: Choices): Control {
  if (type === 'imap') {
    return {
      id: 'incoming-encryption',
      kind: 'drop-down',
      label: 'Use the following type of encrypted connection:',
      value: { from: 'incoming-encryption' },
      size: 'small',
      indent: 1,
      incoming: true,
    };
  }
  return {
    id: 'incoming-encryption',
    kind: 'tick-box',
    label: `This server requires an encrypted connection (${look === 'old' ? 'SSL' : 'SSL/TLS'})`,
    on: true,
    indent: 1,
    incoming: true,
  };
}
