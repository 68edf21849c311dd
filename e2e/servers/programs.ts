import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where `npm test` unpacks what cannot be installed (scripts/unpack-exim.mjs). */
const unpacked = '/var/cache/sendwell-tests/exim/bin';

const system = ['/usr/sbin', '/usr/local/sbin', '/sbin'];
const places = [...(process.env.PATH ?? '').split(delimiter), ...system, unpacked];

/** The full path of a program on this machine. The administrator's folders count also when PATH lacks them. */
export function findProgram(name: string): string | undefined {
  return places.map((place) => join(place, name)).find(isExecutable);
}

/** Why a server made of these programs cannot run here, or undefined when it can. Mail servers want to be root. */
export function whyNotHere(programs: readonly string[]): string | undefined {
  const missing = programs.filter((name) => !findProgram(name));
  if (missing.length > 0) return `needs ${missing.join(', ')}, not installed`;
  return process.getuid?.() === 0 ? undefined : `needs root to start ${programs.join(', ')}`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
