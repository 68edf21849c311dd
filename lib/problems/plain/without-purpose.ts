import { any } from '@/lib/problems/vocabulary/any';

const harm =
  'spam\\w*|abus\\w*|misuse|missbrauch\\w*|pourriel\\w*|junk|unsolicited|misbruik|naduzyc\\w*|bots?\\b';

/** For what something is done, as it is said of whoever closes a port or a network to mail. */
const purpose = any(
  `(?:in order |so as )?\\bto (?:\\w+ )?(?:prevent|avoid|stop|fight|combat|reduce|curb|counter|deter|limit|mitigate|minimi[sz]e|protect)\\b[^.;:!?)]{0,60}?\\b(?:${harm})`,
  `\\b(?:for|as an?) (?:anti-?)?(?:spam|abuse)(?:[- ](?:prevention|protection|control|measure|reasons?|precaution))+`,
  `\\bagainst (?:e-?mail )?(?:${harm})|\\b(?:gegen|contre le|contre les|contra el|contra o|contro lo|tegen) (?:${harm})`,
  `\\bum (?:\\S{1,20} ){0,3}(?:${harm})(?: \\S{1,20}){0,2} zu \\w{4,20}|\\bzur (?:spam|missbrauchs)-?\\w+|\\bals spam-?schutz`,
  `\\b(?:pour|afin d[e']) ?(?:eviter|empecher|lutter|limiter|prevenir|combattre|reduire)\\b[^.;:!?)]{0,30}?\\b(?:${harm})`,
  `\\b(?:para|per) (?:evitar|prevenir|combat[ie]r|impedir|reduc?[iz]ir|evitare|prevenire|combattere|impedire|ridurre)\\b[^.;:!?)]{0,30}?\\b(?:${harm})`,
  `\\bom (?:${harm}) te \\w{4,20}|\\baby (?:zapobiec|uniknac|ograniczyc) (?:${harm})`,
  /(?:чтобы (?:предотвратить|избежать)|для (?:защиты от|борьбы со?)|против) спам\S{0,4}/,
  /(?:为了?|以)?(?:防止|避免|打击|减少)(?:垃圾邮件|滥用)|(?:スパム|迷惑メール)(?:対策|防止)(?:の(?:ため|為)に?)?/,
);
const everyPurpose = new RegExp(purpose.source, 'g');

/** A rule that no message comes to: of ports, and of whatever leaves a network. */
const ofNetwork =
  /\bports?\b|\b(?:outbound|outgoing|egress) (?:smtp|tcp|connection|traffic|network)|\bsmtp (?:ports?|connections?|traffic)|\b(?:25|465|587|2525)\b|\bsmtp\b(?!.{0,40}\b[45]\d\d )|ausgehend|puerto|\bporta\b|\bpoort|порт|端口|ポート/;
const refusal = /\b(?!465|587)[45]\d\d[ -](?:#?[45]\.\d|[a-z])/;

/** What somebody else is told that it does not serve. */
const servesNot = new RegExp(
  `\\b(?:do|does) not help (?:to )?(?:fight|stop|prevent|reduce) (?:${harm})`,
  'g',
);

/** A text (plain form) without what a rule for a whole network is for: `port 25 is closed to prevent spam` tells of no spam. */
export function withoutPurpose(text: string): string {
  const stated = text.replace(servesNot, ' ');
  if (refusal.test(stated) || !ofNetwork.test(stated)) return stated;
  return stated.replace(everyPurpose, ' ');
}
