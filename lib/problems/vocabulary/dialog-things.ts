import { any } from './any';
/*
 * More of what messages of mail programs speak of, and what befell it, in the languages that are pasted most (plain form), beside
 * `dialog-notions.ts`. What servers say: `things.ts`, `states.ts`; what people tell: `telling-words.ts`.
 */

/** The program’s own certificate, not the server’s. */
export const ofClient = /\bclient|\bklient|clientcert|client-?zert|клиент|クライアント|客户端/;
/** A name, or its owner, that is another one than it should be. */
export const mismatched =
  /(?:entspricht|stimmt|passt|gehort) nicht|ne correspond|no (?:coincide|corresponde|concuerda)|non corrispond|nao (?:corresponde|confere|coincide)|niet overeen|nie (?:odpowiada|pasuje|zgadza)|не (?:совпад|соответ)|一致し(?:ない|ません)|不(?:匹配|符|一致)/;
/** Run out, or not valid yet. */
export const outdated = any(
  /abgelaufen|noch nicht gultig|nicht mehr gultig|expir[eoa]|pas encore valid|plus valid|caducad/,
  /(?:aun|todavia|ya) no es|vencid|scadut|non (?:e )?(?:ancora|piu) valid|ainda nao|nao e mais|verlopen/,
  /nog niet geldig|niet (?:meer|langer) geldig|wygasl|utracil|nie uzyskal|(?:jeszcze|juz) nie/,
  /nie jest juz|истек|(?:еще|все еще|больше) не|期限|まだ有効|失効|过期|到期|尚未生效|不再有效/,
);
/** Who vouches for a certificate. */
export const signer =
  /\bca\b|signatair|unterzeichn|unterschr|ondertekenaar|podpisan|подписан|署名|颁发|签名|签署|\bfirma|assina/;
export const protocols = /protoko|protocol|протокол|プロトコル|协议/;
/** Switched off, not switched on, or forbidden. */
export const switchedOff = any(
  /deaktivier|nicht aktiviert|desactiv|pas active|no esta activ|desativ|nao esta ativ|disabilit/,
  /disattiv|non (?:e )?attiv|uitgeschakel|niet (?:ingeschakeld|actief)|wylaczon|zablokow/,
  /nie jest (?:wlacz|aktyw)|запрещ|отключ|не (?:включ|активир)|無効|有効になっていません|禁用|停用|已关闭|未启用/,
);
/** To be had. The no may stand beside it or in the word itself. */
export const available =
  /verfugbar|disponi[bv]|beschikbaar|dostepn|доступ|利用(?:でき|可能)|可用|tilgjengelig|tilgaengelig|tillganglig|saadav|kaytettavissa|k dispozici|na voljo|na raspolaganju|elerheto|使えま/;
/** A service, and no server. */
export const service =
  /\bdienst|\bservice\b|servicio|servizio|servico|uslug|сервис|служб|サービス|服务(?!器)|tjenest|tjanst|palvelu/;
export const mailbox = any(
  /postfach|boite (?:aux lettres|mail|postale)|\bbuzon|casella|cassett[ae] postal|caixa (?:de correio|postal)|postvak/,
  /\bpostbus|skrzynk|почтов\S{1,60} ящик|メールボックス|邮箱|信箱|mailbox|postboks|postlada|postilaatik|postafiok/,
  /(?:postovni |postna )?schrank|postni predal|kotak surat|pasto dezut/,
);
/** Room to keep something in. */
export const storage =
  /speicher|stockage|almacen|memorizz|archiviaz|armazen|espa[cç]o|spazio|opslag|przestrzen|pamieci|хранил|места|領域|容量|存储|空间|prostor|ruimte|tarhely|depolama/;
export const tooLittle =
  /unzureichend|nicht (?:genug|genugend|ausreich)|insuffi|insuficien|onvoldoende|niewystarcz|za malo|недостаточ|不足|足り|nedovoljn|nedostat/;
export const temporary =
  /temporar|vorubergehend|temporair|temporal|temporane|tijdelijk|tymczas|временн|一時|临时|暂时|midlertidig|tillfallig|valiaikai|docasn|gecici|atideneg/;
