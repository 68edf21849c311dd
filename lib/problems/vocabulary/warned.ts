import { any } from './any';
import { secret, signingIn, tooMany, tries } from './things';

/* How it is said that something may come, is supposed, is not so, or whom to ask about it, in the plain form. */

/** What can befall an account, a sign-in or a network. */
export const stop = any(
  /\block|\block-?out|block|\bban(?:s|ned)?\b|black ?list|suspen[ds]|disabl|deactivat|restrict|frozen|revok/,
  /gesperr|sperr(?:t|en|ung|e)\b|blockier|deaktivier|stillgelegt|bloqu|verrouill|desactiv|desativ|bann[ie]|bloc[ck]|sospen[ds]|sospes|disattiv|disabilit|inhabilit/,
  /geblokkeerd|blokker|vergrendel|opgeschort|zablok|zawiesz|blokad|sparra|spaerr|sparr(?:as|at)|lases?\b|\blast\b|sperre|blok[ae]r|luk(?:kes|ket|itaan|ittu)|estetaan|zablokov|uzamc|zamc|pozastav/,
  /zarol|letilt|kilit|engellen|askiya|kapatil|blocat|suspendat|khoa|diblokir|dikunci/,
  /блокир|заблок|приостан|отключ|огранич|заблоков|锁定|鎖定|禁止|禁用|冻结|凍結|封|停用|限制|ロック|停止|ブロック|制限|잠|차단|정지|제한/,
);

/** What else a hint may speak of, of which nothing is said to be so. */
export const troubles = any(
  stop,
  /too many|\bspam|quota|\blimit|\bfull\b|zu viele|kontingent|\bvoll|trop de|demasiad|trop?pi|\bcuota|квот|лимит|слишком|спам|过多|垃圾|超/,
);

/** A time to come, or a mere possibility. */
export const toCome = any(
  /\b(?:will|would|shall)\b(?! not\b)|\b(?:may|might|could)\b(?! (?:not|be|have)\b)|\b(?:going|about) to\b|\bgets? (?:\w+ )?(?:locked|blocked|banned|suspended|disabled)|\bgets your\b|\b(?:avoid|prevent|risk)\b/,
  /\b(?:after|repeated|too many|further|multiple|continued|several)\b.{0,60}\b(?:may|might|could) (?:also )?be\b|\b(?:may|might|could) be .{0,40}\bafter\b/,
  /\b(?:left|remain\w*|more)\b.{0,30}\b(?:before|until)\b/,
  /\b(?:nach|bei|ab|wenn|falls|sobald|andernfalls|sonst|danach|dann|weitere|wiederholte|erneute)\w{0,2}\b.{0,80}\b(?:wird|werden)\b|\b(?:wird|werden) .{0,40}\b(?:nach \w+|bei|wenn|falls|sobald)\b|\b(?:kann|konnen|konnten?)\b(?!.{0,40}\bsein\b)|\b(?:droht|fuhrt|fuhren)\b|\bbis zur\b/,
  /\b(?:sera|seront|seran|serao|serez|risque\w{0,2}|pourra\w*|peu(?:t|vent)(?! pas|-)|entrain\w+|va|vont|vai)\b|\bavant (?:le|la|que|votre)\b/,
  /\b(?:pueden?(?! estar)|podra\w*|podria\w*|bloquearan?|suspenderan?|desactivaran?|podem?|podera\w*|poderia\w*|provocar\w+|va a|van a)\b|\bantes d[eo]\b/,
  /\b(?:verra|verranno|sara|saranno|puo|possono|potrebbe\w*|comporta\w*|prima (?:del|che))\b/,
  /\b(?:na|bij|als|indien)\b.{0,80}\bword(?:t|en)\b|\bword(?:t|en) .{0,40}\b(?:na|bij|als|indien)\b|\b(?:zal|zullen|kan|kunnen)\b(?! niet)/,
  /\b(?:zostan(?:ie|a)|bedzie|beda|moze|moga|spowoduj\w+|grozi)\b|\bkommer att\b|\b(?:vil|kan|blir?|bliver) .{0,40}\b(?:efter|etter|hvis|om)\b|\b(?:efter|etter) .{0,40}\b(?:blir|bliver|sparras|lases|sperres|spaerres)\b|\bvil (?:blive|bli)\b/,
  /\b(?:lukitaan|estetaan|suljetaan|bude|budou|muze|zarolasra|letiltasra|va fi|vor fi|poate fi|pot fi|akan|se bi)\b|(?:len|tila|alina?)(?:ecek|acak|cak)/,
  /(?:^| )(?:будет|будут|может|могут|привед\S{1,6}|гроз[ия]т|буде|будуть|може)(?: |$)|(?:^| )до блокировк|θα (?:κλειδ|αποκλ|μπλοκ)|سيتم|ייחסם|יינעל/,
  /将|將|(?:会|會)被|可能(?:会|會)?(?:被|导致)|否则|以免|还剩|ロックされ(?:ます|る)|(?:停止|凍結|制限|ブロック)され(?:ます|ること|る可能)|잠[길깁]|(?:차단|정지|제한)(?:될|됩니다)/,
);

