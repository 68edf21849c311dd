import { readHostName } from '@/lib/settings/host-name';
import type { Settings } from '@/lib/settings/settings';

/** `windows` and `mac` see whether a port answers. `tls` looks at the encryption too and is for IT staff: Windows has no openssl. */
export const commandIds = ['windows', 'mac', 'tls'] as const;
export type CommandId = (typeof commandIds)[number];

type Command = {
  /** `host` and `port` have been checked before they come here. */
  write: (host: string, settings: Settings) => string;
  source: string;
  checked: '2026-11';
};

/** The commands a visitor may copy, each in the words of its own manual. */
export const commands = {
  windows: {
    write: (host, { port }) => `Test-NetConnection ${host} -Port ${port}`,
    source: 'https://learn.microsoft.com/powershell/module/nettcpip/test-netconnection',
    checked: '2026-11',
  },
  mac: {
    // -G: seconds until a connection is given up; Apple’s own, other nc have -w
    write: (host, { port }) => `nc -vz -G 5 ${host} ${port}`,
    source: 'https://github.com/apple-oss-distributions/netcat/blob/main/nc.1',
    checked: '2026-11',
  },
  tls: {
    write: (host, { port, encryption }) => {
      const literal = host.includes(':');
      const numeric = literal || /^[\d.]+$/.test(host);
      return [
        'openssl s_client',
        encryption === 'starttls' ? '-starttls smtp' : '',
        `-connect ${literal ? `[${host}]` : host}:${port}`,
        numeric ? '' : `-servername ${host}`,
        '</dev/null',
      ]
        .filter(Boolean)
        .join(' ');
    },
    source: 'https://docs.openssl.org/master/man1/openssl-s_client/',
    checked: '2026-11',
  },
} as const satisfies Record<CommandId, Command>;

/** Letters, digits, dots, hyphens and colons: nothing that a shell reads as its own, and no hyphen in front. */
const harmlessHost = /^[a-z0-9:][a-z0-9.:-]*$/;

/**
 * The command with this server in it, or null. Only a host name in A-labels or an IP literal and a real port are ever put
 * into a command, so nothing of it can be read by a shell as anything else. There is no `tls` without encryption.
 */
export function commandFor(id: CommandId, settings: Settings): string | null {
  const name = readHostName(settings.host);
  const { port } = settings;
  if ('error' in name || !harmlessHost.test(name.host)) return null;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return null;
  if (id === 'tls' && settings.encryption === 'none') return null;
  return commands[id].write(name.host, settings);
}
