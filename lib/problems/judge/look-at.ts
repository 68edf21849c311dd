import type { NeighbourReport } from '@/lib/evidence/reports';
import type { Settings } from '@/lib/settings/settings';

/** What a look at this port with this encryption found, where one was taken. */
export function lookAt(
  { port, encryption }: Pick<Settings, 'port' | 'encryption'>,
  neighbours: NeighbourReport[],
): NeighbourReport | undefined {
  return neighbours.find((each) => each.port === port && each.encryption === encryption);
}
