import { type Settings, usualPort } from '@/lib/settings/settings';

/** The port as it stands in its box; empty where none is known. */
export const portIn = ({ port }: Partial<Settings>) => (port ? String(port) : '');

/** A port that does not go with its encryption was chosen by somebody, and stays when the encryption changes. */
export function isUnusual({ port, encryption }: Partial<Settings>): boolean {
  return port !== undefined && (!encryption || usualPort[encryption] !== port);
}
