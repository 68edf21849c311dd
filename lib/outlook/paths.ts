import type { EditionId } from '@/lib/settings/edition-ids';
import type { Choices } from './choices';
import { editions } from './editions';
import type { Screen } from './screen';
import { accountForm } from './screens/classic/account-form';
import { accountSettings } from './screens/classic/account-settings';
import { autoAccountSetup, chooseService } from './screens/classic/add-account';
import { controlPanel, mailSetup } from './screens/classic/control-panel';
import { filePage } from './screens/classic/file-page';
import { advancedTab, outgoingServerTab } from './screens/classic/internet-settings';
import { paneAddress, paneKind, panePassword, paneServers } from './screens/classic/panes';
import { testAccount } from './screens/classic/test-account';
import { macAddress, macMenu, macServers } from './screens/mac';
import { macLegacyServers, macMoreOptions } from './screens/mac-legacy';
import { newAccounts, newServers } from './screens/new-windows';
import { phoneAddress, phoneKind, phoneServers } from './screens/phone';
import { phoneAccounts } from './screens/phone-accounts';
import { mailFlow, manageEmailApps } from './screens/web-admin';

type Path = (choices: Choices) => Screen[];

const phone = (choices: Choices, changing: 'no' | 'not-confirmed'): Screen[] => [
  ...(choices.doing === 'edit' ? [phoneAccounts(changing)] : []),
  phoneAddress(),
  phoneKind(choices),
  phoneServers(choices),
];

const paths = {
  'classic-windows': (choices) => (choices.look === 'pane' ? classicPanes(choices) : classicDialogs(choices)),
  // Whether it takes POP at all is not confirmed, and no form for it has been seen.
  'new-windows': (choices) => (choices.type === 'pop' ? [] : [newAccounts(choices), newServers()]),
  mac: (choices) =>
    choices.doing === 'add'
      ? [macMenu(), macAddress(), macServers(choices)]
      : [macMenu(), macServers(choices)],
  'mac-legacy': (choices) =>
    choices.doing === 'add'
      ? [macMenu(), macLegacyServers(choices)]
      : [macMenu(), macLegacyServers(choices), macMoreOptions()],
  android: (choices) => phone(choices, editions.android.editing),
  // The pictures are of Android; two guides say that the iPhone is alike.
  ios: (choices) =>
    phone(choices, editions.ios.editing).map((screen) => ({ ...screen, confidence: 'unsure' })),
  web: () => [],
} satisfies Record<EditionId, Path>;

/** The screens on the way to the outgoing settings, in the order in which a person meets them. None on the web, where nothing is set, and none that nobody has shown. */
export function pathFor(edition: EditionId, choices: Choices): Screen[] {
  return paths[edition](choices);
}

/** What an administrator of Microsoft 365 can switch on, the mailbox before the organisation. */
export function adminScreens(): Screen[] {
  return [manageEmailApps(), mailFlow()];
}

function classicDialogs(choices: Choices): Screen[] {
  return [
    ...(choices.way === 'file' ? [filePage(choices)] : [controlPanel(), mailSetup(choices)]),
    accountSettings(choices),
    ...(choices.doing === 'add' ? [autoAccountSetup(choices), chooseService()] : []),
    accountForm(choices),
    outgoingServerTab(choices),
    advancedTab(choices),
    testAccount(choices),
  ];
}

function classicPanes(choices: Choices): Screen[] {
  return choices.doing === 'add'
    ? [filePage(choices), paneAddress(), paneKind(choices), paneServers(choices), panePassword(choices)]
    : [filePage(choices), paneServers(choices)];
}
