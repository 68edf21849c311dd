import type { Choices } from '../../choices';
import type { Screen } from '../../screen';

/** The Control Panel of Windows with its small icons. The name of the mail symbol varies with the release. */
export function controlPanel(): Screen {
  return {
    id: 'control-panel',
    family: 'control-panel',
    title: 'Control Panel',
    groups: [
      {
        controls: [
          {
            id: 'view-by',
            kind: 'drop-down',
            label: 'View by:',
            value: { from: 'fixed', text: 'Small icons' },
          },
          { id: 'mail', kind: 'icon', label: 'Mail (Microsoft Outlook)', main: true },
        ],
      },
    ],
    footer: [],
    todo: [
      { act: 'open', label: 'Control Panel', trap: 'close-outlook' },
      { act: 'choose', at: 'view-by' },
      { act: 'press', at: 'mail' },
    ],
    traps: ['mail-symbol-name'],
    confidence: 'seen',
    source: 'rackspace',
  };
}

/** The small window behind the mail symbol of the Control Panel. */
export function mailSetup({ look }: Choices): Screen {
  const mail = look === 'old' ? 'E-mail' : 'Email';
  return {
    id: 'mail-setup',
    family: 'windows-dialog',
    title: 'Mail Setup - Outlook',
    groups: [
      {
        title: `${mail} Accounts`,
        controls: [
          { id: 'setup-accounts', kind: 'words', label: 'Setup e-mail accounts and directories.' },
          { id: 'email-accounts', kind: 'button', label: `${mail} Accounts...`, beside: true, main: true },
        ],
      },
      {
        title: 'Data Files',
        controls: [
          {
            id: 'setup-files',
            kind: 'words',
            label: 'Change settings for the files Outlook uses to store e-mail messages and documents.',
          },
          { id: 'data-files', kind: 'button', label: 'Data Files...', beside: true },
        ],
      },
      {
        title: 'Profiles',
        controls: [
          {
            id: 'setup-profiles',
            kind: 'words',
            label: 'Setup multiple profiles of e-mail accounts and data files. Typically, you only need one.',
          },
          { id: 'show-profiles', kind: 'button', label: 'Show Profiles...', beside: true },
        ],
      },
    ],
    footer: [{ id: 'close', kind: 'button', label: 'Close' }],
    todo: [{ act: 'press', at: 'email-accounts' }],
    traps: [],
    confidence: 'seen',
    source: 'rackspace',
  };
}
