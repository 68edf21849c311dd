import { any } from './any';
import { expired, off } from './states';
import { account, country, forbidden, stopped } from './things';

/*
 * Of what a server speaks behind a refused sign-in, and what it says of that, in the languages that are pasted most (plain form).
 * What refusals of any kind speak of: `things.ts`; what befell it: `states.ts`.
 */

/** A key that a program signs in with, and that it may do less than others. */
export const key =
  /\b(?:api|smtp|access) ?-?keys?\b|\bapi-?(?:schlussel|sleutel)|cle (?:d')?api|clave (?:de )?api|chave (?:de )?api|chiave api|klucz\w* api|ключ\S* api|api ?(?:密钥|キー|키)/;
/** Restricted, barred or taken back. */
export const lessened =
  /restrict|limited to|\bno permission|inactive|revoked|eingeschrankt|gesperrt|restreint|restringid|limitata|ogranicz|beperkt|ограничен|限制|受限|制限|제한/;
/** By the names of the protocols, and not by a person. */
export const protocol = /\b(?:smtp|imap|pop3?)(?:\b|(?=[^a-z]))/;
/** One of the ways to sign in that servers have. */
export const wayToSignIn =
  /\bauth\w* (?:plain|login|cram-md5|ntlm)\b|\b(?:plain|login|cram-md5|ntlm) mech|\bauth\w* (?:method|mechanism|type|scheme)|\b(?:this|that|the) (?:mechanism|(?:sign-?in|log-?in) (?:method|type))|(?:anmelde|authentifizierungs)-?(?:verfahren|methode)|\bmethode d'auth|(?:metodo|mecanismo|metoda|methode|meccanismo) (?:de |di |van |voor )?(?:auten\w*|auth\w*|uwierz\w*)|(?:способ|метод|механизм) (?:аутент|авториз|входа)|(?:认证|验证|登录)(?:方式|机制)|認証方式|인증 ?방식/;
/** Signing in itself, for this one mailbox. */
export const notForThis =
  /\b(?:auth\w*|log-?in|sign-?in)(?: \w+){0,3} (?:not (?:enabled|allowed|permitted|available)|disallowed)\b.{0,60}\b(?:this|your|the|that) (?:mailbox|account|user)\b/;

export const not =
  /\bnot?\b|\bnever\b|\bwithout\b|\bnicht|\bkeine?[nmrs]?\b|\bpas\b|\bnon\b|\bnao\b|\bniet\b|\bgeen\b|\bnie\b|(?:^| )(?:не|нет) |不|未|无|ない|ません|않|없/;

/** A server, or what it depends on: something that can have a fault of its own. */
export const machine = any(
  'server|serveur|servidor|serwer|\\bsystem|\\bsistema|\\bservi[cz]|\\bservicio|dienst|\\buslug|backend|back-end|database|datenbank|\\bbase de d|banca dati|baz\\w danych|director|verzeichnis|annuaire',
  '\\bldap|\\bradius|\\bsql|\\w store\\b|\\bmail ?store|storage|daemon|upstream|workers?\\b|platt?form|rechenzentr|data ?cent(?:er|re)|\\binterna?l?\\b|\\binterne[rs]?\\b|\\binterno|wewnetrzn|te(?:ch|c)ni[ck]|techni',
  'сервер|сервис|систем|данных|внутренн|服务器|伺服器|系统|系統|数据库|内部|サーバ|システム|서버|시스템',
);
/** It fails, is busy, or does not answer. */
export const trouble = any(
  '\\berrors?\\b|\\bfehler|fehler\\b|erreur|\\bfallo\\b|\\berro\\b|errore|\\bblad|\\bfout|fout\\b|failure|\\bfail(?:s|ed)?\\b|crash|exception|\\bbusy\\b',
  'over ?load|ausgelastet|uberlast|surcharg|saturad|sobrecarr?eg|sobrecarg|sovraccaric|overbelast|przeciaz',
  '\\bdown\\b|outage|offline|gestort|storung|\\ben panne|un(?:available|reachable)|not (?:available|reach\\w*|respond\\w*)|no response|nicht (?:verfugbar|erreichbar)',
  'antwortet nicht|in ?disponi[bv]|injoignable|(?:no|non|nao|ne) (?:esta |e |est )?(?:respon|risp|repon|disponib|raggiung)|\\w(?:fel|feil|fejl)\\b|\\bvirhe|\\bchyba|\\bhiba',
  '\\bhata|niet (?:beschikb|bereikb)|niedostep',
  'time-?out|timed out|zeituberschr|\\bdelai|tiempo de espera|tempo (?:limite|esgot|scad)|tijd verstreken',
  '(?:cannot|could not|unable to|failed to) (?:connect|reach|open|query|contact)|connection (?:lost|refused)|refused the connection|\\bcaid[oa]\\b',
  'ошибк|сбой|сбоя|перегруж|недоступ|не отвечает|таймаут|错误|錯誤|繁忙|故障|超时|过载|不可用|エラー|混雑|오류|과부하',
);
export const maintenance = any(
  /maintenance|\bwartung|gewartet|mantenimiento|manutenc|manutenzion|onderhoud|konserwacj|prace techniczne|underhall|vedlikehold|vedligehold|huolto|udrzb/,
  /karbantart|\bbakim/,
  /технич\S* работ|обслуживани|профилактик|维护|維護|メンテナンス|점검/,
  /generic failure/,
);

/** What only a machine suffers. */
export const failing =
  /\bbusy\b|\bexception\b|\bcrash|\ben panne|\bpanne d|storung|over ?load|uberlast|surcharg|saturad|sobrecarr?eg|sobrecarg|sovraccaric|overbelast|przeciaz|перегруж|繁忙|過負荷|\bupgrading\b|being upgraded/;

/** Where a caller is: an address, a network, an office, a country. */
export const place = any(
  '\\bips?\\b|\\bip-|\\bvpn\\b|network|netz(?:es|werk\\w*)?\\b|reseau|\\bred\\b|\\brede\\b|\\brete\\b|netwerk|\\bsiec|intranet|\\blan\\b',
  "\\boffice\\b(?! ?365)|\\bburo|firmen|\\bproxy\\b|anonymi[sz]|\\btor\\b|\\bkantoor|\\boficina|\\bufficio|\\bcompany|l'entreprise|la empresa|aziend",
  'location|standort|emplacement|ubicacion|localizac|posizione|\\bgeo|subnet|\\branges?\\b|white ?list(?!ed)|allow ?list|(?:^| )сет[ьи]|местополож|корпоратив|网络|内网|外网|网段|白名单|公司|社内',
  country,
);
/** Only there, not from elsewhere, or barred: what is said of such a place. */
export const ofPlace = any(
  '\\bonly\\b|\\bnur\\b|\\bsolo\\b|\\bsoltanto|seulement|uniquement|reserve[es]?\\b|\\bapenas|somente|solamente|alleen|\\btylko|restrict|restring',
  'restrein|beschrank|\\bout ?side|ausserhalb|\\bhors\\b|\\bfuera|\\bfora\\b|\\bfuori|\\bbuiten|\\bpoza\\b',
  '\\bdetected\\b|\\bspoza|white ?listed|\\bdesde\\b|\\bconnectez|\\bforeign|\\bfremd|unauthori|\\b(?:un)?trusted|require|\\bmust\\b|\\buse\\b|erforderlich|obligat|requier',
  '\\brequis|requer|richiest|necessari|vereist|wymagan|moglich|freigegeben|freigeschaltet|zugelassen|autoris|autoriz|permit|allowed|not (?:in|on|within|known|listed|recogni)',
  'только|вне |требуется|необходим|разреш|仅|只|不在|限|需要|必须|のみ|からのみ|必要|만 ',
  forbidden,
);
/** Let in from there alone, whatever the place is called. */
export const onlyFrom = any(
  /\b(?:from|aus|von) \S{1,30}(?: \S{1,30})? (?:only|alone)\b/,
  /\b(?:only|nur|solo|soltanto|seulement|uniquement|apenas|somente|solamente|alleen|tylko)\b.{0,16}(?: from| aus| von| vom| da[l']| dall| desde| depuis| vanaf| vanuit| uit| z| de| do) ?(?!this\b)\S/,
  /(?:^| )только (?:из|с) |仅限?从/,
);
/** Times of a day or of a week. */
export const hours = any(
  /\b\d\d:\d\d ?(?:-|to|bis|and) ?\d\d:\d\d|\b(?:access|time) window|\b(?:hours|weekends?|nights?|times?)\b|\buhr\b|(?:geschafts|arbeits|buro|nacht)zeit/,
  /wochenend|nachts|horaire|\bheures|horari|\bhoras\b|\borari\b/,
  /рабоч\S* (?:врем|час)|工作时间|时段/,
  /\bbetween \d|\bzwischen \d|\bentre (?:las |le )?\d/,
  /с \d{1,2} до/,
);
/** When to come again. */
export const again =
  /\bwait|\bagain\b|\bretry|\blater\b|come back|\d ?(?:min|sec|hour|stund|heure|hora|ore\b|час|小时)|minut|stunden/;
/** Security that looks at who signs in, or a rule. */
export const check = any(
  /\bsecurity\b|sicherheit|securite|seguridad|seguranca|sicurezza|beveilig|bezpiecz/,
  /безопасн|安全|セキュリティ|보안/,
  /\brisks?\b|risiko|risque|riesgo|rischio|ryzyk/,
  /(?:^| )риск|风险/,
  /\bfraud|captcha|\bidentity|identitats|\bpolic(?:y|ies)\b|richtlinie|politique|politica/,
  /политик|策略|ポリシー|정책/,
);
/** A password that a rule of the house does not allow any more. */
export const tooWeak =
  /\btoo (?:simple|weak|short|easy|common)\b|\b(?:weak|insecure) password|\bnot (?:strong|complex|secure|long) enough\b|complexity|password (?:policy|rules|requirements)|zu (?:einfach|schwach|kurz|unsicher)|passwortrichtlinie|trop (?:simple|faible|court)|(?:demasiado|muy) (?:simple|debil|cort[oa])|troppo (?:semplice|debole|cort[oa])|muito (?:simples|fraca|curta)|te (?:simpel|zwak|kort)|za (?:proste|slabe|krotkie)|слишком (?:прост|слаб|корот)|过于简单|太简单|太短|强度|簡単すぎ|너무 (?:단순|짧)/;
/** Terms of use. */
export const terms =
  /\bterms\b|\bcg[uv]\b|\bconditions\b|nutzungsbeding|\bagb\b|datenschutz|\bterminos\b|\btermini\b|\btermos\b|condizioni|condiciones|condicoes|voorwaarden|regulamin|\bwarunk|услови|соглашени|条款|协议|協議|規約|약관|\beula\b|\bprivacy\b/;
/** To be accepted or confirmed, or it still is. */
export const agree =
  /accept|\bagree|akzept|zustimm|bestatig|\bacepta|\baceit|\baccett|akkoord|akceptac|confirm|acknowledg|\bvalide[rz]\b|pending|\bmust\b|required|ausstehend|consent|accord|приня|соглас|同意|接受|동의/;
export const device =
  /\bdevices?\b|\bgerat|\bappareil|\bdispositiv|\bapparaat|urzadzen|устройств|设备|設備|端末|기기/;
/** Not known, not registered, not approved; or what it has to be. */
export const unknownDevice =
  /unknown|unbekannt|inconnu|desconocid|desconhecid|sconosciut|onbekend|nieznan|неизвестн|regist|trust|approv|freigegeben|autoris|autoriz/;
/** A page at which a person signs in. */
export const website =
  /\bportal|webmail|web ?site|browser|customer (?:area|cent)|kundenbereich|kundencenter|espace client|area (?:de )?client|личн\S* кабинет|网页/;
/** What has to be done first, or is still to be done. */
export const before =
  /\bfirst\b|\bonce\b|\bonly\b|confirm|approve|bestatig|подтверд|确认|\bnur\b|pending|zuerst|d'abord|primero|primeiro|\bprima\b|сначала|только|先|仅/;

/** Sign-ins as something to count. */
export const logins = any(
  /\b(?:log-?in|sign-?in|auth\w*) (?:rate|frequency|limit|attempts?|tries)\b|\b(?:log|sign)-?(?:ins|ons)\b|\bauthentications\b|\bauth commands\b/,
  /\banmelde?(?:ungen|versuche\w*|rate|limit)|\bauthentifizierungen\b|\bauthentifications\b|tentatives (?:de connexion|d'auth\w+)|\binicios de sesion|autenticaciones\b/,
  /intentos de (?:acceso|inicio|auten\w+)|tentativas de (?:login|acesso|auten\w+)|autenticacoes\b|tentativi di (?:accesso|auten\w+|login)|autenticazioni\b|\baanmeldingen|inlogpogingen|\blogowan/,
  /(?:^| )вход(?:ов|а)(?: |$)|попыт\S{1,3} вход|авторизаций|аутентификаций|登录(?:次数|频率|尝试)|ログイン(?:回数|試行)|로그인 ?(?:횟수|시도)/,
);
/** In so much time. */
export const perTime = any(
  /\b(?:per|pro|je|par|por|al|all|an?|each|every|within|na) ?(?:einer |une |un |una )?'?(?:seconds?|sekunden?|secondes?|segundos?|secondo|minut\w{0,2}|hours?|stunden?|heures?|horas?|ora|day|tag|jour|dia|godzin\w)\b/,
  /\bin \d+ (?:seconds|minut\w{1,2}|hours|sekunden|stunden)\b|\d ?\/ ?(?:s|sec|min|h|hour)\b|(?:^| )(?:в|за) (?:\d+ )?(?:секунд|минут|час)|每(?:分钟|小时|天)|1分間/,
);

/** A telephone to which a service writes or calls. */
export const phone =
  /\b(?:phone|mobile|cell(?:phone)?)(?: phone)? numbers?\b|\bsms\b|(?:telefon|handy|mobil)(?:nummer|number)|\bnumer\w? telefonu|numero (?:de |di )?(?:telefon|telephon|portable|movil|celular|cellulare)\w*|telefoonnummer|номер\S{0,2} телефон|телефон\S{0,2} номер|手机(?:号|验证)|手機|電話番号|전화번호|휴대폰/;
/** It is to be confirmed. */
export const confirmed = any(
  /verif|confirm|validat|bestatig|\bvalide[rz]|conferm|potwierdz|bevestig|подтверд|подтвержд|验证|驗證|绑定|確認|認証|인증|확인/,
);

/** A way into a mailbox, or a service that is bought. */
export const service = any(
  '\\bsmtp|\\bpop3?\\b|\\bimap|(?<!e-)\\bmails?\\b(?! ?(?:address|addresse))|e-?mail (?:service|sending|access|program|client)|submission|postausgang|outgoing|saliente',
  'sortant|ausgehend|in uscita|de saida|uitgaand',
  'исходящ',
  '\\bsend|\\bversand|\\benvoi|\\benvio|\\binvio|verzend|wysyl|protocol|protokol|\\bservi[cz]|dienst|\\buslug|programs?\\b|programm|\\bclients? may\\b|feature|function',
  'funktion|\\baccess\\b|zugang|\\bacces\\b|\\bacceso|\\bacesso|toegang',
  'отправк|протокол|услуг|сервис|доступ|服务|服務|发信|サービス|서비스',
);
/** Switched off, or no part of what was bought. */
export const missing = any(
  off,
  /not (?:\w+ )?(?:part|included|purchased|subscribed|booked|ordered|available|allowed|enabled|active|activated|permitted|used)/,
  /nicht (?:\w+ )?(?:enthalten|gebucht|aktiv|freigeschaltet|erlaubt|verfugbar|vorgesehen)/,
  /(?:no|non|nao|niet|nie|pas) (?:\S{1,12} )?(?:permit|contrat|inclu|compris|activ|attiv|ativ|inbegrep|habilit|abilit|wlacz|dostepn)/,
  /не (?:входит|подключен|оплачен|активн|доступ)|不包含|未包含|未订购|含まれて/,
);
/** What somebody has bought. */
export const plan =
  /\bplans?\b|packages?\b|\btariff|\btarif\b|\bpaket\b|\bpakket|forfait|\boffre\b|\babonnement|\bpakiet|\bpiano\b|\bplano\b|purchased|subscribed|gebucht|contratad|тариф|套餐|プラン|요금제|edition\b/;
export const upgrade =
  /\bupgrade (?:to|your)\b(?!.{0,30}\b(?:clients?|programs?|software|apps?|outlook|tls|version)\b)/;
/** The bare word. */
export const onlyWord =
  /\b(?:only|nur|solo|soltanto|seulement|uniquement|apenas|somente|alleen|tylko)\b|только|仅|只/;
/** Mail programs, as somebody calls them who bars them. */
export const programs =
  /\b(?:mail|e-?mail|external|foreign|third[- ]party|desktop) (?:programs?|clients?|apps?)\b|programme?n?\b|\blogiciel|\bprogram(?:as|mi|y)\b|\bclient esterni|почтов\S* программ|客户端/;
export const rights =
  /\brights?\b|permissions?\b|privilege|\brole\b|berechtigung|\brechte?\b|\bdroits?\b|\bderechos?\b|\bpermisos?\b|permiss(?:ao|oes)\b|\bdiritt[io]\b|\bpermessi\b|uprawnie|прав(?:а|о)?(?: |$)|权限|權限|権限|권한/;

/** What a customer has: an account, an address, a domain, a contract. */
export const owned = any(
  account,
  '\\busers?\\b|customers?\\b|\\bkunden?\\b|\\bbenutzer|\\bdomain|\\bdomane|\\bdominio|\\bdomein|\\bdomen|mail ?box|postfach|\\bboite|\\bbuzon|\\bcaixa',
  'casella|postvak|skrzynk|contract|vertrag|\\bcontrat|umow|subscription|\\babo\\b|membership',
  '(?:^| )домен|пользовател|договор|подписк|ящик|域名|邮箱|合同|用户|ドメイン|ユーザ|도메인|사용자',
);
/** Ran out, was closed, or is not paid for. */
export const ended = any(
  stopped,
  expired,
  '\\b(?:barred|banned|parked|lapsed|dormant|inactive|terminated|cancell?ed|closed|deleted|unpaid|overdue|ended|restricted|excluded)\\b|on hold|invoice|inaktiv|gekundigt',
  'geloscht|geschlossen|erloschen|zahlung|rechnung|resili|\\bferme|impay|impag|cancelad|cerrad|encerrad|chius|disdett|not renewed|nicht verlanger',
  '(?:non|no|nao|niet) (?:\\S{1,8} )?(?:renouvel|renov|rinnov|verleng)|plus actif|\\binact(?:if|iv)|inatti?v|nieaktyw',
  'неактив|не продл',
  'ausgelaufen|beendet|ran out|run out|\\bruht|ruhend|clotur|dad[oa] de baja|opgezegd|beeindigd|gesloten|rozwiazan',
  'не оплачен|расторг|удален|истек|过期|到期|欠费|注销|終了|解約|만료|해지',
);
