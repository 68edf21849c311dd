import type { Evidence } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import type { Settings } from '@/lib/settings/settings';

/** What a look at this port with this encryption found, where one was taken. */
export function lookAt(
  { port, encryption }: Pick<Settings, 'port' | 'encryption'>,
  neighbours: NeighbourReport[],
): NeighbourReport | undefined {
  return neighbours.find((each) => each.port === port && each.encryption === encryption);
}

/** Whether a look at the tried port, begun with TLS, heard a mail server there: its welcome, or a refusal in its place. */
export function greetsBehindTls({ settings: { port }, neighbours }: Evidence): boolean {
  const look = lookAt({ port, encryption: 'tls' }, neighbours);
  const isHeard = look?.status === 'bad-certificate' && look.answered === 'smtp';
  return isHeard || look?.status === 'ok' || look?.status === 'turned-away';
}

/** Whether a call to another port was turned down: somebody is there, and calls to the tried one are lost on the way. */
export function refusesElsewhere({ settings, neighbours }: Evidence): boolean {
  return neighbours.some(({ port, status }) => port !== settings.port && status === 'refused');
}
