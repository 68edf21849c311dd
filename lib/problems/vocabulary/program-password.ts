import { any } from './any';
import { expired, off } from './states';

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

/** The password with which somebody signs in himself. */
export const ownPassword = any(
  /\b(?:normal|regular|plain|usual|ordinary|account|own|main|web|webmail|web ?site|portal|central|dashboard|control panel)(?:'s)? (?:\w+ ){0,2}password|\bapple id password|\bpassword of (?:the|your) (?:account|web\w*|portal)/,
  /kontopasswor|\b(?:normale|gewohnliche|einfache|zentrale)\w* (?:passwor|kennwor)|\b(?:web|webmail|portal|kunden\w{1,10}|haupt|zentral)-?(?:passwor|kennwor)/,
  /mot de passe (?:du|de (?:votre|mon)|de l'espace|normal|habituel|de compte)|mot de passe (?:web|principal)/,
  /contrasena (?:de la (?:cuenta|web)|del? (?:web\w*|sitio|portal)|normal|habitual)|password (?:dell'account|dell?a? (?:web\w*|sito|portale)|normale|principale)|senha (?:da conta|d[eo] (?:web\w*|site|portal|painel)|normal|principal)/,
  /(?:web\w{0,5}|portaal|account)-?wachtwoord|hasl\w (?:do|z) (?:konta|web\w*|panelu|serwisu)|обычн\S{1,4} парол|парол\S{0,2} от (?:аккаунта|почты|сайта|веб\S{0,8}|личного)|登录密码|账号密码|网页密码/,
);

/** Where a password counts, or does not: in this service, or in mail programs. */
const here = any(
  /\b(?:anmeldung|login|einloggen) mit (?:dem |ihrem )?/,
  /\bhere\b|\b(?:for|in|with|by|on) (?:\w+ )?(?:smtp|imap|pop3?|mail|e-?mail|service|sending|submission|external|apps?|applications?|programs?|clients?|devices?)\b/,
  /\bhier\b|\bfur (?:smtp|imap|diesen dienst|(?:e-?)?mail-?programme|den (?:mail-?)?versand)|\bin (?:e-?mail-?|mail-?)?programmen/,
  /\bici\b|\bpour (?:smtp|ce service|les logiciels)|\baqui\b|\bpara (?:smtp|este servicio|este servico|programas)|\bqui\b|\bper (?:smtp|questo servizio)|(?:^| )здесь|для smtp|此处|这里/,
);
/** It does not count, or may not be used. */
const ofNoUse = any(
  /\b(?:not|cannot|never|no longer)\b.{0,12}\b(?:work|accept|valid|use|usable|allow|good|taken|possible)/,
  /\b(?:gilt|funktioniert|geht)\b.{0,12}\bnicht|\bnicht (?:gultig|moglich|moeglich|verwend|benutz|erlaubt|zulassig)|\bkeine anmeldung (?:moglich|moeglich)/,
  /\bne (?:fonctionne|marche|convient|vaut|peut)\b|\bn'est pas (?:accept|val|utilis)/,
  /\b(?:no|nao) (?:es valid|e valid|sirve|serve|funciona|se acepta|e aceit|puede|pode|vale)|\bnon (?:e valid|funziona|puo|vale|serve)|\bwerkt\b.{0,8}\bniet|\bnie dziala|не (?:работает|подходит|действует)|不能用|无效/,
);
/** The password of the website, of which a server says that it is not for here: another one has to be made. */
export const notForHere = [ownPassword, here, ofNoUse];

/** To make something, or to put it in the place of what was typed. */
const made =
  /\b(?:create|generate|make|set(?: up)?|use|enter|need|benutz\w*|verwend\w*|nutz\w*|erstell\w*|erzeug\w*|generier\w*|legen sie|utilisez|creez|generez|utilice|use|genere|crie|utilizza|usa|generi|gebruik|maak)\b/;
/** A secret of another name, made for programs or devices. */
export const madeForPrograms = any(
  `(?:${made.source}) (?:[^ .,;!?]{1,16} ){0,3}?(?:(?:mail |e-?mail )?(?:client|program|device|service) (?:password|passcode|pass ?phrase|code|key|token)\\b|(?:\\w{1,8}-){0,2}(?:dienst|gerate|programm|mailclient)-?(?:passwor|kennwor|code|schlussel))`,
  `\\b(?:\\w{1,8}-){0,2}(?:dienst|gerate|geraete|programm|mailclient)-?(?:passwor|kennwor|code|schlussel)\\S{0,3} (?:[^ .,;!?]{1,16} ){0,4}?(?:${made.source})`,
  `(?:${made.source}) (?:[^ .,;!?]{1,16} ){0,2}?(?:${password.source}|\\b(?:key|code|token|passcode|cle|jeton|codigo|chave|llave|chiave|codice|schlussel|klucz|kod)\\b|ключ|код)(?: [^ .,;!?]{1,16}){0,3}? (?:${forPrograms.source})`,
);

/** It ran out, or was taken back. */
const spent = any(
  expired,
  off,
  /\b(?:revoked|deactivated|deleted|removed|rotated|blocked|inactive|withdrawn|cancell?ed)\b|\bno longer (?:valid|active|good)|\bgeloscht|\bwiderrufen|\bgesperrt|zuruckgezogen|nicht mehr gultig/,
  /\brevoqu|\bsupprime|\brevocad|\beliminad|\brevogad|\bexcluid|\brevocat|\beliminat|ingetrokken|verwijderd|uniewaznion|cofniet|usuniet|отозван|удал[её]н|撤销|吊销|已删除/,
);
/** A key that services give to programs: API keys and the like. */
const programKey = any(
  /\b(?:api|smtp|access) ?-?(?:keys?|schlussel|sleutel)\b|(?:cle|clave|chave|chiave|klucz\w*) (?:d'|de )?(?:api|smtp|acceso)/,
  /ключ\S{0,2} (?:api|доступа)|api-?ключ|api ?(?:密钥|キー|키)/,
);
const spentBehind = `[^.;!?]{0,40}?(?:${spent.source})`;
const spentBefore = `(?:${spent.source}) (?:[^ .,;!?]{1,16} ){0,2}?`;
/** A key that is no longer good. */
export const keySpent = any(
  `(?:${programKey.source})${spentBehind}`,
  `${spentBefore}(?:${programKey.source})`,
  `(?:срок|действие)[^.;!?]{0,16}(?:${programKey.source})${spentBehind}`,
);
/** An app password that is no longer good. */
export const appPasswordSpent = any(
  `(?:${appPassword.source})${spentBehind}`,
  `${spentBefore}(?:${appPassword.source})`,
);
/** The key is what is typed for the password. */
export const keyAsPassword = any(
  `(?:${password.source})[^.;!?]{0,16}?(?:${programKey.source}|\\b(?:api|server|access) token\\b)`,
  `(?:${programKey.source}|\\b(?:api|server|access) token\\b) (?:as|als|comme|como|come) (?:\\w{1,5} )?(?:${password.source})`,
);
