import { any } from './any';
import { wordsFor } from './dialog-words';
import type { Notion } from './notions';

/*
 * What messages of mail programs speak of, and what they say of it, in some fifty languages (plain form): `words-*.ts` has the
 * rarer ones. More of them in fewer languages: `dialog-things.ts`. What servers say: `things.ts`, `states.ts`.
 */

/** A pattern with the words of the languages in `dialog-words.ts` as well. */
const also = (notion: Notion, pattern: RegExp) => any(pattern, wordsFor(notion));

const failed = any(
  /nie udalo|echec|сбой|afbrudt|mislu|fehlgeschl|gescheit|misslyck|mislyk|feilet|fejlet|fejlede/,
  /epaonn|selhal|zlyhal|sikertelen|esuat|echou|fall(?:o|ida|ita)|falh|fallaron|fallat|neuspje|neuspe/,
  /nije uspj|nije uspe|ni uspel|gagal|nepavyk|neizdev|не удал|не вдал|失败|失敗|실패|αποτυχ|נכשל|that bai/,
  /basarisiz/,
);
/** A no, or that something did not work out. */
export const not = any(
  wordsFor('not'),
  failed,
  '(?<![a-z])(?:not|cannot|unable|nicht|kein\\w*|pas|nao|non|ne|niet|geen|nie|nem|ikke|ikkje|inte|ei|nu|nije|ni|niso|neni|sa|no|aucune?|ingen|inga|nincs|niciun\\w*|ningun[oa]?|nessun[oa]?|nenhum[a]?|zad(?:en|na|nego))(?![a-z])',
  'impos+ib',
  'nelze|nepodar|nepodpor|nepovol|nebyl|nemoh|nemuz|neprij|nemozn|nepavyk|neizdev|nebol|nezdar|nevalj',
  '(?:^| )(?:не|ні|няма|δεν|αδυν)|невозможн|неможлив|αποτυχ|αδύν',
  '不|无法|無法|未|没|沒|失败|失敗|でき|ません|ない|なかった|없|않|못|실패|(?:mez|maz|miyor|muyor|amadi|emedi|madi|medi|basarisiz)(?![a-z])|khong|that bai|לא|נכשל',
);
/** Words for a password (plain form). */
export const password = also(
  'password',
  /passwor[dt]|kennwort|mots? de passe|contrasen|senha|palavras?-passe|парол|密码|密碼|パスワード|비밀번호|암호|wachtwoord|\bhas[le]|losenord|adgangskod|passord|salasan|\bhesl|jelszo|jelszav|parol|sifre|lozink|\bgesl|κωδικ|συνθηματικ|credenzial|credential/,
);
export const signIn = also(
  'signIn',
  any(
    /au(?:th|t)enti|autori[sz]|uwierzyteln|zalogow|认证|認證|验证|驗證|認証|인증(?!서)|kimlik|oturum ac|godkend|godkjenn|overov|yetkilendir/,
    /prijav|provjer|todennu|tunnist|hitelesit|azonosit|аутентиф|автентиф|авториз|overen|prihlas|identific/,
    /legitimier|verificatie|ταυτοπ|πιστοπ|удостовер|logge|log ?in|登入|登录|로그인|ログイン|anmeld|avtenti/,
    /overit|overjan|אימות/,
  ),
);
/** A way to sign in, where words for signing in stand beside it. */
export const method = also(
  'method',
  /method|mecanism|方式|方法|yontem|방식|방법|tapaa?\b|modszer|zpusob|sposob|nacin|phuong phap|начин|метод|спос|μέθοδ|sikkerhedsindstilling/,
);
/** Encrypted, to encrypt, or in clear. */
export const coded = also(
  'coded',
  any(
    /crypt|crittat|不安全传输|criptad|criptat|xifrad|sifriran|κρυπτο|chiffr|cifra|verschlussel|klartext|szyfr/,
    /tekstem|versleutel|plattetekst|krypt|salat|salaam|sifrel|sifrovan|шифр|暗号|加密|明文|平文|암호화|평문|titkosit/,
    /texto (?:puro|simple|plano)|testo (?:semplice|in)|in clar|ungesichert|открыт|незахищ|sima szoveg/,
    /duz metin|nesifr/,
  ),
);
export const connection = also(
  'connection',
  any(
    /connect|conect|conett|collegar|ligar (?:ao|a) |spajanj|spojit|під'?єдна|приєдна|konekt|qosul|samband/,
    /συνδ|connexi|conexi|conexao|ligacao|connession|verbind|polacz|anslut|forbind|koble til|yhdist/,
    /tilkobl|tilkopl|yhtey|spojen|pripoj|kapcsol|baglan|соедин|подключ|з'єдн|підключ|连接|連線|連接|接続|연결|접속/,
    /σύνδεσ|връзка|povez|\bvez[au]/,
  ),
);
export const server = also(
  'server',
  /server|serwer|сървър|tenar|serveur|servidor|kiszolgal|palvelin|palvelim|sunucu|伺服器|服务器|サーバ|서버|сервер|posluzitelj|streznik|διακομιστ|host/,
);
export const unknown = also(
  'unknown',
  any(
    /unknown|unbekannt|inconnu|desconocid|conhecid|sconosciut|неизвест|未知|onbekend|nieznan/,
    /okan[dt]|ukendt|ukjen[dt]|ni znan|neznam|ei tunneta|tuntemat|ismeretlen|necunoscut|невідом|bilinm|不明/,
    /알려지지|άγνωστ|непознат|nepoznat|neznan|desconegut/,
  ),
);
export const reason = also(
  'reason',
  /raison|razon|razao|motiv|motiu|sebep|vzrok|arsak|reason|\brao\b|grund|reden|przyczyn|anledning|arsag|duvod|dovod|okbol|syysta|neden|原因|理由|이유|причин|λόγο|razlog/,
);
export const recipients = also(
  'recipients',
  /recipient|empfanger|destinat|destinos?\b|получател|收件|ontvanger|odbiorc|adresat|mottagar|modtager|mottaker|vastaanotta|prijemc|cimzett|одержувач|отримувач|adressat|geadresseerd|адресат|penerima|alici|宛先|受信者|수신자|받는|παραλήπτ|primatel|prejemnik|naslovnik|הנמענ/,
);
export const sender = also(
  'sender',
  any(
    /absender|expediteur|remitente|remetente|mittent|отправител|发件人|寄件地址|寄件者|寄件人|发送地址|發送地址|afzender/,
    /nadawc|avsandar|afsender|avsender|avsendar|lahettaj|odesilatel|odosielatel|felado|expeditor/,
    /відправник|подател|(?<!server )pengirim|שולח|أي مرسل|gonderen|差出人|送信者|보낸 사람|보내는 사람|αποστολέ|изпращач|posiljatelj|fromアドレス|from 주소/,
    /adres\w{0,30} from/,
  ),
);
/** Wrong, not valid, or an error. */
export const bad = any(
  wordsFor('bad'),
  failed,
  'chyb[ay]|помилк|ошибк|napak|nejsou|blad\\b',
  '(?<![a-z])(?:nicht|niet|inte|ikke|nije|nisu|niesu|niso|neni|nie je|no es|non e|nao e|nu e\\w*|nem) (?:korrekt|correct|valid|gultig|spravn|platn|ispravn|richtig|juist)',
  'invalid|incorrect|onjuist|niet juist|non valid|pas (?:valid|une adresse)|keine gultig|geen geldig',
  'ungult|erron|err[ao]r|fehl|falsch|fall|nieprawid|ogiltig|ugyldig|virheelli|neplat|nespravn|ervenytel',
  'hibas|nevalid|不(?:是)?正[确確]|грешн|gecersiz|hatali|неверн|недействит|невірн|недійсн|无效|無效|错误|錯誤|無効|間違|エラー|잘못|유효하지|오류',
  'felakt|felaktig|forkert|grešk|gresk|nedijsn|недійс|недейст|грешен|грешк|неправ|no valida|no es val',
  'not valid|ongeld|neveljav|δεν ήταν έγκυρ|δεν είναι (?:έγκυρ|σωστ)|正しく|errore|eroare|loi',
  'sbaglia|mislukt|nije|невалид|ongeldig',
);
/** Too much or too many, and over a limit. */
export const over = also(
  'over',
  any(
    /exce[des]|ecces|trop|demasiad|muitos|слишком|забагато|прекалено|太多|过多|過多|多すぎ|너무 많|넘었|超過|te veel|zbyt/,
    /for mange|formanga|manga mottag|prilis|cok fazla|tul sok|liikaa|prea mult|masses|zu ?viele|υπερβολ/,
    /elert|надвиш|for stort|permis|teveel|越え|premas|prekorac|превиш|надхвърл|presiah|presah|υπέρβ|to mange/,
    /trop de|reach|uberschr|ubersteigt|depass|super[ao]|ultrapass|превыш|перевищ|超|초과|przekroc|przekracza/,
    /overschr|overstig|overskr|ylitt|prekroc|tullep|meghalad|depas|(?<!ul)asil|asti|asiyor/,
    /υπερβ|presez|storre/,
  ),
);
export const size = also(
  'size',
  /size|dimensiun|mida\b|velkost|μέγεθ|gross|taille|tamano|tamanho|dimension|размер|розмір|大小|长度|長度|大きさ|サイズ|크기|용량|rozmiar|storlek|storrels|\bkoko|velikost|meret|boyut|marime|velicin/,
);
/** Lost, or broken off: of a line. */
export const lost = also(
  'lost',
  any(
    /verlor|utert|утер|broten|izgub|prerusen|perdu|perdi|persa|pers[ao]|interromp|interrott|interrump/,
    /중간에|потерян|прерван|разорван|оборван|втрачен|перервано|розірван|中断|中斷|断开|失去|切断|切れ|끊|중단/,
    /przerwan|utracon|forlor|forsvand|mistet|brutt|ztracen|preruseno|megszakad|pierdut|intrerupt/,
    /kesil|koptu|kaybed|prekinut|prekinj|χάθηκ|διακόπ|прекъсн|изгуб/,
  ),
);
export const timedOut = also(
  'timedOut',
  any(
    /time-?out|timed out|ablaufzeit|zeit\w{0,30}.{0,20}(?:uberschr|abgelaufen)|delai|caducad|expir|agotad/,
    /esgot|scadut|tempo.{0,20}(?:limite|scad)|истекло|тайм|超时|逾時|タイムアウト|시간|verlopen|wachttijd|limit czasu/,
    /tidsgrans|tidsfrist|tiden .{0,70}\bud\b|tidsavbr|aikakatk|vypr[sc]?|έληξε|изтече|idotull|zaman asim/,
    /sure(?:si)? (?:doldu|asim)|час очікування|перевищ\S{0,60} час|istekl|potekl|χρονικ|εξαντλ|изтеч/,
  ),
);
/** A copy, as programs keep one of what was sent. */
export const copied = also('copied', /kopi|copi|másol|masol|копир|копію|复制|複製|コピー|복사|備份匣|αντιγρ/);
/** An address, whosever it is. */
export const address =
  /(?:\b|mail|post)add?res|adrec|alamat|ที่อยู่|osoit|\be-?mail-?cim|\bcim\b|indirizz|direccion|endereco|адрас|адрес|地址|アドレス|주소|\bnaslov|διεύθυνσ|כתובת|عنوان|آدرس|\bsurel\b|\bdia chi\b|\bkontakt\b/;
