import { entrance, guestNetwork } from '@/lib/problems/vocabulary/guest-network';
import type { Rule } from './rule';

/** Both, in this order, within two short sentences. */
function beforeIt(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`(?:${one.source}).{0,100}?(?:${other.source})`);
}

/** A network that keeps its guests at its own page (RFC 8952) answers for every server, until they have been there. */
export const guestNetworkRules: Rule[] = [
  {
    problem: 'network-blocked',
    stages: ['connect', 'encrypt', 'greet'],
    says: [beforeIt(guestNetwork, entrance), beforeIt(entrance, guestNetwork)],
    unless:
      /\bports?\b|list(?:ed)?\b|reputation|\bspam|\bsmtp[ -]?auth|\bpassw|\b(?:from|aus|von|depuis|desde|da) (?:\S+ ){0,3}(?:wi-?fi|wlan|hotels?|hot-?spots?)\b/,
    confidence: 'likely',
    settled: true,
    also: ['server-temporary-failure'],
    samples: [
      '550 Guest network: accept the terms of use in your browser first',
      '421 Log in at the portal to use the Internet',
      '554 Kein Internetzugang: bitte am Gästeportal mit der Zimmernummer anmelden',
      '421 Connectez-vous au portail WiFi',
      '554 Para tener acceso a Internet inicie sesión en el portal',
    ],
    keepsOut: ['554 5.7.1 Mail from public hotspots is taken on port 587 only, after you sign in'],
  },
];
