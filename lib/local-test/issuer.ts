import { signingGateways, signingPrograms } from '@/lib/security-software/makers';
import { harmless } from '@/lib/settings/plain-text';

/** Who makes certificates in place of the server’s own: a program on the computer, or something that a company runs. */
export type Inspection = 'scanner' | 'inspector';

/** What such an issuer is called by what it does; makers’ names only where theirs say nothing of it. Seen 2026-11. */
const kinds: readonly [Inspection, RegExp][] = [
  [
    'inspector',
    /firewall|inspect|decrypt|intercept|(?:web|cloud) (?:gateway|proxy)|gateway ca\b|forward (?:un)?trust/i,
  ],
  ['inspector', /\bendpoint (?:security|protection)\b/i],
  [
    'scanner',
    /anti-?virus|(?:mail|web)[\s/-]{0,2}(?:shield|scan)|(?:ssl|tls)[\s/-]?(?:filter|scan)|internet security/i,
  ],
  ['scanner', /\bpersonal (?:root|ca)\b/i],
  ['scanner', new RegExp(signingPrograms, 'i')],
  ['inspector', new RegExp(signingGateways, 'i')],
];

/** What an issuer’s name tells about who it is; null where it may be anybody, such as a company’s own authority for its own server. */
export function inspectionBy(issuer: string): Inspection | null {
  return kinds.find(([, when]) => when.test(issuer))?.[0] ?? null;
}

/** Between the parts of a name: `C = GB, O = …`, `/C=GB/O=…` or `C=GB; O=…`. */
const between = /(?:^\/|,\s{0,3}|\/|;\s{0,3})(?=[A-Za-z]{1,15}\s?=)/;

/** An issuer as people call it: its common name, with the organisation behind it. Harmless, and undefined where there is neither. */
export function issuerName(distinguished: string): string | undefined {
  const parts = distinguished
    .split(between)
    .map((part) => /^([A-Za-z]{1,15})\s?=\s?"?(.*?)"?$/.exec(part.trim()));
  const partCalled = (key: string) => {
    const value = parts.find((part) => part?.[1]?.toUpperCase() === key)?.[2];
    return value && harmless(value, 40);
  };
  const [name, organisation] = [partCalled('CN'), partCalled('O')];
  if (!name || !organisation || name.toLowerCase().includes(organisation.toLowerCase()))
    return name || organisation;
  return `${name} (${organisation})`;
}