/** Typed, set up, named or found. */
export const given =
  /angegeben|konfigurier|eingerichtet|festgelegt|gewahlt|angiv|angitt|annett|valgt|\bvald|valitt|zadan|vybran|uveden|naveden|odabran|megad|kivalaszt|belirt|girilme|ditentukan|disebutkan|chi dinh|geselecteerd|ingevoerd|okreslon|selezionat|selecciona|вказан|вибран|выбран|зададен|определен|задан|ορ[ιί][σζ]|צוין|حدد|ระบุ|입력|지정|specifi|indicat|indicad|defini|configur|donnee?|fournie?|indique|trouve|opgegeven|ingesteld|podano|wskazano|skonfigurow|указан|настро|指定|設定されて|定義|设置|配置|提供/;
/** It is not there, with the no in the word itself. */
export const missing = any(
  /\bfehlt\b|\bmanque|\bfalta\b|\bmanca\b|ontbreekt|\bbrak\b|saknas|mangler|puuttu|\bchybi\b|hianyzik|\beksik\b|lipse|\bneuveden/,
  /отсутств|відсутн|缺少|缺失|なし|(?<!수 )없(?:습니다|음|어)|λείπει|חסר|ناقص/,
);
/** A name or address is to be typed, where a language needs no more words for it than this. */
export const fillIn = any(
  /请(?:先)?(?:填写|输入|添加|选择).{0,8}(?:收件|发件|寄件)|請(?:先)?(?:填寫|輸入|新增|選擇).{0,8}(?:收件|寄件)/,
  /(?:宛先|受信者|差出人|送信者).{0,8}を(?:入力|指定|選択)して(?:ください|下さい)|(?:받는|수신자|보내는|발신자).{0,8}(?:입력|지정|선택)(?:하세요|하십시오|해 ?주)/,
);
/** What a program has for how a line and a sign-in are guarded. */
export const securitySetting =
  /sikkerhedsindstilling|sikkerhetsinnstilling|sakerhetsinstallning|sicherheitseinstellung|beveiligingsinstelling|parametres? de securite|(?:configuracion|ajuste|opcion) de seguridad|impostazion\w di sicurezza|(?:configuracao|definicao) de seguranca|ustawie\w+ zabezpiecz/;
/** Turned down; or accepted, with a no beside it. */
export const refused =
  /akzeptiert|accepteret|akseptert|accepterad|hyvaksy|abgelehnt|\blehnt\b.{0,60}\bab\b|verweiger|zuruckgewiesen|accepte|rejete|refus|aceptad|rechaz|accettat|rifiut|aceit|rejeit|recus|geaccepteerd|geweiger|zaakceptowan|przyjet|odrzuc|odmow|принят|отклон|отказ|отверг|受け入れ|拒否|接受|拒绝/;
export const userName =
  /benutzername|nom d'utilisateur|identifiant|nombre de usuario|nome utente|nome de u(?:suario|tilizador)|usuario|gebruikersna|nazw\w+ uzytkownika|имя пользователя|ユーザー?名|用户名/;
export const browser =
  /\bbrowser|webmail|navigateur|messagerie web|navegador|correo web|przegladark|браузер|веб-почт|ブラウザ|ウェブメール|浏览器|网页邮箱/;
export const token = /\btoken|\bjeton|トークン|токен|令牌/;
export const unreachable = any(
  /(?:nicht|niet) (?:erreichbar|bereikbaar)|injoignable|n'est pas joignable|inaccessible|inaccesible/,
  /no (?:se puede|es posible) (?:acceder|alcanzar)|non (?:e )?raggiungibil|irraggiungibil/,
  /(?:inacessivel|inalcancavel)|nao (?:esta |e |pode ser )?(?:acessivel|alcanc)|nieosiagaln|недоступ/,
  /アクセスできません|无法(?:访问|到达)|不可达/,
);
export const mechanism =
  /mechanism|mecanism|meccanism|mechanizm|механизм|メカニズム|机制|legitimierung|aanmeldingsmech/;
