import { parseArgs } from 'node:util';
import { type Encryption, encryptions, type Settings } from '@/lib/settings/settings';
import { readHost } from '@/lib/smtp/host';
import { isSafeAddress } from '@/lib/smtp/message';
import { type Locale, locales } from '@/lib/text/locales';

/** What was asked for at the terminal. Without an `address` only the server is checked. */
export type Arguments = {
  settings: Settings;
  address?: string;
  username?: string;
  /** The host’s name once more: the password may go there though nothing else says so. */
  confirmedHost?: string;
  /** What the first line of standard input is, if anything. */
  fromStdin: 'password' | 'token' | null;
  json: boolean;
  locale: Locale;
};

/** Why the arguments do not fit, as a key of `cli.errors`. */
export type ArgumentFault =
  | 'options'
  | 'host'
  | 'port'
  | 'encryption'
  | 'address'
  | 'lang'
  | 'password'
  | 'token'
  | 'both'
  | 'serverOnly';

/** Reads `HOST PORT starttls|tls|none`, or `HOST:PORT` and the last of these, and the options. `help`: the usage was asked for, whatever else stands there. */
export function readArguments(argv: string[]): Arguments | { fault: ArgumentFault } | { help: true } {
  const parsed = parse(argv);
  if (parsed?.values.help) return { help: true };
  const server = parsed?.positionals.length === 2 ? withPort(parsed.positionals) : parsed?.positionals;
  if (!parsed || server?.length !== 3) return { fault: 'options' };
  const { values } = parsed;
  const [host = '', portText = '', encryptionText = ''] = server;
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : 0;
  const encryption = encryptionIn(encryptionText.toLowerCase());
  const locale = locales.find((each) => each === (values.lang ?? locales[0]));
  const named = /[\p{Cc}\s]/u.test(host) ? null : readHost(host);
  if (!named) return { fault: 'host' };
  if (port < 1 || port > 65_535) return { fault: 'port' };
  if (!encryption) return { fault: 'encryption' };
  if (!locale) return { fault: 'lang' };
  const { address, user } = values;
  const serverOnly = values['server-only'] === true;
  const confirmed = values['confirm-host'];
  const stdin = (['password', 'token'] as const).filter((secret) => values[`${secret}-stdin`]);
  if (serverOnly && (user !== undefined || stdin.length > 0)) return { fault: 'serverOnly' };
  if (stdin.length > 1) return { fault: 'both' };
  if (!serverOnly && !(address && isSafeAddress(address))) return { fault: 'address' };
  return {
    settings: { host: named.kind === 'name' ? named.name : named.address, port, encryption },
    ...(!serverOnly && address && { address }),
    ...(user && { username: user }),
    ...(confirmed && { confirmedHost: confirmed }),
    fromStdin: stdin[0] ?? null,
    json: values.json === true,
    locale,
  };
}

/** `HOST:PORT` taken apart; what is no such thing, and an address of IPv6 without brackets, stays as it is. */
function withPort([server = '', encryption = '']: string[]): string[] {
  const [, host, port] = /^([^:]+|\[[\da-f:.]+\]):(\d+)$/i.exec(server) ?? [];
  return host && port ? [host, port, encryption] : [server, encryption];
}

/** As mail programs write it: `SSL`, and `SSL/TLS`, begin with it. */
function encryptionIn(text: string): Encryption | undefined {
  const named = /^ssl(?:\/tls)?$/.test(text) ? 'tls' : text;
  return encryptions.find((each) => each === named);
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        address: { type: 'string' },
        user: { type: 'string' },
        'password-stdin': { type: 'boolean' },
        'token-stdin': { type: 'boolean' },
        'confirm-host': { type: 'string' },
        'server-only': { type: 'boolean' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    return null;
  }
}
