import { toSignIn } from './account-limits';
import { any } from './any';
import { terms, website } from './sign-in-notions';

/* How a network lets its guests in before it lets anything out, in the languages that are pasted most (plain form). */

/** A network for guests, or the way out that it gives. */
export const guestNetwork = any(
  /\bwi-?fi\b|\bw-?lan\b|\bhot-?spots?\b|\bcaptive\b|\b(?:guest|visitor|public)s?'? (?:network|access|internet)\b|\bhotel\b/,
  /\b(?:internet|network|web|online) (?:access|connection|session)\b|\b(?:use|using|access|connect to|browse|browsing|surf) (?:the )?(?:internet|web)\b|\bgo(?:ing)? online\b/,
  /\bgast(?:e|en)?-?(?:netz|zugang|internet|netwerk)|\b(?:internet|netz|online)-?(?:zugang|zugriff|toegang|verbindung)|\bim internet (?:zu )?surfen/,
  /\bacced\w{1,3} a (?:l')?(?:la )?internet|\b(?:acces|connexion|navig\w+|connecter) (?:a |au |sur )?(?:l')?(?:internet|reseau invite)|\bacces[os]o? a (?:la )?(?:internet|red)\b|\b(?:red|rede|rete) (?:de |para |per (?:gli )?)?(?:invitados|huespedes|visitantes|convidados|ospiti)/,
  /\bdostep\w* do internet|доступ\S{0,2} (?:в|к) (?:интернет|сет)|上网|无线网络|無線|와이파이/,
);

/** What such a network wants of a guest. */
export const entrance = any(
  toSignIn,
  website,
  terms,
  /\bidentifi(?:er|ez|car|que)/,
  /\bvouchers?\b|\broom number\b|zimmernummer|numero de chambre|\bregist(?:er|rier)|\bportail\b|\bportale?\b|портал|门户|ポータル|포털/,
);
