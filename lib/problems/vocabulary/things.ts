import { any } from './any';

/*
 * What refusals of servers speak of, and some of what they say of it, in the languages that are pasted most (plain form). The rest
 * of what befell it: `states.ts`. Behind a refused sign-in: `sign-in-notions.ts`. In messages of programs: `dialog-notions.ts`.
 */

/** A mailbox or the account behind it. */
export const account = any(
  '\\byour (?:e-?mail )?mailbox|\\b(?:ihr|dein)\\w* postfach|\\bvotre boite|\\bmailaccount|\\bsu buzon|\\bs(?:eu|ua) caixa|\\baccount|\\bkont(?:a|o(?:t|en)?)\\b|\\bcompte|\\bcuenta|\\bcont[au]\\b|\\bucet|\\bhesab|\\bcasella|\\butente\\b',
  'аккаунт|учетн\\S{1,60} запис|ящик|облiков|账号|帐号|账户|帐户|帳號|アカウント|계정',
);

/** A country, or all the others. */
export const country = any(
  '\\bcountr(?:y|ies)\\b|\\babroad\\b|\\boverseas\\b|\\bland(?:e|es|et)?\\b|\\bausland|\\bpays\\b|\\betranger',
  '\\bpais(?:es)?\\b|\\bextranjero|\\bexterior\\b|\\bestrangeiro|\\bpaes[ei]\\b|\\bestero\\b|\\bkraju\\b|\\bzagranic',
  '\\bbuitenland|\\butland|\\budland|\\bulkoma|\\bulke(?:den)?\\b|\\byurt ?dis|\\bzeme\\b|\\bzahranic|\\bkulfold',
  '(?:^| )стран[аыеу]|(?:^| )региона?(?: |$)|рубеж|границ|境外|海外|国外|国家|地区|国から|해외|국가',
);

/** It may not, or may not any more. */
export const forbidden = any(
  '\\b(?:blocked|denied|refused|forbidden|prohibited|restricted|rejected|banned)\\b|\\bnot (?:allowed|permitted|possible)\\b',
  'gesperrt|blockiert|verweigert|untersagt|verboten|eingeschrankt|nicht (?:erlaubt|gestattet|zugelassen|moglich|zulassig)|\\bkeine? (?:\\S{1,20} )?(?:erlaubt|gestattet|moglich)|\\bmag (?:u |je )?niet|inte (?:ratt|tillat|behorig)|\\bfar inte|ikke (?:tillad|tillat|lov)',
  'refus|bloqu|interdi|pas (?:autoris|permis|possible)|restrein|deneg|prohib|restring|proibi|\\bn[ao]o? (?:\\w+ )?(?:permit|autoriz)',
  'bloccat|bloccan|vietat|negat[oa]|non (?:\\w+ )?(?:consent|permess|autorizz)|geblokkeerd|geweigerd|niet toegestaan|verboden',
  'zablokow|zabron|niedozwol|nie (?:jest )?dozwol|sparra|blokker|sperre|forbjud|forbudt|estet|kielle|engelle|yasak|blokovan|zakazan|letilt|tilt',
  'запрещ|заблок|нельзя|nie wolno|\\bdarf\\w{0,3} .{0,24}nicht|durfen .{0,24}nicht|не разреш|ограничен|закрыт|недоступ|禁止|不允许|不允許|限制|拒绝|拒絕|制限|拒否|許可され(?:て)?い?ま?せん|차단|제한|금지',
);

/** What ran or was served is stopped. */
export const stopped = any(
  'blocked|suspended|disabled|locked|stopped|paused|frozen|restricted|gesperrt|deaktiviert|blockiert|eingestellt|gestoppt',
  'geblokkeerd|opgeschort|zablokowan|zawieszon|wstrzyman|blocat|blokerad|sparrat|sperret|engellen|askiya|bloqu|suspend|suspens|bloccat|sospes',
  'заблокирован|приостановлен|отключ|ограничен|封|禁用|停用|冻结|凍結|暂停|暫停|停止|禁止发|차단|정지',
);

export const spam = any('\\bspam|\\bjunk ?mail|unsolicited|рассыл|спам|垃圾|迷惑メール|스팸');

/** What is done with an account that is not its owner’s doing, or not allowed. */
export const abuse =
  /\babus|missbrauch|misbruik|misbrug|missbruk|naduzy|zneuzit|злоупотреб|зловжив|滥用|濫用|不正利用|악용|suspicious sending/;

/** How many, of what is sent or of those who get it. */
export const number = any(
  '\\b(?:number|count|nombre|numero|anzahl|zahl|aantal|liczb\\w|antal|antalet|antallet|antall|pocet|poctu|pocetu|numarul\\w*)\\b|maara|\\bszam|\\bsayis|stevil|\\bbroj|so luong|jumlah|cacah',
  'количеств|кільк(?:іст|ост)|число|(?:^| )брой|αριθμ|人数|人數|수[가의를은는 ]|数量|数目|件数|通数',
);
/** More than there may be. */
export const over = any(
  'exceed|depass|exced|\\bsuper(?:a|o|ad|at)|uberschr|uberstieg|ultrapass|overschr|przekrocz|przekracz|\\basiyor|overskr|overstig|prekroc|превыш|超',
);
/** What is sent, or those who get it: what is counted. */
export const messages = any(
  'messag|mensa[jg]|\\be-?mails?\\b|\\bmails\\b|destinat|empfang|nachrichten|recipients|correos|\\benvoi|\\benvio|courriel|wiadomosc|odbiorc',
  'berichten|ontvang|meddeland|mottagar|besked|modtager|zprav|prijemc|писем|сообщен|получател|邮件|郵件|收件|メール|送信',
);

