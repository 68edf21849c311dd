import type { EditionId } from '@/lib/settings/edition-ids';

/**
 * How the windows of one edition may look.
 * Classic Outlook: `pane` is the plain white pane, `new` the older windows with `SSL/TLS` and `STARTTLS`, `old` those with `SSL` and `TLS`.
 * Phones: `new` has boxes for port and security, `old` has one box for server and port.
 */
const looks = ['pane', 'new', 'old'] as const;
export type Look = (typeof looks)[number];

/** IMAP or POP: how the account receives. It decides what surrounds the outgoing settings. */
export const accountTypes = ['imap', 'pop'] as const;
export type AccountType = (typeof accountTypes)[number];

export const doings = ['edit', 'add'] as const;
export type Doing = (typeof doings)[number];

/** The way to the older windows: through Outlook’s `File`, or through the Control Panel while Outlook is closed. */
export const ways = ['file', 'control-panel'] as const;
export type Way = (typeof ways)[number];

/** Which screens to show. All of it may stand in an address. */
export type Choices = { look: Look; type: AccountType; doing: Doing; way: Way };

/** The looks a person may have in front of them, the likeliest first. */
export const looksOf = {
  'classic-windows': ['pane', 'new', 'old'],
  'new-windows': ['new'],
  mac: ['new'],
  'mac-legacy': ['new'],
  android: ['new', 'old'],
  ios: ['new', 'old'],
  web: ['new'],
} as const satisfies Record<EditionId, readonly [Look, ...Look[]]>;

/**
 * Reads `look`, `type`, `doing` and `way` of an address. What is missing or makes no sense becomes the likeliest; never throws.
 * `read` names the parameters that were understood.
 */
export function readChoices(
  asked: URLSearchParams,
  edition: EditionId,
): { choices: Choices; read: string[] } {
  const mayBe = looksOf[edition];
  const given = {
    look: oneOf(mayBe, asked.getAll('look')),
    type: oneOf(accountTypes, asked.getAll('type')),
    doing: oneOf(doings, asked.getAll('doing')),
    way: oneOf(ways, asked.getAll('way')),
  };
  return {
    choices: {
      look: given.look ?? mayBe[0],
      type: given.type ?? 'imap',
      doing: given.doing ?? 'edit',
      way: given.way ?? 'file',
    },
    read: Object.entries(given).flatMap(([name, value]) => (value ? [name] : [])),
  };
}

function oneOf<T extends string>(known: readonly T[], given: string[]): T | undefined {
  return given.length === 1 ? known.find((one) => one === given[0]) : undefined;
}
