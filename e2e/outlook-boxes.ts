/** Unlike anything that a page could show by itself. */
export const host = 'post.nordverein.example';
export const port = '52587';
export const address = 'anna.berg@nordverein.example';
const receiving = { imap: '993', pop: '995' };

/** A value and the box it belongs in: the screen, the label in Outlook’s own words, and which of several boxes of that name. */
export type Box = readonly [screen: string, label: string, value: string, which?: number];
type Type = keyof typeof receiving;

/** What each Outlook calls the two encryptions: typed from its windows, and not read from the program. */
const calls = {
  pane: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  new: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  old: { tls: 'SSL', starttls: 'TLS' },
  phone: { tls: 'SSL/TLS', starttls: 'StartTls' },
};

const connection = 'Use the following type of encrypted connection:';

const dialogs = (look: 'new' | 'old', type: Type, encryption: 'tls' | 'starttls'): Box[] => [
  ['account-form', 'Outgoing mail server (SMTP):', host],
  ['account-form', 'User Name:', address],
  ['advanced', 'Outgoing server (SMTP):', port],
  ['advanced', connection, calls[look][encryption], type === 'imap' ? 1 : 0],
  ['advanced', type === 'imap' ? 'Incoming server (IMAP):' : 'Incoming server (POP3):', receiving[type]],
];
const pane = (doing: string, encryption: 'tls' | 'starttls'): Box[] => {
  const which = doing === 'add' ? 1 : 0;
  return [
    ['pane-servers', 'Server', host, which],
    ['pane-servers', 'Encryption method', calls.pane[encryption], which],
    ['pane-servers', 'Port', port, which],
  ];
};
const phone = (look: 'new' | 'old', type: Type, encryption: 'tls' | 'starttls'): Box[] => {
  const name = 'SMTP Host Name (e.g. smtp.domain.com:port)';
  const user: Box = ['phone-servers', 'SMTP Username (example: mike.rosoft)', address];
  if (look === 'old') return [['phone-servers', name, `${host}:${port}`], user];
  return [
    ['phone-servers', name, host],
    ['phone-servers', 'Port', receiving[type], 0],
    ['phone-servers', 'Port', port, 1],
    ['phone-servers', 'Security Type', calls.phone[encryption], 1],
    user,
  ];
};
const mac: Box[] = [
  ['mac-servers', 'Username', address],
  ['mac-servers', 'Outgoing Server', host],
  ['mac-servers', 'Port', port, 1],
];
const legacy: Box[] = [
  ['mac-legacy-servers', 'User name:', address],
  ['mac-legacy-servers', 'Outgoing server:', host],
  ['mac-legacy-servers', ':', port, 1],
];
const newOutlook = (encryption: 'tls' | 'starttls'): Box[] => [
  ['new-servers', 'SMTP username', address],
  ['new-servers', 'SMTP outgoing server', host],
  ['new-servers', 'Port', port, 1],
  ['new-servers', 'Secure connection type', calls.new[encryption], 1],
];

type Way = { query: string; boxes: Box[] };
const types = ['imap', 'pop'] as const;
const doings = ['edit', 'add'] as const;

type BoxesOf = (look: string, type: Type, doing: string, encryption: 'tls' | 'starttls') => Box[];

/** Every kind and way of one Outlook; the encryption changes from one to the next, so that each stands in each look. */
function ways(edition: string, looks: readonly string[], boxes: BoxesOf): Way[] {
  return looks.flatMap((look) =>
    types.flatMap((type, at) =>
      doings.map((doing, then) => {
        const encryption = (at + then) % 2 === 0 ? 'starttls' : 'tls';
        const query = `edition=${edition}&look=${look}&type=${type}&doing=${doing}&encryption=${encryption}`;
        return { query, boxes: boxes(look, type, doing, encryption) };
      }),
    ),
  );
}

/** Every Outlook with settings, in every look, kind and way. */
export const outlooks: Record<string, Way[]> = {
  'classic Outlook, the plain pane': ways('classic-windows', ['pane'], (_, __, doing, encryption) =>
    pane(doing, encryption),
  ),
  'classic Outlook, the newer windows': ways('classic-windows', ['new'], (_, type, __, encryption) =>
    dialogs('new', type, encryption),
  ),
  'classic Outlook, the older windows': ways('classic-windows', ['old'], (_, type, __, encryption) =>
    dialogs('old', type, encryption),
  ),
  'classic Outlook, the newer windows through the Control Panel': ways(
    'classic-windows&way=control-panel',
    ['new'],
    (_, type, __, encryption) => dialogs('new', type, encryption),
  ),
  'classic Outlook, the older windows through the Control Panel': ways(
    'classic-windows&way=control-panel',
    ['old'],
    (_, type, __, encryption) => dialogs('old', type, encryption),
  ),
  'the new Outlook for Windows': ways('new-windows', ['new'], (_, __, ___, encryption) =>
    newOutlook(encryption),
  ).filter(({ query }) => query.includes('type=imap')),
  'Outlook for Mac': ways('mac', ['new'], () => mac),
  'Outlook for Mac, legacy': ways('mac-legacy', ['new'], () => legacy),
  'Outlook for Android': ways('android', ['new'], (_, type, __, encryption) =>
    phone('new', type, encryption),
  ),
  'Outlook for Android, the older form': ways('android', ['old'], (_, type, __, encryption) =>
    phone('old', type, encryption),
  ),
  'Outlook for iPhone and iPad': ways('ios', ['new'], (_, type, __, encryption) =>
    phone('new', type, encryption),
  ),
  'Outlook for iPhone and iPad, the older form': ways('ios', ['old'], (_, type, __, encryption) =>
    phone('old', type, encryption),
  ),
};
