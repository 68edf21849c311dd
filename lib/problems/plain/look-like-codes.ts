import { any } from '@/lib/problems/vocabulary/any';

/** What looks like an enhanced status code (RFC 3463 §2), of three parts or more. */
const figures = /\d{1,2}\.\d{1,3}(?:\.\d{1,5}){1,4}/;

/** What comes in versions. A mail program’s or server’s own name with a figure behind it is one as well. */
const programs =
  /android|ios|ipad ?os|mac ?os(?: x)?|os x|windows|linux|kernel|debian|ubuntu|cent ?os|fedora|php|python|perl|ruby|rails|java|jre|jdk|node(?:\.?js)?|django|laravel|symfony|framework|manager|wordpress|joomla|drupal|typo3|magento|mysql|mariadb|nginx|apache|openssl|curl|outlook|thunderbird|roundcube|phpmailer|nextcloud|owncloud|plesk|server|exim|postfix|dovecot|sendmail/;

const version =
  /version(?:e|en)?|versao|wersj[aei]|versie|verze|верси[яию]|版本|バージョン|release|build|firmware|patch|update|upgrade|rev/;

/** What people number, in the languages in which they do. */
const numbered =
  /§|room|raum|salle|sala|gate|order|invoice|rechnung|bestellung|section|abschnitt|chapter|kapitel|ziffer|punkt|page|seite/;

/** Words that stand before a day: 5.7.26. */
const beforeDay = /seit|am|ab|vom|bis|zum/;

const before = any(version, numbered);

const noCodes = any(
  new RegExp(
    `(?:\\b|(?=§))(?:${before.source})(?: to| auf| a)?(?: ?(?:number|no\\.?|nr\\.?))? ?v?${figures.source}\\b`,
  ),
  new RegExp(`\\b(?:${programs.source}) v?${figures.source}(?= |[),;]|$)`),
  new RegExp(`(?<![\\w./:@-])(?!e?smtp|dsn|status)[a-z][\\w+-]{1,30}/v?${figures.source}\\b`),
  new RegExp(`\\bv${figures.source}\\b`),
  new RegExp(
    `(?<![\\d.-])${figures.source} (?:is |was |ist |wurde )?(?:released|installed|installiert|available|verfugbar|update|upgrade)\\b`,
  ),
  new RegExp(`\\b(?:${beforeDay.source}) \\d\\.\\d\\.\\d{1,2}\\b`),
);
const everyOne = new RegExp(noCodes.source, 'g');

/** A text (plain form) without versions, days, and what else people number. */
export function withoutNumbered(text: string): string {
  return text.replace(everyOne, ' ');
}

/** Four parts or more. */
const longer = /(?<![\w.])\d{1,5}(?:\.\d{1,5}){3,6}(?!\.?\w)/g;

/** A part at which three begin that a code could be. */
const like = /(?<!\d)[245](?=\.\d{1,3}\.\d)/g;

/** A text (plain form) in which no address, as `4.2.2.2`, has a code in it: it is another address there. */
export function withoutCodesInAddresses(text: string): string {
  return text.replace(longer, (address) => address.replace(like, '1$&'));
}
