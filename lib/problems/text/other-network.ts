import { any } from '@/lib/problems/vocabulary/any';
import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';
import {
  doesNot,
  goes,
  leaving,
  longestTelling,
  only,
  receiving,
  sending,
  untroubled,
} from '@/lib/problems/vocabulary/going-out';
import { onlySendingFails } from './only-sending';

/* Two lines to the internet, on one of which mail goes out, as people tell it (plain form). */

const places = [
  // a phone that lends its line
  any(
    /hot ?-?spo[tc]|tether|mobile (?:data|network|internet|connection)|cellular|\b[345]g\b|\blte\b|mobilfunk/,
    /mobil(?:e[ns]?|es)? ?(?:daten|internet|netz)|handynetz|partage de connexion|donnees mobiles|reseau mobile/,
    /datos (?:del |de mi )?movil|dados moveis|dati mobili|rete mobile|mobiele (?:data|netwerk)|danych? komorkow|internet\S{0,2} (?:komork|mobiln)/,
    /compart\w+ (?:internet|la conexion|(?:los )?datos)|mobildata|mobilnat|mobil veri|mobilni\S{0,2} dat/,
    /мобильн\S{1,20} (?:интернет|сет|данн)|точк\S{1,3} доступа|热点|熱點|流量|テザリング|モバイル(?:データ|回線)|핫스팟|테더링/,
    /(?:my|the) (?:phone|mobile|iphone)(?:'s)? (?:internet|connection|data|network|as )/,
  ),
  // a line that stays where it is
  any(
    /wi-?fi|\bw-?lan|wlan\b|land ?-?line|festnetz|router|fritz ?!?-?box|speedport|(?:live|free|b)box|\b(?:la|ma|notre) box\b|broadband/,
    /\bfib(?:re|er)\b|glasfaser|\bdsl\b|\bcable\b|ethernet|\blan\b|\bmodem|вай-?фай|роутер|路由器|宽带|无线|ルーター|光回線/,
    /공유기|와이파이|internet (?:de|di|van) (?:casa|thuis)/,
  ),
  any(
    /\bhome\b|at mine\b|\b(?:flat|apartment|appartement|wohnung|piso|apartamento|appartamento|mieszkani\w+)\b|квартир|zu ?hause|daheim|heimnetz|bei mir\b|chez (?:moi|nous)|\bla maison|(?:en|de|desde|em|a|da|di) (?:mi |minha )?casa/,
    /\bthuis|\bdom(?:u|owe|owy|owym|owej)\b|\bhemma|\bhemmets|hjemme|\bevde|(?:^| )дома|在家|家里|家裡|自宅|家(?:の|で)|집에서/,
    /\bdoma\b|otthon|acasa|kotona/,
  ),
  any(
    /\boffice\b(?! ?365)|\b(?:at|from) work\b|company (?:network|lan|wi-?fi)|\bburo|firmen|\bder firma\b|\b(?:der|auf) arbeit\b|\bbureau|\btravail\b/,
    /entreprise|oficina|trabajo|empresa|escritorio|trabalho|ufficio|\blavoro\b|azienda|kantoor|\bbiur|\bpracy\b|firmi?e\b/,
    /\bkontor|\bjobbet|arbejde|\bofis|is ?yerin|офис|(?:^| )работ[еы](?= |$)|公司|办公室|会社|職場|オフィス|회사|사무실|\bschool\b|campus/,
    /\buniversity\b|\bbranch\b|\bhq\b|kancelar|iroda|\bbirou|toimisto/,
  ),
  any(
    /hotel|\bcafe\b|\bcamp(?:ing|site)|airport|flughafen|aeropuerto|aeroport|\btrain\b|library|bibliothe|urlaub|ferien|vacation|vacances|\babroad\b/,
    /neighbou?r|nachbar|voisin|\bvecin[oa]|\bvicin[oa]\b|\bburen\b|buurman|sasiad|friend's|mother's|\bparents\b|eltern\b/,
    /гостиниц|отел[еяь]|酒店|ホテル|호텔/,
  ),
] as const;
const [lent, , , , away] = places;

/** `It does`: what was said before is not said again. */
const itDoes =
  /\b(?:it|they|that|this) (?:does|do|did)(?= |$)|\b(?:schon|doch|oui|si|sim|wel|tak|ja)\W*$|(?:^| )да\W*$/;

/** What else works in one place and not in another. */
const otherThing =
  /phone app|printer|drucker|imprimante|meeting|appointment|agenda|besprechung|termin\b|reunion|riunione|встреч|come?s? back|bounc|\b(?:web ?)?browser\b/;

const speaksOfMail = any(
  /mail|outlook|smtp|outbox|\bmessages?\b|nachricht|courriel|correo|correio|mensaje|письм|почт|邮件|メール|메일|poczt|\bposta\b|receiv/,
  sending,
  leaving,
);

/** A line that works as such: `my hotspot works` says nothing of mail. */
const lineItself =
  /^(?:(?:my|the|our|das|der|mein|unser|le|la|mon|el|mi|il|de|het) )?(?:home |office |internet )?(?:hot ?-?spot|wi-?fi|wlan|internet|router|lte|box)\b.{0,24}\b(?:works?|fine|ok|okay|geht|lauft|funktioniert|marche|fonctionne|funciona|funziona|va|werkt)\b/;

const conditional =
  /^(?:when|if|once|as soon as|wenn|sobald|falls|quand|si|des que|cuando|en cuanto|quando|se|appena|als|wanneer|zodra|jak|kiedy|gdy|nar|om|когда|если|как только|eger) /;

/** A place by itself: `at home, however, it sends`. */
const bare = /^\S{1,20}(?: \S{1,20}){0,3}$/;

/** `When I am at home, it sends`: where it is told comes first, and belongs to what follows. */
function withItsPlace(clauses: string[], said: string): string[] {
  const before = clauses.at(-1) ?? '';
  const isOpen =
    (conditional.test(before) || bare.test(before)) &&
    placesIn(before).length > 0 &&
    !goes.test(before) &&
    !doesNot.test(before);
  return isOpen && placesIn(said).length === 0
    ? [...clauses.slice(0, -1), `${before} ${said}`]
    : [...clauses, said];
}

const placesIn = (said: string) => places.filter((place) => place.test(said));

/**
 * Whether it is told that mail goes out through one network and not through another (plain form): then what is set is right, and
 * the other network is in the way. A phone that lends its line is another network without its being said.
 */
export function leavesElsewhere(text: string): boolean {
  if (text.length > longestTelling || !speaksOfMail.test(text) || otherThing.test(text)) return false;
  const clauses = text
    .split(clauseEnd)
    .map((said) =>
      said
        .replace(untroubled, ' ok ')
        .replace(/^[^\p{L}\d]+/u, '')
        .trim(),
    )
    .reduce(withItsPlace, [])
    .filter((said) => said && (!receiving.test(said) || sending.test(said)));
  return clauses.some((said) => {
    const here = placesIn(said);
    if (here.length === 0 || !(goes.test(said) || itDoes.test(said)) || doesNot.test(said)) return false;
    if (only.test(said)) return true;
    const rest = clauses.filter((other) => other !== said);
    const elsewhere = rest.filter((other) => placesIn(other).some((place) => !here.includes(place)));
    if (elsewhere.some((other) => doesNot.test(other))) return true;
    const another = elsewhere.length > 0 || here.includes(lent) || here.includes(away);
    return another && !lineItself.test(said) && rest.some((other) => doesNot.test(other));
  });
}

/** Whose network it is: not a guest’s. */
const ownPlace =
  /\b(?:our|my|runs?|running|own|work (?:at|in|for)|unser\w{0,2}|notre|nuestro|nostro|nosso|ons) (?:an? |the |own )?(?:hotel|cafe|library|camp)/;

/** Whether it is told that mail comes in and does not go out where somebody is a guest (plain form): such networks let little out. */
export function leavesNoGuest(text: string): boolean {
  return away.test(text) && !ownPlace.test(text) && onlySendingFails(text);
}

/** The longest text that may be the answer to “try it through a phone’s hotspot”. */
const longestAnswer = 60;

/** Whether it is told in few words that mail goes out through a phone’s line, and of no other line (plain form). */
export function leavesByPhone(text: string): boolean {
  return (
    text.length <= longestAnswer &&
    speaksOfMail.test(text) &&
    lent.test(text) &&
    goes.test(text) &&
    !doesNot.test(text)
  );
}
