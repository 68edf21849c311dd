import type { Settings } from '@/lib/settings/settings';

const taken: Settings[] = [];

/** Remembers settings that a check took over by one press, while the tab’s page lives. */
export function noteTaken(settings: Settings): void {
  taken.push(settings);
}

/** The taken-over settings of which the page’s address speaks; null where it was opened with those in it, and on the server. */
export function takenIn(query: Pick<URLSearchParams, 'get'>): Settings | null {
  const isAsked = ({ host, port, encryption }: Settings) =>
    query.get('host') === host &&
    query.get('port') === String(port) &&
    query.get('encryption') === encryption;
  return taken.find(isAsked) ?? null;
}
