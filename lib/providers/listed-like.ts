import type { Settings } from '@/lib/settings/settings';
import { listedServers } from './listed-servers';

/**
 * What is listed for this host that is most like the tried settings: the same pair, else the same port, else the usual
 * pair. Port 25 is kept by nobody: it is for mail between servers, and many networks shut it.
 */
export function listedLike({ port, encryption }: Omit<Settings, 'host'>, host: string): Settings | null {
  const listed = listedServers(host);
  const samePort = listed.filter((each) => each.port === port && port !== 25);
  return samePort.find((each) => each.encryption === encryption) ?? samePort[0] ?? listed[0] ?? null;
}