/** One is the least that there has to be. */
export const atLeastOne = any(
  /mindestens ein|au moins un|al menos un|almeno un|pelo menos um|polo menos un|almenys una/,
  /(?:ten minste|minstens) een|co najmniej jed|(?:хотя|хоча) бы? одн|alespon jed|aspon jed/,
  /\bminst (?:en|ett|in)\b|mindst (?:en|et)\b|vahintaan yksi|legalabb egy|cel putin (?:o|un)\b|τουλάχιστον|至少/,
  /少なくとも|적어도|en az bir|(?:barem|bar|vsaj) (?:jedn|jedan|jeno|eneg)|vahemalt|bent viena|vismaz vienu/,
  /поне един|бар једну|لاقل|على الأقل|حداقل|לפחות|it nhat/,
);
/** STARTTLS, where it is no key in a file of settings. */
export const offered = /starttls(?![._](?:enable|require))/;
/** Supported, allowed or accepted: a no beside it says that it is not. */
export const allowed = also(
  'allowed',
  any(
    /s[ou]pp?ort|unterstutz|erlaub|gere\b|charge|permi[ts]|permet|admit|compat|gesti|autoris|поддерж/,
    /разреш|допуск|支持|支援|允许|允許|接受|サポート|対応|許可|지원|허용|ondersteun|toe\b|toegestaan|認め|obslug|zezwal|stod/,
    /stott|tillat|tillad|tillet|tue\b|tukev|hyvaksy|podpor|povol|dovol|tamogat|enged|suport|destekl|izin/,
    /підтрим|дозвол|υποστ|поддърж|приема|podrz|podpir|dozvolj|rukovod/,
  ),
);
/** Required, or it has to be. */
export const needed = also(
  'needed',
  any(
    /erforderlich|erfordert|notwendig|benotigt|\bexige|requier[te]|richiede|wymaga\b|требует|が必要|requis/,
    /obligat|necess|neces[ai]|requer|richiest|obbligat|vereist|nodig|wymagan|gerek|требу|необходим|нужн/,
    /потрібн|必要|需要|必须|必須|필요|kravs|kreves|kraeves|vaadi|vyzad|szukseges|obavezn|potreb/,
  ),
);