/** How a rule for all accounts is told, in words of the present: nothing that has come to pass. */
export const asRule = any(
  /(?<!\b(?:your|these|those) )\b(?:accounts|mail ?boxes|users|user ?names|addresses|ips)\b (?:\w+ )?(?:are|get|become)\b(?! (?:now|already)\b)/,
  /\b(?:an|any|each|every) (?:\w+ )?(?:account|mail ?box|user|ip|address)\b (?:is|gets|becomes)\b/,
  /\b(?:we|it|server|system) (?:automatically )?(?:locks?|blocks?|bans?|suspends?|disables?)\b|\b(?:attempts|tries|log-?ins|passwords|failures) (?:lock|block|ban|suspend|disable)\b/,
  /\b(?:konten|postfacher|benutzer|zugange)\b werden\b|\bwerden (?:\w+ )?(?:konten|postfacher|zugange)\b/,
  /\b(?:les|tous les|toutes les) (?:comptes|boites|utilisateurs|adresses)\b.{0,12} (?:sont|se)\b|\b(?:las|os|as|los) (?:cuentas|buzones|usuarios|contas|caixas)\b (?:se|son|sao|quedan|ficam)\b/,
  /\b(?:gli account|le caselle|gli utenti) (?:vengono|sono|si)\b|\b(?:accounts|mailboxen|gebruikers) worden\b|\bkonta sa\b|\b(?:konton|konti|kontoer) (?:sparras|spaerres|sperres|lases)\b/,
  /блокиру[ею]тся/,
);

/** Why a provider has such a rule. */
export const forProtection = any(
  /\bto (?:protect|keep|secure)\b|\bfor (?:your|its) (?:own )?(?:protection|safety)\b|\bzu(?:m| ihrem) schutz\b/,
  /\bpour (?:proteger|votre (?:protection|securite))|\bpara proteger|\bper proteggere|\bter bescherming|для защиты|为(?:了)?(?:保护|保障)/,
);

/** What has to happen before such a rule is applied. */
export const afterTries = new RegExp(
  `(?:\\b(?:after|following|upon|nach|apres|tras|despues|dopo|apos|depois|na|po|efter|etter)\\b|(?:^| )после )[^.;]{0,40}?(?:\\d|${tries.source}|${tooMany.source}|${secret.source}|${signingIn.source}|\\b(?:fail|wrong)|fehl)`,
);

/** For how long it holds: whoever says that says that it is so. */
export const forNow =
  /\bfor (?:the next )?(?:\d+|an?|one|some|several) (?:\w+ )?(?:second|minute|hour|day)s?\b|\b(?:fur|pendant|durante|per|на) \d+ /;

/** The word with which a supposition begins: what follows it to the end of its sentence is one. */
export const supposing = any(
  /\b(?:if|in case)\b|\bshould (?:you|your|the)\b|\b(?:wenn|falls|sofern)\b|\bsollten? (?:ihr|sie|das|ihre)\b/,
  /\bsi (?:votre|vous|le|la|ce|su|tu|el|ha|cree|usted)\b|\ben cas d|\ben caso de|\bin caso di|\bem caso de|\bqualora\b|\bcaso (?:a|o|sua|seu|voce)\b/,
  /\bse (?:l'account|l'utente|il (?:tuo |suo |vostro )?account|la (?:tua |sua )?casella|(?:a |o )?(?:sua|seu)|voce)\b/,
  /\b(?:als (?:uw|je|u)|indien|mocht|jesli|jezeli|w (?:razie|przypadku)|hvis|jos|pokud|jestlize|amennyiben|eger|daca)\b|\bom (?:ditt|du|kontot)\b/,
  /(?:^| )(?:если|в случае|якщо|при блокировк\S{1,4})(?: |$)|如果|倘若|若(?:您|你|账|帐|被)|如(?:您|你|有|需|遇|账|帐)|の場合|경우/,
);

