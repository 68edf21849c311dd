import { any } from '../any';
import type { ProblemCode } from '../codes';
import { password } from './dialog-notions';
import { cannotSend } from './going-out';
import { leavesByPhone, leavesElsewhere } from './other-network';
import { goesWithoutGuard } from './with-guard';

const freezes = any(
  /freez|crash|hangs|stops working|shuts down|closes (?:itself|by itself)|sturzt|friert|hangt sich/,
  /reagiert nicht|keine ruckmeldung|plante|se fige|se bloque|se (?:cierra|congela|cuelga)|\btrava/,
  /si (?:blocca|chiude|pianta)|loopt vast|zawiesza|зависает|вылетает|崩溃|卡死|闪退|无响应|無回應|クラッシュ|フリーズ/,
);

type Telling = {
  problem: ProblemCode;
  /** All of these are found in one telling (plain form). */
  all: RegExp[];
  tells?: (text: string) => boolean;
  unless?: RegExp;
  /** It only tells where mail stays: what gives a reason beside it is no less likely. */
  where?: true;
  /** Half of a telling, from which the rest is guessed. */
  lead?: true;
  also: ProblemCode[];
};

const again = any(
  /\bkeeps?\b|\bkept\b|stops? asking|\balways\b|constantly|continual|repeatedly|again|over and over/,
  /(?:every|each) (?:\w+ )?(?:time|minute|day)|all the time|pops? up|standig|immer (?:wieder|noch)/,
  /dauernd|laufend|fortwahrend|(?:jedes|bei jede[mr]) ?|permanent|wiederholt|nicht auf/,
  /sans (?:cesse|arret)|tout le temps|n'arrete pas|constamment|toujours|en boucle|a chaque|continuel/,
  /redemand|todo el tiempo|constante|continua|una y otra vez|\bsigue\b|no (?:deja|para) de/,
  /cada (?:vez|rato)|siempre|\bfica\b|sempre|toda hora|tempo todo|repetid|nao para|ogni volta/,
  /\bblijft\b|steeds|telkens|voortdurend|elke keer|ciagle|caly czas|wciaz|\bstale\b|w kolko|za kazdym/,
  /постоянно|все время|снова|кажд\S{1,60} раз|опять|бесконечно|一直|总是|總是|不断|不斷|反复|反覆|老是|每次|不停|何度も|繰り返し/,
  /毎回|계속|자꾸|반복|hela tiden|standigt|hele tiden|gang (?:pa|efter) gang|bliver ved|porad|neustal|surekli/,
  /her seferinde|jatkuvasti|koko ajan|folyamatosan|allandoan|постійно|щоразу/,
);
const asks = any(
  /\bask|prompt|\bwant|request|demand|\benter\b|type|window|box\b|frag|verlang|eingeb|fenster|fordert/,
  /saisir|fenetre|\bpide|\bpedir|pregunta|solicit|ventana|\bped(?:e|indo|ir)|janela|chied|richied/,
  /finestra|vra(?:gen|agt|gt)|gevraagd|venster|\bpyta|prosi|zada|okno|запрашива|спрашива|просит|требует/,
  /запит|要求|输入|輸入|提示|弹出|索要|求め|聞かれ|入力|묻|요구|입력|물어|\bber(?:ar)? om|fragar|beder|sporg|spor om|\bpta se/,
  /vyzaduj|chce|istiyor|soruyor|kysy|pyyta|ker(?:i|dez)/,
);

/** Both in one breath: `asks for my server … and my password is right` asks for no password. */
const asksForPassword = new RegExp(
  `(?:${asks.source})[^.;!?。]{0,60}?(?:${password.source})|(?:${password.source})[^.;!?。]{0,60}?(?:${asks.source})`,
);

