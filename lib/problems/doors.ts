import type { Evidence } from '@/lib/evidence/evidence';
import type { Encryption } from '@/lib/settings/settings';

/**
 * Whether the two usual ports for sending (RFC 8314 §3.3) are worth a step: `shut` where they were tried, or looked at and
 * found to be of no use. `doors`: which of the two are left. `usual`: the tried one is one of them. `alive`: another port of
 * the host answers as it should.
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
    alive: neighbours.some(({ status }) => status === 'ok') ? 'yes' : 'no',
  };
}

function open(tls: boolean, starttls: boolean) {
  if (tls && starttls) return 'both';
  if (tls) return 'tls';
  return starttls ? 'starttls' : 'none';
}

function door({ settings, neighbours }: Evidence, port: number, encryption: Encryption): 'open' | 'shut' {
  if (settings.port === port && settings.encryption === encryption) return 'shut';
  const look = neighbours.find((each) => each.port === port && each.encryption === encryption);
  return !look || look.status === 'ok' || look.status === 'not-finished' ? 'open' : 'shut';
}