export const recipient = any(
  /\brecipients?\b|empfanger|destinat|odbiorc|ontvanger|mottak|modtag|mottag|prijemc|\balici|cimzett|vastaanottaj/,
  /получател|одержувач|收件人|宛先|受信者|받는 ?사람|수신자/,
);
/** Who sends, in other languages than English, in which such a word beside a refusal tells more than `sender` does. */
export const senderAbroad = any(
  'absender|expedit|remitente|remetente|mittente|nadawc|afzender|avsandar|afsender|avsender|odesilatel|felado|gonder[ei]|expeditor',
  'lahettaj|odosielatel|posiljatel|posiljaoc|pengirim|siuntej|sutitaj|\\bsaatja|\\bremitent\\b|\\bsendan?d?ar|nguoi gui',
  'отправител|відправник|адпраўнік|подател|пошиља|αποστολ[εέ]|המוען|השולח|المرسل(?! ?إلي)|فرستنده|发件人|发信人|寄件人|寄件者|差出人|送信元|보낸 ?사람',
);
/** Who sends. */
export const sender = any(/\bsenders?\b/, senderAbroad);
/** One thing is not the other. */
export const differs = any(
  'stimm\\w+ nicht|passt nicht|gehort nicht|nicht uberein|weicht .{0,40}\\bab\\b|(?:nicht|not|pas|no|non|nao|niet) (?:\\w+ )?identi|\\bungleich|unterscheide',
  "ne correspond|n'appartient|n'est pas (?:le |la )?meme|differ|no (?:coincid|correspond|pertenec|es (?:el|la) mism)|distint[oa]|divers[oa]\\b",
  'nao (?:coincid|correspond|pertenc|e [oa] mesm)|non (?:coincid|corrispond|appartien)|nie (?:nalezy|zgadza|odpowiada|pasuje)|\\binn[yae] niz',
  '\\bovereen\\w*\\b|komt niet|\\b(?:be)?hoort niet (?:bij|toe)|stammer inte|stemmer ikke|neodpovida|neshoduje|nem egyezik|eslesmi|ne se potriv|nu corespunde',
  'не (?:совпада|соответств|принадлеж)|отличается|不一致|不符|不同|不匹配|一致し(?:ない|ません)|異な|일치하지',
);

/** Not quite full, or in part. */
export const nearly = any(
  '\\b(?:almost|nearly|soon|close to|getting|fast|beinahe|bald|presque|bientot|casi|pronto|quasi|quase|prawie|bijna|nastan|naesten|nesten|melkein|temer|skoro|majdnem|neredeyse|aproape)\\b',
  '(?:^| )(?:почти|скоро|майже)(?: |$)|即将|快要|快满|将满|接近|もうすぐ|まもなく|거의|곧 ',
  '(?<!\\d)[1-9]?\\d(?:[.,]\\d)? ?(?:%|percent\\b|prozent\\b)',
);

/** Ways for mail programs into a mailbox. */
export const fetching = /\b(?:pop3?|imap)\b|\b(?:pop3?|imap)(?=[-/])/;
/** What has to be done before they work, or was not. */
export const switchedOn = any(
  '\\b(?:activate|enable|turn on|switch on|not (?:activated|enabled|switched on|turned on))\\b|aktivier|einschalt|eingeschalt|freischalt|freigeschalt',
  '\\bactiv(?:ar|er|ez|e|ee|es|ado|ada|adas|ados)\\b|habilit|\\bativ[ae]|attiv|geactiveerd|inschakel|ingeschakeld|wlacz|aktywow|povol|etkin|aktiver|включ|активир',
  '开启|启用|开通|開啟|啟用|有効|활성|사용 설정',
);

/** It has to be done, or to be done first. */
export const first = any(
  "\\bmust\\b|\\bfirst\\b|\\brequired?\\b|\\bzuerst\\b|\\bmuss(?:en)?\\b|erforderlich|\\bdevez\\b|\\bdoit\\b|d'abord|requis|\\bdeb(?:e|en)\\b|\\bprimero\\b",
  '\\bdeve\\b|\\bprimeiro\\b|\\bprima\\b|\\bnecessari[ao]|\\bmoet\\b|\\beerst\\b|vereist|\\bnajpierw\\b|\\bnalezy\\b|\\bmusi|wymagan|\\bmaste\\b|\\bskal\\b|\\bforst\\b|\\bgerekli|\\bonce\\b',
  'сначала|необходимо|должн|требуется|必须|必須|先|需要|必要|最初に|먼저|필요',
);

