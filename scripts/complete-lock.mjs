import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lockFile = fileURLToPath(new URL('../package-lock.json', import.meta.url));

/** Words in the names of packages built for one system, and how npm spells that system in a lock file. */
const systems =
  /(?:^|[-/])(android|darwin|freebsd|linux(?:musl)?|netbsd|openbsd|openharmony|sunos|aix|win32)(?=-|$)/;
const processors = /-(arm64|arm|x64|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32)(?=-|$)/;

/**
 * Adds what a registry that hides other systems’ packages kept from npm: an entry for each optional dependency
 * that has none. Without them `npm ci` refuses the lock, and other systems would lack their own build.
 * Returns the places that were added. A lock that is complete is left as it is.
 */
export function completeLock(lock) {
  const added = missingOptional(lock);
  for (const { place, version, dev, name } of added) {
    lock.packages[place] = {
      version,
      ...(dev ? { dev: true } : {}),
      optional: true,
      ...platformOf(name),
    };
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  return added.map(({ place }) => place);
}

/** Every optional dependency that no entry of the lock answers: where it belongs, its name, version and whether it is for development only. */
export function missingOptional(lock) {
  const missing = new Map();
  for (const [parent, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const version = range.replace(/^[\^~]/, '');
      const found = nearest(lock.packages, parent, name);
      if (found && (found.version === version || range !== version)) continue;
      const place = found ? `${parent}/node_modules/${name}` : `${shelfOf(parent)}${name}`;
      const dev = Boolean(entry.dev) && (missing.get(place)?.dev ?? true);
      missing.set(place, { place, name, version, dev });
    }
  }
  return [...missing.values()];
}

/** The systems a package is for, read from its name, in the fields of a lock file. */
export function platformOf(name) {
  const system = systems.exec(name)?.[1];
  const processor = processors.exec(name)?.[1];
  const libc = /musl/.test(name) ? 'musl' : system === 'linux' && /-gnu/.test(name) ? 'glibc' : undefined;
  return {
    ...(processor ? { cpu: [processor] } : {}),
    ...(libc ? { libc: [libc] } : {}),
    ...(system ? { os: [system.replace('musl', '')] } : {}),
  };
}

/** The entry that Node would find for `name` when asked from `parent`: its own folder first, then those above. */
function nearest(packages, parent, name) {
  for (
    let folder = parent;
    ;
    folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')
  ) {
    const entry = packages[`${folder}${folder ? '/' : ''}node_modules/${name}`];
    if (entry || folder === '') return entry;
  }
}

/** The node_modules folder in which a package stands. */
function shelfOf(place) {
  return place.slice(0, place.lastIndexOf('node_modules/') + 'node_modules/'.length) || 'node_modules/';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
  const added = completeLock(lock);
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added.length === 0 ? 'The lock is complete.' : `Added to the lock:\n${added.join('\n')}`);
}