export const weak = /schwach|faible|\bdebil|debole|\bfrac[oa]|zwak|slab[ey]|слаб|不十分|太弱|zayif|ضعيف/;
/** A conversation that ended while something was read or written. */
export const cutShort = any(
  /lesefehler|schreibfehler|erreur (?:de lecture|d'ecriture)|error de (?:lectura|escritura)/,
  /errore (?:di|in) (?:lettura|scrittura)|erro (?:de|na) (?:leitura|escrita|gravacao)|leesfout/,
  /schrijffout|blad (?:odczytu|zapisu)|ошибка (?:чтения|записи)|(?:読み(?:出し|込み)|書き込み)エラー|[读写](?:取|入)?错误/,
  /leere antwort|reponse vide|respuesta vacia|risposta vuota|resposta vazia|leeg antwoord/,
  /pusta odpowiedz|пустой ответ|空の応答|空响应/,
);
export const notFound = any(
  /nicht (?:finden|gefunden)|nicht gibt|introuvable|(?:pas|non) trouve|impossible de trouver/,
  /no se (?:ha )?(?:encontr|pudo encontrar|puede encontrar)|trovat|nao (?:foi )?(?:possivel )?encontr/,
  /niet (?:gevonden|vinden|achterhalen)|(?:nie (?:zostal )?|nie mozna )(?:znale|odnale)/,
  /не (?:найд|удалось (?:найти|определить))|見つから|找不到|未找到|nenalezen|nem talalhato|ne postoji/,
  /nema \S{1,60} posluzit|לא נמצא/,
);
/** Closed, or ended: of a line. */
export const closed =
  /geschlossen|beendet|ferme[e ]|interruption|cerrad|cerro|chius|finaliz|gesloten|verbroken|zamkn|zakonczy|закры|ukonci|sulki|閉じ|切断|关闭|uzdaryt/;
export const relaying =
  /weiterleit|\brelay|\brelai|retransm|reenvi|inoltr|encaminh|doorstur|przekaz|пересыл|ретрансл|リレー|中継|中继|转发/;
export const incoming =
  /posteingang|entrant|de entrada|servidor de recebimento|in (?:arrivo|entrata)|inkomend|binnenkomend|przychodz|входящ|受信サーバ|(?:接收|收件)(?:邮件|郵件)?(?:服务器|伺服器)/;
export const attached = /anhang|pieces? jointe|adjunt|allegat|anexo|bijlage|zalacznik|вложен|添付|附件/;
/** A bare word for a certificate that was not accepted. */
export const faulty =
  /zertifikats?-?(?:fehler|problem)|(?:erreur|probleme) de certificat|error (?:de|del|en el) certificado|errore (?:di |del |nel )?certificato|erro (?:no|de|do) certificado|certificaatfout|blad certyfikatu|(?:сбой|ошибка) сертификата|証明書の?エラー|证书错误/;
/** You have to; you are asked to. */
export const must =
  /\bmuss|mussen|\bdevez|\bdeb(?:e|es|en)\b|\bdev(?:e|i|ono)\b|\bmoet|\bmusi|\bnecesita|precisa|должны|нужно|必要|必须|请/;
export const supported =
  /s[ou]pp?ort|unterstutz|prend pas en charge|pris en charge|admit|compatib|ondersteun|obslug|wspier|поддерж|サポート|対応し|支持|支援|stods|stott|tukev|podpor|podprt|podrz|desteklen|suportat/;
export const used = /benutz|verwend|utilis|utiliz|\busar|gebruik|uzyc|uzywa|использ|使用|usat[ao]/;
/** Found: a no beside it says that it was not. */
export const found = /gefunden|trouve|encontr|trovat|gevonden|znale|найд|見つか|找到/;
export const restricted =
  /eingeschrankt|restreint|restringid|limitat[oa]|beperkt|ogranicz|огранич|制限され|受限/;
export const sending = /\bsenden|versand|\bl?'?envoi\b|\benvio|\binvio|verzenden|wysylani|отправк|送信|发送/;
export const account =
  /\bkont[oa]|\bcompte|\bcuenta|\bconta\b|\baccount|учетн\S{1,60} запис|аккаунт|アカウント|帐户|账户|账号/;
/** What the basic sentences of a mail server begin with, translated (RFC 5321 §4.2.2). */
export const requested = any(
  /angeforderte .{0,12}aktion|operation (?:courriel |de courrier )?demandee/,
  /(?:accion|operacion) (?:de correo )?solicitad|azione (?:\S{1,60} )?richiest/,
  /acao (?:de correio )?(?:pedida|solicitada)|(?:verzochte|gevraagde) actie|postopdracht|\bopdracht/,
  /zadan(?:ej|a|e) (?:operacj|akcj)|запрошенн\S{1,60} .{0,12}(?:действ|операц)|要求された/,
  /所?请求的.{0,8}(?:操作|动作)/,
);
/** What a server does with a message or a command. */
export const processing =
  /verarbeitung|traitement|procesamiento|elaborazion|processamento|verwerk|przetwarz|обработ|処理中|处理/;