const twoFactor = any(
  /(?:two|2)[- ]?(?:factor|step)|\b2-?fa\b|\bmfa\b|multi-?factor|zwei[- ]?(?:faktor|stufen|schritt)/,
  /deux (?:facteurs|etapes)|(?:dos|2) (?:factores|pasos)|duas? (?:etapas|fatores|passos)/,
  /due (?:fattori|passaggi)|tweestaps|twee-?factor|двухфактор|двухэтап|双重(?:验证|认证)|两步|二步|兩步|双因素/,
  /dwuetapow|dwuskladnik|tvafaktor|tofaktor/,
);
const changed = any(
  /(?:chang|reset|renew|updat)\w{0,30} .{0,24}passw|new password/,
  /(?:passwor|kennwor)\w+ .{0,24}(?:geander|zuruckgesetz)|neue[sn]? (?:passwor|kennwor)/,
  /(?:chang|modifi)\w+ .{0,16}mot de passe|nouveau mot de passe/,
  /cambi\w+ .{0,16}(?:contrasen|password|la clave)|nueva contrasen|(?:mud|alter|troc)\w+ .{0,12}senha/,
  /nova senha|nuova password|(?:сменил|изменил|поменял)\S{0,60} .{0,12}парол|нов\S{1,60} парол/,
  /(?:改|换|換|更改|修改)了?密(?:码|碼)|密(?:码|碼)(?:改|换|更改|修改)|wachtwoord .{0,12}gewijzigd|zmien\w+ .{0,12}hasl/,
);

const outbox = any(
  /\bout ?box\b|\boutgoing (?:mail )?folder|postausgang(?!s?-?server)|boite d'envoi/,
  /(?:bandeja|buzon) de salida|caixa de saida|posta in uscita|postvak uit|skrzyn\w+ nadawcz/,
  /исходящи[ехй]|发件箱|寄件匣|送信トレイ|보낼 편지함|utkorg|udbakke|utboks|posta k odeslani|giden kutusu|lahtevat/,
  /вихідн/,
);
const stays = any(
  /\bsit|stuck|\bstay|remain|hang|wait|leav|piling|bleib|lieg|steck|\bfest\b|\brest(?:e|ent|ano|a)\b/,
  /bloqu|coinc|qued|atasc|permanec|atrap|\bfica|pres[ao]|parad|bloccat|rimang|ferm[aei]|blij|\bvast\b/,
  /staan|zosta|utkn|wisz|tkwi|stoja|вис|застр|оста|лежат|一直|卡|停|滞|堆|残|溜|たまっ|止ま|남아|멈춰|ligger|fastn|kvar/,
  /bliver|sidder|zustav|kaliyor|jaavat|не (?:уход|отправ)|不出/,
);
const crashes = any(
  new RegExp(`\\boutlook\\b.{0,60}(?:${freezes.source})`),
  /(?:send button|senden-?(?:knopf|button|schaltflache)|bouton envoyer|boton (?:de )?enviar)\b.{0,40}(?:gr[ae]y|miss|disabl|disappear|gone|grau|fehlt|verschwund|gris|disparu|desactiv|no aparece)/,
);

const comesBack =
  /com(?:es|ing)? back|came back|bounc|return|zuruck|retour|revien|regres|devuel|rebot|volta|devolv|torn[aino]|respint|komt terug|wraca|возвра|退回|退信|戻って/;
const address =
  /address|recipient|adress|empfanger|destinat|direccion|endereco|indirizz|ontvanger|odbiorc|адрес|получател|地址|收件/;
const absent =
  /(?:not|no longer) exist|unknown|no such|\bwrong\b|gibt (?:es )?nicht|nicht gibt|existiert nicht|unbekannt|n'existe|inconnu|no existe|desconocid|nao existe|inexist|non esiste|sconosciut|bestaat niet|onbekend|nie istnieje|не существ|неизвест|不存在/;
const certificate = /certificat|certificad|zertifikat|сертификат|证书|憑證|証明書|certyfikat|\bid card\b/;
const server = /server|serveur|servidor|сервер|服务器|伺服器|serwer|サーバ/;
const account =
  /\b(?:my|our|the|mein|unser|mon|notre|mi|nuestra|minha|meu|nossa|mio|mia|mijn|moj|moje)\b.{0,12}(?:account|konto|compte|cuenta|conta\b)|(?:уч[её]тн\S{1,60} запис|аккаунт)|(?:账|帐)(?:号|户)/;
const locked =
  /lock|disabl|suspend|deactivat|frozen|\bclosed\b|gesperrt|deaktiviert|bloqu|desactiv|suspen|bloccat|disattivat|geblokkeerd|zablokowan|заблокир|отключ|被(?:封|锁|鎖|停|冻)/;
const hacked =
  /hack|compromis|stolen|gehackt|pirat|hackead|violat|взлом|被盗|gekraakt|zhakowan|(?:block|bar|ban)\w{0,30} from (?:send|mail)|(?:fur|vom) (?:den )?(?:versand|senden)\b.{0,20}gesperrt/;

