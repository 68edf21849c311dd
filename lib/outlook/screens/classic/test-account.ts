import type { Choices } from '../../choices';
import type { Screen } from '../../screen';

/** Outlook’s own test: it signs in to both servers and really sends a message to the person’s own address. */
export function testAccount({ type, doing }: Choices): Screen {
  const incoming = type === 'imap' ? 'IMAP' : 'POP3';
  const completed = { from: 'fixed', text: 'Completed' } as const;
  return {
    id: 'test-account',
    family: 'windows-dialog',
    title: 'Test Account Settings',
    line: 'Congratulations! All tests completed successfully. Click Close to continue.',
    tabs: [
      { id: 'tab-Tasks', kind: 'tab', label: 'Tasks', on: true },
      { id: 'tab-Errors', kind: 'tab', label: 'Errors', on: false },
    ],
    groups: [
      {
        controls: [
          {
            id: 'tasks',
            kind: 'list',
            label: 'Tasks',
            columns: ['Tasks', 'Status'],
            main: true,
            rows: [
              {
                cells: [{ from: 'fixed', text: `Log onto incoming mail server (${incoming})` }, completed],
                done: true,
              },
              { cells: [{ from: 'fixed', text: 'Send test e-mail message' }, completed], done: true },
            ],
          },
        ],
      },
    ],
    footer: [
      { id: 'stop', kind: 'button', label: 'Stop', greyed: true },
      { id: 'close', kind: 'button', label: 'Close' },
    ],
    todo: [
      { act: 'press-in', label: 'Next >', window: doing === 'add' ? 'Add Account' : 'Change Account' },
      { act: 'wait', at: 'tasks', trap: 'test-is-to-yourself' },
      { act: 'press', at: 'close' },
      { act: 'press-in', label: 'Finish', window: doing === 'add' ? 'Add Account' : 'Change Account' },
    ],
    traps: ['test-red-cross', 'certificate-warning', 'antivirus'],
    confidence: 'seen',
    source: 'rackspace',
  };
}
