import { any } from './any';

/* What services call the password that they make for one program, in the languages that are pasted most (plain form). */

/** In the words before or behind “password”: a mail program, or one that is not the service’s own. */
const forPrograms = any(
  '(?:for|in) (?:(?:your|the|use|with) )?(?:external |other |third[- ]party |e-?mail |mail )?(?:programs?|clients?)\\b',
  'fue?r (?:ihr\\w* |das |die )?(?:externe\\w* |andere\\w* |e-?mail-?|mail-?)?(?:programme?\\b|anwendungen|mail-?clients?)',
  '(?:pour|des?) (?:(?:vos|les|votre) )?(?:logiciels?|applications?|clients?)(?: (?:de messagerie|externes?|tiers|tierces?|mail))',
  '(?:para|de) (?:(?:las|los|os|as) )?(?:programas?|aplicaciones|aplicativos|aplicacoes|clientes)(?: (?:de (?:e-?mail|correo)|extern[ao]s|de terceiros))',
  '(?:per|delle|dei) (?:(?:le|i|gli) )?(?:programmi|applicazioni|client)(?: (?:estern[ei]|di posta|e-?mail))',
  'voor (?:externe |andere |e-?mail-?|mail-?)(?:programma|apps|toepassing|clients)',
  '(?:do|dla) (?:zewnetrznych )?(?:program\\w+(?: pocztow\\w+)?|klient\\w+ pocztow\\w+)',
  'для (?:внешн\\S{1,3} |почтов\\S{1,3} )?(?:программ|клиент|приложени)',
);
const password =
  /passwor[dt]|kennwort|wachtwoord|passphrase|mot de passe|contrasena|clave|senha|palavra-passe|hasl[oa]|парол\S{0,3}/;

/** A password that a provider makes for one program alone. */
export const appPassword = any(
  /(?:client|device|program)[- ]specific (?:password|code)|application[- ]?(?:specific)? ?password/,
  /app[- ](?:specific )?password|app-specific|\b(?:secure mail|mail app|app) key\b|\bsmtp token\b/,
  /парол\S{1,60} (?:для )?(?:внешн\S{1,60} )?приложени|parol prilozhen/,
  /anwendungs(?:spezifisch|passwort|kennwort)|app-?(?:passwort|kennwort|wachtwoord)|(?:applicatie|apparaat|toepassings)specifiek/,
  /(?:gera(?:e)?te|programm)-?spezifisch\w* (?:passwor|kennwor)|toepassingswachtwoord|app-?(?:losenord|passord|adgangskode)/,
  /(?:contrasena|senha|password|haslo) (?:especific|specific|specyficzn|(?:do |dla )?aplikacj)\w*/,
  /アプリ(?:ケーション)?(?:固有の|用|専用)?パスワード|mots? de passe (?:d'|pour l'|specifique a l')?application|앱 ?비밀번호/,
  /contrasena (?:de|para) (?:la )?aplicacion|senha (?:de|do|para) (?:app|aplicativo)/,
  /password (?:per|specifica per) (?:le |l')?app|\bcode d'application\b/,
  `(?:${password.source}) (?:${forPrograms.source})`,
);

/** A password other than the usual one. */
export const otherSecret = any(
  /\b(?:special|separate|dedicated|device|external|specific|generated) (?:\w+ )?pass(?:word|code)s?\b/,
  /gerate-?(?:passwort|kennwort)|(?:eigenes|separates|spezielles|gesondertes) (?:passwort|kennwort)|mots? de passe (?:dedie|specifique|special|separe|externe|distinct)/,
  /(?:contrasena|senha) (?:especific|especial|separad|dedicad|extern)|password (?:specific[ah]|separat[ao]|dedicat[ao]|speciale|estern[ao])/,
  /(?:osobn|odrebn|specjaln)\w* hasl|(?:zvlastni|samostatn\w|specialni) hesl|(?:apart|speciaal|afzonderlijk) wachtwoord|(?:separat|sarskilt|eget|saerlig\w*|saerskil\w*) (?:losenord|passord|adgangskode)/,
  /(?:отдельн|специальн)\S* парол|专用密码|專用密碼|独立密码|専用(?:の)?パスワード|전용 ?비밀번호/,
);

const key =
  /(?:api|smtp)[- ]?(?:key|schlussel|sleutel)|(?:cle|clave|chave|chiave) (?:d')?(?:api|smtp)|api ?(?:密钥|キー|키)|ключ\S{0,2} api/;
/** A key is asked for in place of the password. */
export const keyAskedFor = any(
  `\\b(?:use|need|enter|provide|requires?|create|generate|with|verwenden sie|nutzen sie|utilisez|utilice|usa|gebruik|используйте) (?:(?:an?|your|the|valid|ihre?n?|einen?|une?|votre|su|la|il|een|uw) ){0,2}(?:${key.source})\\b(?! (?:that|which|with))`,
  `\\b(?:${key.source}) (?:is |ist |est |es )?(?:required|needed|necessary|erforderlich|requise?|necesari[ao])`,
);