/** Who stands between a program and its server, in languages in which the rules for reaching one do not name them. */
export const between = any(
  '\\bisp\\b|\\binternet ?-?(?:service ?-?)?provider|\\bproviders?\\b|fournisseur|\\banbieter|netzbetreiber|szolgaltato|poskytovatel|\\bfai\\b|proveedor|provedor|fornitore|dostawc|operador|operatore|operateur',
  '\\b(?:our|my|the|this|web) ?host\\b|\\bhost(?:er|ing\\w*)\\b|hebergeur|hospedagem|alojamiento|\\bcloud\\w*|\\bvps\\b|\\b(?:aws|azure|digital ?ocean|linode|vultr|hetzner|ovh|gcp)\\b|droplet|хостинг|хостер|云(?:服务器|主机)|主机商|レンタルサーバ',
  'firewall|anti-?virus|pare-feu|cortafuegos|zapora|brandvagg|palomuur|guvenlik duvar|провайдер|брандмауэр|антивирус|运营商|防火墙|防火牆|プロバイダ|ファイアウォール|통신사|방화벽',
);
/** Bars, filters or forbids. */
export const blocks = any(
  'block|blok|bloqu|blocc|sperr|sparr|forhindr|engel|filter|filtr|lasst .{0,20}(?:kein|nicht)|verbiet|untersag|interdi|prohib|proib|verbied|zabrani|закры(?:л|ва)|запре(?:щ|т)|блокир|封|拦截|屏蔽|禁止|ブロック|遮断|차단|막',
);
export const port = any(
  '\\bport(?:s|a|o|en|ta|tu|y)? \\d|\\bpoort(?:en)?\\b|\\bpuerto|\\bport(?:a|o|y|en|u|unu)?\\b|\\bsmtp(?:\\b|-)|порт|端口|埠|ポート|포트',
);

/** What lies between a computer and its server. */
export const network =
  /\bnetwork\b|netzwerk|\breseau\b|\bred\b|\brete\b|\brede\b|netwerk|\bsiec|\bsit[ei]\b|natverk|netvaerk|nettverk|halozat|\bag[ai]\b|(?:^| )сет[ьи]|网络|網路|ネットワーク|네트워크/;

/** A message passed on to somebody else’s server. */
export const relaying =
  /weiterleit|\brelay|\brelai|retransm|reenvi|inoltr|encaminh|doorstur|przekaz|пересыл|ретрансл|リレー|中継|中继|转发|轉發|videresend|vidarebefordr|edelleenlah|preposil|tovabbit|iletilmes|aktaril|중계/;

/** What somebody types to sign in, and signing in itself. */
export const secret = any(
  'passwor|passwort|kennwort|mot de passe|contrasen|\\bsenha|\\bhas(?:l[oa]|el)\\w{0,2}\\b|wachtwoord|\\bhesl[oa]|losenord|passord|adgangskode|salasana|jelszo|\\bparola|\\bsifre(?!lem)',
  'парол|密码|密碼|パスワード|비밀번호|κωδικ',
);
/** To sign in, or what is typed for it. */
export const signingIn = any(
  secret,
  '\\bauth|\\blog-?(?:in|on)|\\blogge |logg\\w{0,2} inn?\\b|autentific|autenti[cs]|\\bsign-?in|anmeld|einlog|inlog|aanmeld|connexion|identific|\\bsesion|\\bacces|logowan|zalog|innlogg|kirjaut|prihlas|bejelent|\\bgiris|oturum',
  'вход|войти|вхід|увійти|авториз|登录|登陆|登錄|認証|ログイン|로그인|인증(?!서)|σύνδεσ|συνδεσ',
);
export const tooMany = any(
  "too (?:many|often)|zu (?:viele|oft)|\\btrop (?:de|d'|souvent)|demasiad[oa]s|\\bmuit[oa]s|\\bexces|tropp[ie]|te (?:veel|vaak)|zbyt (?:wiel|czest)|za duzo|for (?:mange|manga)|liian (?:mon|use)",
  'prilis mnoho|tul sok|cok fazla|prea mult|слишком (?:много|часто)|забагато|过多|太多|多次|過多|너무 많|多すぎ|πολλ',
);
export const tries = any(
  'attempt|\\btries\\b|versuch|zugriffsversuch|tentativ|\\bessais|intento|poging|\\bprob\\b|forsok|forsog|yrity|pokus|kiserlet|deneme|incercar|попыт|спроб|尝试|次数|試行|回数|시도|προσπαθ',
);
/** A program, in “a password for this program”. */
export const application =
  /\bapps?\b|\bapps?-|aplikac|applica[tz]|aplicac|aplicativ|uygulama|sovellus|alkalmaz|toepassing|(?:^| )приложени|应用|應用|アプリ|앱|授权码/;

/** Larger than most servers take. */
export const largeSize =
  /(?<![\d.,])(?:[1-9]\d{1,3}(?:[.,]\d)?[ -]?(?:mb|mo|mega\w*|megs?|мб|м[её]габ\S{1,20})|\d{1,3}(?:[.,]\d)?[ -]?(?:gb|go|giga\w*|гб))(?![a-z])/;