/** What people tell of a failure in words of their own, in this order: what gives a reason stands before what only tells where it happened. */
export const tellings: Telling[] = [
  {
    problem: 'auth-app-password-required',
    all: [twoFactor, cannotSend],
    unless: /code (?:does|does not|is)|text message/,
    also: ['auth-bad-credentials', 'auth-blocked-by-policy'],
  },
  {
    problem: 'auth-too-many-attempts',
    all: [
      password,
      /wrong|falsch|mauvais|incorrect|errad|errat|неверн|неправ|错/,
      /too (?:often|many)|several times|zu oft|mehrmals|trop de fois|plusieurs fois|demasiadas|varias veces|muitas vezes|troppe volte|слишком много|много раз|太多|多次/,
    ],
    also: ['auth-bad-credentials', 'auth-account-locked-or-disabled'],
  },
  {
    problem: 'account-sending-blocked',
    all: [account, hacked],
    also: ['auth-account-locked-or-disabled', 'content-or-spam-rejected'],
  },
  {
    problem: 'auth-account-locked-or-disabled',
    all: [account, locked],
    unless: /smtp|wi-?fi|bank/,
    also: ['account-sending-blocked', 'auth-too-many-attempts'],
  },
  {
    problem: 'auth-bad-credentials',
    all: [again, asksForPassword],
    unless: /\b(?:excel|pdf|zip|wi-?fi|wlan)\b|\bfile\b/,
    also: ['auth-app-password-required', 'auth-basic-disabled'],
  },
  {
    // Outlook’s status bar
    problem: 'auth-bad-credentials',
    all: [/\bneeds? (?:your |the |a )?password\b/, /outlook|mail/],
    unless: /\b(?:excel|pdf|zip|wi-?fi|wlan)\b|\bfile\b/,
    also: ['auth-app-password-required', 'auth-basic-disabled'],
  },
  {
    problem: 'message-too-large',
    all: [
      /photo|picture|video|\bfiles?\b|attach|foto|bild|datei|fichier|archivo|arquivo|фото|файл|照片|文件/,
      /too (?:big|large|heavy)|zu gross|trop (?:gro|lour|volum)|demasiado|muito grande|pesad|troppo|слишком|太大|过大/,
    ],
    unless: /print|screen|window/,
    also: ['mailbox-full'],
  },
  {
    problem: 'auth-bad-credentials',
    all: [changed, cannotSend],
    also: ['auth-app-password-required', 'auth-too-many-attempts'],
  },
  { problem: 'recipient-rejected', all: [comesBack, address, absent], also: ['dns-not-found'] },
  {
    problem: 'content-or-spam-rejected',
    all: [
      /\bspam\b|垃圾/,
      /refus|reject|abgelehnt|abgewiesen|zuruckgewiesen|rechaz|recusad|rifiut|geweiger|odrzuc|отклон|отверг|被拒|拒收/,
    ],
    also: ['ip-blocklisted', 'sender-domain-auth-failed'],
  },
  {
    problem: 'sender-not-allowed',
    all: [
      /(?:im namen|als absender|au nom de|en tant que|en nombre de|em nome de|a nome di|namens|w imieniu|от имени|代表|on behalf of|as someone else|as another)/,
      /nicht|\bpas\b|\bno\b|\bnao\b|\bnon\b|niet|\bnie\b|не |不|\bnot\b|without/,
    ],
    also: ['auth-bad-credentials'],
  },
  {
    problem: 'cert-name-mismatch',
    all: [
      certificate,
      /\bnam\w*\b|\bnom\b|nombre|\bnome\b|имя|名/,
      /not (?:right|correct|fit|match|the same)|not agree|wrong|other|different|passt nicht|stimmt nicht|anderen?|falsch|correspond|coincid|autre|otro|outro|altro|не (?:совпад|соответств|подход)|друг|不(?:符|匹配|一致|对)/,
    ],
    also: ['cert-untrusted'],
  },
  {
    problem: 'cert-untrusted',
    all: [
      certificate,
      /problem|warn|trouble|trust|vertrau|fehler|erreur|avertis|advertencia|aviso|avvis|avviso|ошибк|проблем|предупрежд|довер|问题|警告|不受信任|エラー/,
    ],
    also: ['cert-name-mismatch', 'cert-expired'],
  },
  {
    problem: 'dns-not-found',
    all: [
      server,
      any(
        /(?:cannot|can not|could not|does not|unable to|never) find|findet .{0,50}nicht|nicht (?:ge)?funden/,
        /nicht finden|ne trouve (?:pas|plus)|introuvable|no (?:\S{1,60} ){0,2}encuentra/,
        /nao (?:\S{1,60} ){0,2}encontra|non (?:\S{1,60} ){0,2}trova|niet vinden|vindt .{0,40}niet/,
        /nie (?:moze )?znale|не (?:наход|может найти|найден)|找不到|見つか/,
      ),
    ],
    unless: /setting|button|menu|where|wo finde/,
    also: ['connect-refused'],
  },
  {
    problem: 'connect-timeout',
    all: [
      server,
      any(
        /(?:did not|does not|never|will not|is not|not) (?:\w+ )?(?:answer|respond|repl)/,
        /(?:antwortet|reagiert|meldet sich) nicht|ne repond (?:pas|plus)|no (?:me )?(?:responde|contesta)/,
        /nao responde|non risponde|antwoordt niet|reageert niet|nie odpowiada|не отвечает/,
        /(?:没|沒|无|無|未)(?:有)?(?:响应|反应|回应|回應|应答)|応答しな|응답(?:하지|이 없)|svarar inte|svarer ikke|neodpovida/,
        /yanit vermiyor|ei vastaa/,
      ),
    ],
    also: ['network-blocked', 'connect-refused'],
  },
  {
    problem: 'network-blocked',
    all: [],
    tells: goesWithoutGuard,
    also: ['local-client-problem', 'connect-timeout'],
  },
  {
    problem: 'network-blocked',
    all: [],
    tells: leavesElsewhere,
    also: ['connect-timeout', 'ip-blocklisted'],
  },
  { problem: 'network-blocked', all: [], tells: leavesByPhone, lead: true, also: ['connect-timeout'] },
  {
    problem: 'incoming-server-problem',
    all: [
      any(
        /(?:not|no longer|cannot|never|nothing|\bno) (?:\w+ ){0,3}(?:receiv|get(?:ting)? (?:\w+ )?(?:e?-?mails?|messages)|arriv|com(?:es|ing) in)/,
        /(?:bekomm|empfang|erhalt)\w{0,30}.{0,24}(?:kein|nicht)/,
        /(?:kein|nicht)\w{0,30} .{0,24}(?:empfang|bekomm|erhalt)|\bne (?:recoi|recev)\w+ (?:pas|plus|rien)/,
        /\bno (?:me )?(?:recib|lleg)|\bnao (?:receb|cheg)|\bnon (?:ricev|arriv)/,
        /\bgeen .{0,16}(?:ontvang|binnen)|nie (?:odbier|dostaj|przychodz)|не (?:приход|получа|приним)/,
        /(?:收不到|无法接收|不能收)/,
      ),
      /\bsend(?:ing)?\b|senden|verschick|envo(?:i|y)|envi[ao]|mand|invi[ao]|verzend|verstur|wysyl|отправ|发(?:送|出|邮)|能发/,
    ],
    unless: any(
      /(?:cannot|can not|not|unable to|will not) (?:\w+ )?send\b|send or receive/,
      /(?:is|are|was|were|gets?) sent,? but|отправля[ею]тся,? но/,
      /(?:wird|werden|wurde) (?:gesendet|verschickt|versendet),? aber|\bse envian?,? pero/,
      /(?:est envoye\w*|sont envoyes|partent?),? mais|(?:nicht|kein\w*) (?:\w+ )?(?:send|verschick)|weder/,
      /\bni\b .{0,20}envi|ни .{0,20}ни /,
    ),
    also: ['unknown'],
  },
  {
    problem: 'local-client-problem',
    all: [crashes],
    unless: new RegExp(`${server.source}|${password.source}`),
    also: ['unknown'],
  },
  {
    problem: 'local-client-problem',
    all: [outbox, stays],
    where: true,
    also: ['connect-timeout', 'unknown'],
  },
];

/** Whether it is told that mail waits in the Outbox (plain form), and not that Outlook stops working. */
export function waitsInOutbox(text: string): boolean {
  return outbox.test(text) && stays.test(text) && !crashes.test(text);
}
