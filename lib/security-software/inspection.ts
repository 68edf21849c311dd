import { signingGateways, signingPrograms } from './makers';

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
    // the Internet Security Research Group stands behind Let’s Encrypt
    /anti-?virus|(?:mail|web)[\s/-]{0,2}(?:shield|scan)|(?:ssl|tls)[\s/-]?(?:filter|scan)|internet security(?! research)/i,
  ],
  ['scanner', /\bpersonal (?:root|ca)\b/i],
  ['scanner', new RegExp(signingPrograms, 'i')],
  ['inspector', new RegExp(signingGateways, 'i')],
];

/** What an issuer’s name tells about who it is; null where it may be anybody, such as a company’s own authority for its own server. */
export function inspectionBy(issuer: string): Inspection | null {
  return kinds.find(([, when]) => when.test(issuer))?.[0] ?? null;
}
