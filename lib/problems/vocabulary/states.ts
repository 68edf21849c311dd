import { any } from './any';

/*
 * What befell a thing that a refusal speaks of, in the languages that are pasted most (plain form). The things: `things.ts`.
 */

/** Switched off, or not switched on. */
export const off = any(
  'disabled|turned off|switched off|deaktiviert|abgeschaltet|desactiv|desativ|desabilit|deshabilit|disattiv|disabilit',
  'uitgeschak|\\bstaat uit\\b|niet (?:ingeschakeld|actief)\\b|wylaczon|nie jest (?:aktywn|wlaczon)|avstangd|slaet fra|avslatt|pois paalta|vypnut|kikapcsol|kapali|devre disi|dezactiv',
  'отключ|выключ|вимкн|не включ|禁用|停用|关闭|未开启|未开通|未启用|無効|비활성',
);

export const expired = any(
  'expired|abgelaufen|\\bexpir|caduc|vencid|scadut|wygas|verlopen|utgatt|udlobet|utlop|vanhent|vyprsel|lejart|suresi dol',
  'истек|просроч|закінчи|过期|過期|到期|期限切れ|만료',
);

/** Of another time than today’s. */
export const old = any(
  'too old|obsolete|outdated|veraltet|zu alt|obsol|trop (?:vieux|vieille|ancien)|perime|antigu|antig[ao]|vecchi|verouderd',
  'przestarzal|zbyt star|gammal|gammel|foraldet|vanhentun|zastaral|elavult|\\beski|invechit|устар|слишком стар|过时|过低|過舊|太旧|古い|낮은',
);

/** Used up, or at its end. */
export const reached = any(
  'reached|exhausted|used up|erreicht|(?:aus|er)schopft|aufgebraucht|uberschr|atteint|depass|alcanz|agot|super|exced|raggiunt|esaurit|atingi|esgot',
  'bereikt|overschr|osiagn|przekrocz|wyczerp|naet|nadd|natt|overskr|saavut|ylitt|elert|tullep|dosazen|prekroc|doldu|asildi',
  'достиг|исчерп|превыш|达到|已达|超|達し|초과|도달',
);

export const limit = any(
  '\\blimit|\\bquota|kontingent|plafond|\\bcuota|\\bcota\\b|limiet|quotum\\b|\\bgrans|\\bgraens|лимит|квот|ліміт|限额|上限|配额|制限|한도',
);

/** How long something may take. */
export const timeLimit = any(
  'time limit|zeitlimit|limite? (?:de |del |di |da |do )?(?:tiempo|tempo|temps)|tijdslimiet|tidsgrans|tidsgraens|limit\\w* czasu|czas\\w{0,2} oczekiwania',
  'limitu? casu|casov\\w+ limit|idokorlat|limita de timp|лимит\\S{0,3} (?:времени|ожидания)|ліміт\\S{0,3} часу|时间限制|時間制限|制限時間|시간 ?제한',
);

/** Encrypted, and to encrypt. */
export const encrypted = any(
  'encrypt|verschlussel|chiffr|cifrad|cifrat|crittograf|criptograf|criptar|criptat|szyfrowan|versleutel|krypter|salat(?:tu|un)|salau[ks]|sifrel[ei]|sifrovan|titkosit',
  'шифров|зашифр|шифруван|κρυπτογρ|הצפנ|מוצפנ|تشفير|مشفر|ma hoa|enkripsi|การเข้ารหัส|加密|暗号|암호화',
);

/** The first time somebody comes, and that he may come again. */
export const firstTime =
  /\bfirst time|ersten? mal\b|premier\w* (?:fois|livraison|contact|envoi)|primera vez|prima volta|primeira vez|eerste keer|pierwszy raz|forsta gang|forste gang|впервые|первый раз|首次|第一次|初めて|처음/;
/** When to come again: in minutes, later, once more. */
export const later =
  /minut|\blater\b|spater|wieder|plus tard|reessay|mas tarde|piu tardi|mais tarde|riprov|reintent|pozniej|senare|senere|позже|минут|分钟|稍后|後で|나중/;

export const connection =
  /connection|verbindung|connexion|conexion|conexao|connessione|verbinding|polaczeni|anslutning|forbindels|yhtey|pripojen|spojeni|kapcsolat|baglanti|соединен|подключен|连接|連線|接続|연결/;

/** Sending, and what goes out. */
export const sending = any(
  '\\bsending\\b|\\boutgoing|\\boutbound|\\bversand|\\bsenden\\b|ausgehend|\\bl?\\W?envoi|\\benvio|sortant|salient|\\binvio\\b|in uscita|saida|wysyl|wychodz',
  'verzend|verstur|uitgaand|utgaende|udgaende|skick|lahet|odesil|odchoz|kuld|kimeno|gonder|отправк|исходящ|发信|发送|外发|發信|送信|발송|전송',
);

/** What is said of a check that did not end well. */
export const failing = any(
  'fail|invalid|missing|ungultig|fehlt|fehlgeschlag|nicht|echou|manqu|absent|\\bpas\\b|\\bni\\b|\\bfall|\\bno (?:pasa|super|valid|tiene|coincid)|falta|non (?:valid|super|pass)|manca|falh|nao (?:pass|valid)',
  'ontbre|mislukt|niet\\b|ongeldig|nie pozwala|\\bbrak\\b|nieprawidl|niepowodz|saknas|ogiltig|mangler|ugyldig|puuttu|chyb|neplatn|hianyz|ervenytelen|gecersiz|basarisiz',
  'недейств|не прош|отсутств|неверн|провал|失败|无效|未通过|不通过|缺少|無効|失敗|실패',
);

/** From the address that was used. */
export const fromThis = any(
  /desde (?:esta|esa) direccion|(?:deste|desse) endereco|da questo indirizzo/,
  /(?:de|depuis) cette adresse|(?:von|unter|mit) dieser (?:e-?mail-?)?adresse|с этого адреса|от имени/,
  /(?:此|该|這個)(?:邮箱)?地址|z tego adresu|(?:vanaf|met|van) dit (?:e-?mail)?adres|fran den har adress/,
  /fra denne (?:e-?mail-?)?adress|bu adresten|このアドレスから|이 주소/,
);
