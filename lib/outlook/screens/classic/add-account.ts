import type { Choices } from '../../choices';
import type { Screen } from '../../screen';

const buttons = [
  { id: 'back', kind: 'button', label: '< Back' },
  { id: 'next', kind: 'button', label: 'Next >' },
  { id: 'cancel', kind: 'button', label: 'Cancel' },
] as const;

/** The first page of adding an account in the older windows. */
export function autoAccountSetup({ look }: Choices): Screen {
  const mail = look === 'old' ? 'E-mail' : 'Email';
  const greyed = true;
  return {
    id: 'auto-account-setup',
    family: 'windows-dialog',
    title: 'Add Account',
    heading: 'Auto Account Setup',
    line: 'Manual setup of an account or connect to other server types.',
    groups: [
      {
        controls: [
          { id: 'by-itself', kind: 'radio', label: `${mail} Account`, on: false, strong: true },
          { id: 'name', kind: 'text', label: 'Your Name:', value: { from: 'none' }, greyed, indent: 1 },
          {
            id: 'address',
            kind: 'text',
            label: `${mail} Address:`,
            value: { from: 'none' },
            greyed,
            indent: 1,
          },
          {
            id: 'password',
            kind: 'password',
            label: 'Password:',
            value: { from: 'none' },
            greyed,
            indent: 1,
          },
          {
            id: 'again',
            kind: 'password',
            label: 'Retype Password:',
            value: { from: 'none' },
            greyed,
            indent: 1,
          },
          {
            id: 'manual',
            kind: 'radio',
            label: 'Manual setup or additional server types',
            on: true,
            strong: true,
            main: true,
          },
        ],
      },
    ],
    footer: [{ ...buttons[0], greyed: true }, buttons[1], buttons[2]],
    todo: [
      { act: 'select', at: 'manual' },
      { act: 'press', at: 'next' },
    ],
    traps: ['guessed-wrong'],
    confidence: 'seen',
    source: 'gearhost',
  };
}

/** Which kind of account to add. The picture behind it is of Outlook 2013; later releases word the list otherwise. */
export function chooseService(): Screen {
  return {
    id: 'choose-service',
    family: 'windows-dialog',
    title: 'Add Account',
    heading: 'Choose Service',
    groups: [
      {
        controls: [
          {
            id: 'exchange',
            kind: 'radio',
            label: 'Microsoft Exchange Server or compatible service',
            on: false,
            strong: true,
          },
          {
            id: 'outlook-com',
            kind: 'radio',
            label: 'Outlook.com or Exchange ActiveSync compatible service',
            on: false,
            strong: true,
          },
          {
            id: 'pop-or-imap',
            kind: 'radio',
            label: 'POP or IMAP',
            detail: 'Connect to a POP or IMAP email account',
            on: true,
            strong: true,
            main: true,
          },
        ],
      },
    ],
    footer: [...buttons],
    todo: [
      { act: 'select', at: 'pop-or-imap' },
      { act: 'press', at: 'next' },
    ],
    traps: [],
    confidence: 'unsure',
    source: 'gearhost',
  };
}