/** Whom to ask, and about what: the words that follow are a heading of that, and no event. */
export const helping = any(
  /\b(?:(?:for|need|more|further) )*(?:help|assistance|support|information|info|details|questions?|advice|instructions|problems?) (?:\w+ )?(?:with|about|on|regarding|concerning) (?!this\b|why\b)/,
  /\b(?:see|visit|read|contact|call|ask|email)\b .{1,60} (?:for|about|on|regarding|concerning) (?!this\b|why\b)/,
  /\b(?:hilfe|fragen|informationen|auskunft|unterstutzung|problemen?) (?:zu|bei|uber|mit|wegen)\b|\bbei (?:gesperrt\w+|sperrung\w*|spam\w*)\b/,
  /\b(?:aide|assistance|questions?|informations?|ayuda|asistencia|informacion|assistenza|aiuto|informazioni|ajuda|assistencia|informacoes) (?:\w+ )?(?:sur|concernant|avec|a propos|con|sobre|acerca|su|sui|sugli|relativ\w+|com|per|pour|para)\b/,
  /\b(?:hulp|vragen|informatie) (?:bij|over|met)\b|\b(?:pomoc|pytania) (?:w|dotycz\w+)\b|\b(?:hjalp|hjelp) (?:med|vid|ved)\b/,
  /(?:^| )(?:по вопросам|помощь (?:с|по|при))(?: |$)|有关|关于|關於/,
  /\b(?:learn|read|find out) (?:more )?(?:about|on|how to) (?!this\b|why\b)|\bmehr (?:uber|zu)\b|\ben savoir plus sur\b/,
  /\b(?:saiba mais|mas informacion|obten mas informacion|maggiori informazioni|per saperne di piu) (?:sobre|su\w*)\b|\bmeer over\b/,
);

/** It is said not to be so. */
export const denying = any(
  /\bnot (?:been )?(?:\w+ly )?(?:locked|blocked|banned|black ?listed|suspended|disabled|deactivated|restricted|frozen|a spam|spam)\b/,
  /\bnicht (?:gesperrt|blockiert|deaktiviert|eingeschrankt)\b|\bpas (?:ete )?(?:bloque|verrouille|suspendu|desactive)/,
  /\b(?:no|nao) (?:esta|ha sido|foi|fue) (?:bloque|suspend|desactiv|desativ)|\bnon (?:e|e stat[oa]) (?:bloccat|sospes|disattivat|disabilitat)/,
  /\bniet (?:geblokkeerd|vergrendeld|opgeschort)|\bnie (?:jest|zostalo?) (?:zablokow|zawieszon)|\b(?:inte|ikke) (?:sparrat|last|sperret|spaerret|blokeret)/,
  /(?:^| )не (?:был\S? )?(?:заблокирован|отключен|ограничен)|(?:并|並)?(?:未|没有|沒有)(?:被)?(?:锁定|鎖定|封|禁用|冻结|凍結|限制)|ロックされていません/,
  /\bnot (?:\w+ly )?(?:been )?(?:grey|gray|block)[- ]?listed\b|\b(?:no|not) (?:a )?(?:grey|gray)[- ]?list(?:ing|ed)\b|\bnot (?:being )?(?:rate[- ]?limited|throttled|over (?:the |your |its )?(?:quota|limit)|infected)\b/,
  /\bnot (?:because of|due to|an? (?:case|matter|question) of) (?:\w+ )?(?:spam|grey-?listing|quotas?|limits?|virus\w*|malware|block-?lists?|black-?lists?)\b|\bno (?:virus(?:es)?|malware|spam) (?:was |were )?(?:found|detected)\b/,
  /\b(?:nicht (?:wegen )?|keine? )(?:greylist|grau gelistet|gelistet|voll\b|zu gross\b)|\bpas (?:en )?(?:liste (?:grise|noire)|greylist|pleine?\b)|\bno (?:esta )?en (?:la |una )?lista (?:gris|negra)|\bnon (?:e )?in (?:greylist|lista (?:grigia|nera))|\bnao (?:esta )?(?:na|em) lista (?:cinza|negra)|\bniet (?:gegreylist|op (?:een|de) (?:grijze|zwarte) lijst)|\bnie (?:jest )?na (?:szarej|czarnej) liscie|(?:^| )не (?:в|находится в) (?:сер|черн)\S{2} списк|(?:未|没有|不)(?:被)?(?:在|列入)?(?:灰|黑)名单/,
);
