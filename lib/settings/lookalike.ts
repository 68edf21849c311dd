import { providerList } from '@/lib/providers/providers';
import { unicodeHost } from './host-name';

/** Letters that look like a Latin one: Cyrillic, Greek and digits, after Unicode’s list of confusables (UTS #39). */
const alike: Record<string, string> = {
  а: 'a', // Cyrillic
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  α: 'a', // Greek
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  ı: 'i', // dotless
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
};

/** What a name looks like at a glance: two names that look alike have the same. */
function skeleton(name: string): string {
  return [...name.normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => alike[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

const sendingHosts = [...new Set(providerList.flatMap((one) => one.servers.map((server) => server.host)))];
const bySkeleton = new Map(sendingHosts.map((host) => [skeleton(host), host]));
const knownNames = [...sendingHosts, ...providerList.flatMap((one) => one.domains)];

/** The known server that a host (A-label) could be taken for; null where none, or where it is that server. */
export function lookalikeOf(host: string): string | null {
  const known = bySkeleton.get(skeleton(unicodeHost(host))) ?? null;
  return known === host ? null : known;
}

/** A known name that stands inside a host without being its end, as in `smtp.example.net.elsewhere.org`; null where none. */
export function knownNameInside(host: string): string | null {
  if (knownNames.some((known) => host === known || host.endsWith(`.${known}`))) return null;
  const found = knownNames.filter((known) => {
    const at = `.${host}`.indexOf(`.${known}`);
    const rest = at < 0 ? '' : host.slice(at + known.length);
    return /^[.-]/.test(rest) && !/^\.[a-z]{2}$/.test(rest);
  });
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}
