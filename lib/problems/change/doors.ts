import type { Evidence } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import { lookAt } from '@/lib/problems/judge/look-at';
import { listedServers } from '@/lib/providers/listed-servers';
import { isMicrosoft, isMicrosoftExchanger } from '@/lib/providers/microsoft-hosts';
import type { Encryption, Settings } from '@/lib/settings/settings';

/**
 * Whether the two usual ports for sending (RFC 8314 §3.3) are worth a step: `shut` where they were tried, or looked at and
 * found to be of no use, or where the provider is known to have no such port. `doors`: which of the two are left. `usual`:
 * the tried one is one of them. `alive`: another port of the host takes mail from people as it should, or is the one that a
 * known provider lists, as the tried one is not.
 */
export function doorsOf(evidence: Evidence) {
  const door465 = door(evidence, 465, 'tls');
  const door587 = door(evidence, 587, 'starttls');
  const { settings, neighbours } = evidence;
  const usual = [
    [465, 'tls'],
    [587, 'starttls'],
  ].some(([port, encryption]) => settings.port === port && settings.encryption === encryption);
  return {
    door465,
    doors: open(door465 === 'open', door587 === 'open'),
    usual: usual ? 'yes' : 'no',
    alive: aliveIn(settings, neighbours),
  };
}

function aliveIn({ host, port }: Settings, neighbours: NeighbourReport[]): 'listed' | 'yes' | 'no' {
  const listed = listedServers(host);
  if (listed.length > 0 && listed.every((each) => each.port !== port)) return 'listed';
  return neighbours.some((each) => each.status === 'ok' && each.port !== 25) ? 'yes' : 'no';
}

function open(tls: boolean, starttls: boolean) {
  if (tls && starttls) return 'both';
  if (tls) return 'tls';
  return starttls ? 'starttls' : 'none';
}

function door(
  { settings, neighbours, mode, signIn, byToken }: Evidence,
  port: number,
  encryption: Encryption,
): 'open' | 'shut' {
  if (settings.port === port && settings.encryption === encryption) return 'shut';
  if (!mayHave(settings.host, port, encryption)) return 'shut';
  const look = lookAt({ port, encryption }, neighbours);
  if (look?.status === 'ok')
    return (signIn || mode === 'server') && !offersUsableWay(look.offer, byToken === true) ? 'shut' : 'open';
  return !look || look.status === 'not-finished' ? 'open' : 'shut';
}

/** Whether a host may have this port: a known provider’s outgoing server has those that the provider names. */
function mayHave(host: string, port: number, encryption: Encryption): boolean {
  // no server of Microsoft’s is encrypted from the first byte, and an exchanger there takes in mail at 25 alone
  if ((isMicrosoft(host) && port === 465) || isMicrosoftExchanger(host)) return false;
  const listed = listedServers(host);
  return listed.length === 0 || listed.some((each) => each.port === port && each.encryption === encryption);
}
