import type { Environment } from '@/lib/process/environment';
import { editDistance, nearest } from '@/lib/remarks/edit-distance';
import { knownNames } from './known-names';

/** Hardly anybody else’s variables begin like this; one that does has to be taken out of the environment. */
const ours = /^(?:CHECK|DISCOVERY|STAFF_OIDC)_/;

/**
 * What Kubernetes sets beside a service of that name, checked: 2026-11
 * source: https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables
 */
const byKubernetes = /_SERVICE_(?:HOST|PORT(?:_\w+)?)$|_PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_\w+)?)?$/;

/** Letters that a longer name may differ by. */
const most = 3;

/**
 * The names of variables that this program would not read though they are meant for it: a line for each, with the likely right
 * name. What begins as ours do is always meant for it; of the others, what is nearly one of ours that is not set itself. One that
 * limits, trusts or blocks, misspelt by a letter, would do nothing and say nothing.
 */
export function misspelt(env: Environment): string[] {
  const names = Object.keys(env).filter((name) => env[name] !== undefined && !isKnown(name));
  return names.sort().flatMap((name) => {
    const plain = name.toUpperCase().replace(/\W/g, '_');
    if (byKubernetes.test(plain)) return [];
    const meant = meantBy(plain, env);
    if (!meant && !ours.test(plain)) return [];
    return [`${name}: there is no such setting${meant ? `; ${meant} may be meant` : ''}`];
  });
}

function isKnown(name: string): boolean {
  return knownNames.some((known) => known === name);
}

function meantBy(name: string, env: Environment): string | null {
  if (ours.test(name)) return nearest(name, knownNames, () => 6);
  // what is set under its right name is not meant twice; by what another program logs nobody is harmed
  const unset = knownNames.filter((known) => env[known] === undefined && known !== 'LOG_LEVEL');
  return nearest(name, unset, (known) => allowed(name, known));
}

/** The first word says whose a variable is; a short name is somebody else’s as often as not. */
function allowed(name: string, known: string): number {
  const [first = '', own = ''] = [name, known].map((each) => each.split('_')[0] ?? '');
  if (known.length >= 12 && editDistance(first, own, most) <= 1) return most;
  if (known.length >= 13) return 2;
  return known.length >= 8 ? 1 : 0;
}
