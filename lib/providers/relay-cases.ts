import type { Settings } from '@/lib/settings/settings';
import type words from '@/lib/text/en/relay.json';

/**
 * One way out of an organisation that is no mailbox of one’s own.
 * `host`: the server’s name, or null where the organisation chose it. `pairs`: what goes with it, the usual first.
 * `signIn`: `none` means that the server goes by the caller’s address or certificate. `reaches`: whom it carries mail to.
 * `seen`: how much a check from the internet can see: nothing · that it answers · all of it, the sign-in too.
 */
export type RelayCase = {
  host: string | null;
  pairs: readonly Pick<Settings, 'port' | 'encryption'>[];
  signIn: 'none' | 'password' | 'either';
  reaches: 'everybody' | 'inside' | 'as-allowed';
  seen: 'nothing' | 'answers' | 'all';
  source: string;
  checked: '2026-11';
};

export type RelayCaseId = keyof (typeof words)['cases'] & string;

const checked = '2026-11';
const learn = (path: string) => `https://learn.microsoft.com/${path}`;
const devices = learn(
  'exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
);
const starttls = (port: number) => ({ port, encryption: 'starttls' }) as const;
const plain = (port: number) => ({ port, encryption: 'none' }) as const;

/** Relays and smart hosts, from the most common on. What no source says is left to the organisation’s IT to tell. */
export const relayCases = {
  'internal-name': {
    host: null,
    pairs: [starttls(25), starttls(587), plain(25)],
    signIn: 'either',
    reaches: 'as-allowed',
    seen: 'nothing',
    source: 'https://www.rfc-editor.org/rfc/rfc6409',
    checked,
  },
  'own-exchange': {
    host: null,
    pairs: [starttls(587)],
    signIn: 'password',
    reaches: 'everybody',
    seen: 'answers',
    source: learn('exchange/mail-flow/connectors/receive-connectors'),
    checked,
  },
  hybrid: {
    host: null,
    pairs: [starttls(587), starttls(25)],
    signIn: 'either',
    reaches: 'as-allowed',
    seen: 'answers',
    source: learn('powershell/module/exchange/new-hybridconfiguration'),
    checked,
  },
  'direct-send': {
    host: 'example-com.mail.protection.outlook.com',
    pairs: [starttls(25)],
    signIn: 'none',
    reaches: 'inside',
    seen: 'answers',
    source: devices,
    checked,
  },
  connector: {
    host: 'example-com.mail.protection.outlook.com',
    pairs: [starttls(25)],
    signIn: 'none',
    reaches: 'everybody',
    seen: 'answers',
    source: devices,
    checked,
  },
  'high-volume': {
    host: 'smtp.hve.mx.microsoft',
    pairs: [starttls(587)],
    signIn: 'password',
    reaches: 'inside',
    seen: 'all',
    source: learn('exchange/mail-flow-best-practices/high-volume-mails-m365'),
    checked,
  },
  azure: {
    host: 'smtp.azurecomm.net',
    pairs: [starttls(587), starttls(25)],
    signIn: 'password',
    reaches: 'everybody',
    seen: 'all',
    source: learn('azure/communication-services/quickstarts/email/send-email-smtp/smtp-authentication'),
    checked,
  },
  'port-2525': {
    host: null,
    pairs: [starttls(2525), starttls(587)],
    signIn: 'password',
    reaches: 'everybody',
    seen: 'all',
    source: 'https://www.rfc-editor.org/rfc/rfc6409',
    checked,
  },
} as const satisfies Record<RelayCaseId, RelayCase>;

/** The cases in the order in which they are shown. */
export const relayCaseIds = Object.keys(relayCases) as readonly RelayCaseId[];

/** The case that a server’s name (A-label) gives away; null where the name could be anybody’s. */
export function relayCaseOf(host: string): RelayCaseId | null {
  if (host === 'smtp.hve.mx.microsoft' || host === 'smtp-hve.office365.com') return 'high-volume';
  if (host === 'smtp.azurecomm.net') return 'azure';
  if (/\.mail\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)$/.test(host))
    return 'direct-send';
  if (host.endsWith('.mx.microsoft')) return 'direct-send';
  return host.includes('.') && !/\.(?:local|internal|lan|corp|home|intranet|private)$/.test(host)
    ? null
    : 'internal-name';
}
