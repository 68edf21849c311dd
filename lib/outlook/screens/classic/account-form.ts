import type { Choices } from '../../choices';
import type { Group, Screen } from '../../screen';

/** The form with the servers’ names: the outgoing server is typed here, its port two windows further on. */
export function accountForm({ look, type, doing }: Choices): Screen {
  const mail = look === 'old' ? 'E-mail' : 'Email';
  return {
    id: 'account-form',
    family: 'windows-dialog',
    title: doing === 'add' ? 'Add Account' : 'Change Account',
    heading: 'POP and IMAP Account Settings',
    line: 'Enter the mail server settings for your account.',
    groups: [
      {
        title: 'User Information',
        controls: [
          { id: 'name', kind: 'text', label: 'Your Name:', value: { from: 'your-name' } },
          { id: 'address', kind: 'text', label: `${mail} Address:`, value: { from: 'address' } },
        ],
      },
      {
        title: 'Server Information',
        controls: [
          {
            id: 'account-type',
            kind: 'drop-down',
            label: 'Account Type:',
            value: { from: 'fixed', text: type === 'imap' ? 'IMAP' : 'POP3' },
            ...(doing === 'edit' ? { greyed: true as const } : {}),
          },
          {
            id: 'incoming-host',
            kind: 'text',
            label: 'Incoming mail server:',
            value: { from: 'incoming-host' },
            incoming: true,
          },
          {
            id: 'smtp-host',
            kind: 'text',
            label: 'Outgoing mail server (SMTP):',
            value: { from: 'host' },
            main: true,
          },
        ],
      },
      {
        title: 'Logon Information',
        controls: [
          { id: 'username', kind: 'text', label: 'User Name:', value: { from: 'username' } },
          { id: 'password', kind: 'password', label: 'Password:', value: { from: 'password' } },
          { id: 'remember', kind: 'tick-box', label: 'Remember password', on: true, indent: 2 },
          {
            id: 'spa',
            kind: 'tick-box',
            label: 'Require logon using Secure Password Authentication (SPA)',
            on: false,
          },
        ],
      },
      testing({ type, doing }),
    ],
    footer: [
      { id: 'back', kind: 'button', label: '< Back', ...(doing === 'edit' ? { greyed: true as const } : {}) },
      { id: 'next', kind: 'button', label: 'Next >' },
      { id: 'cancel', kind: 'button', label: 'Cancel' },
    ],
    todo: [
      ...(doing === 'add'
        ? ([
            { act: 'type', at: 'name' },
            { act: 'type', at: 'address' },
            { act: 'choose', at: 'account-type', trap: 'imap-pop-switch' },
            { act: 'type', at: 'incoming-host' },
          ] as const)
        : []),
      { act: 'type', at: 'smtp-host', trap: 'host-only' },
      { act: 'type', at: 'username' },
      { act: 'password', at: 'password', trap: 'password-twice' },
      { act: 'untick', at: 'spa', trap: 'spa' },
      { act: 'press', at: 'more-settings' },
    ],
    traps: ['greyed-test', 'imap-pop-switch'],
    confidence: type === 'imap' ? 'seen' : 'unsure',
    source: 'gearhost',
  };
}

/** The right-hand half. Outlook greyed the test for IMAP in the pictures seen of adding an account. */
function testing({ type, doing }: Pick<Choices, 'type' | 'doing'>): Group {
  const greyed = type === 'imap' && doing === 'add' ? { greyed: true as const } : {};
  return {
    title: 'Test Account Settings',
    aside: true,
    controls: [
      {
        id: 'test-words',
        kind: 'words',
        label: 'We recommend that you test your account to ensure that the entries are correct.',
      },
      { id: 'test', kind: 'button', label: 'Test Account Settings ...', ...greyed },
      {
        id: 'test-on-next',
        kind: 'tick-box',
        label: 'Automatically test account settings when Next is clicked',
        on: true,
        ...greyed,
      },
      ...(type === 'imap'
        ? ([
            {
              id: 'offline',
              kind: 'slider',
              label: 'Mail to keep offline:',
              ends: ['', ''],
              reading: 'All',
              at: 100,
            },
          ] as const)
        : []),
      { id: 'more-settings', kind: 'button', label: 'More Settings ...' },
    ],
  };
}
