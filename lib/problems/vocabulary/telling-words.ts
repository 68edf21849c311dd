import { any } from './any';
import { password } from './dialog-notions';

/*
 * What people speak of and say of it when they tell of a failure in words of their own (plain form), for `text/tellings.ts` alone.
 * Mail that goes out, or does not: `going-out.ts`. The same things in the words of programs: `dialog-notions.ts`, `dialog-things.ts`.
 */

const freezes = any(
  /freez|crash|hangs|stops working|shuts down|closes (?:itself|by itself)|sturzt|friert|hangt sich/,
  /reagiert nicht|keine ruckmeldung|plante|se fige|se bloque|se (?:cierra|congela|cuelga)|\btrava/,
  /si (?:blocca|chiude|pianta)|loopt vast|zawiesza|зависает|вылетает|崩溃|卡死|闪退|无响应|無回應|クラッシュ|フリーズ/,
);

/** Over and over. */
export const again = any(
  /\bkeeps?\b|\bkept\b|stops? asking|\balways\b|constantly|continual|repeatedly|again|over and over|\bendless|in a loop/,
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
export const asksForPassword = new RegExp(
  `(?:${asks.source})[^.;!?。]{0,60}?(?:${password.source})|(?:${password.source})[^.;!?。]{0,60}?(?:${asks.source})`,
);

export const twoFactor = any(
  /(?:two|2)[- ]?(?:factor|step)|\b2-?fa\b|\bmfa\b|multi-?factor|zwei[- ]?(?:faktor|stufen|schritt)/,
  /deux (?:facteurs|etapes)|(?:dos|2) (?:factores|pasos)|duas? (?:etapas|fatores|passos)/,
  /due (?:fattori|passaggi)|tweestaps|twee-?factor|двухфактор|двухэтап|双重(?:验证|认证)|两步|二步|兩步|双因素/,
  /dwuetapow|dwuskladnik|tvafaktor|tofaktor/,
);
/** A password that was changed. */
export const changed = any(
  /(?:chang|reset|renew|updat)\w{0,30} .{0,24}passw|new password/,
  /(?:passwor|kennwor)\w+ .{0,24}(?:geander|zuruckgesetz)|neue[sn]? (?:passwor|kennwor)/,
  /(?:chang|modifi)\w+ .{0,16}mot de passe|nouveau mot de passe/,
  /cambi\w+ .{0,16}(?:contrasen|password|la clave)|nueva contrasen|(?:mud|alter|troc)\w+ .{0,12}senha/,
  /nova senha|nuova password|(?:сменил|изменил|поменял)\S{0,60} .{0,12}парол|нов\S{1,60} парол/,
  /(?:改|换|換|更改|修改)了?密(?:码|碼)|密(?:码|碼)(?:改|换|更改|修改)|wachtwoord .{0,12}gewijzigd|zmien\w+ .{0,12}hasl/,
);

export const outbox = any(
  /\bout ?box\b|\boutgoing (?:mail )?folder|postausgang(?!s?-?server)|boite d'envoi/,
  /(?:bandeja|buzon) de salida|caixa de saida|posta in uscita|postvak uit|skrzyn\w+ nadawcz/,
  /исходящи[ехй]|发件箱|寄件匣|送信トレイ|보낼 편지함|utkorg|udbakke|utboks|posta k odeslani|giden kutusu|lahtevat/,
  /вихідн/,
);
/** It stays where it is. */
export const stays = any(
  /\bsit|stuck|\bstay|remain|hang|wait|leav|piling|bleib|lieg|steck|\bfest\b|\brest(?:e|ent|ano|a)\b/,
  /bloqu|coinc|qued|atasc|permanec|atrap|\bfica|pres[ao]|parad|bloccat|rimang|ferm[aei]|blij|\bvast\b/,
  /staan|zosta|utkn|wisz|tkwi|stoja|вис|застр|оста|лежат|一直|卡|停|滞|堆|残|溜|たまっ|止ま|남아|멈춰|ligger|fastn|kvar/,
  /bliver|sidder|zustav|kaliyor|jaavat|не (?:уход|отправ)|不出/,
);
/** Outlook itself that ends or hangs. */
export const crashes = new RegExp(`\\boutlook\\b.{0,60}(?:${freezes.source})`);

/** A file, and what people send as one. */
export const fileWords =
  /photo|picture|video|\bfiles?\b|attach|\bpdf|powerpoint|presentation|\bfotos?\b|\bbild|datei|anhang|anlage|fichier|piece jointe|archivo|adjunt|arquivo|anexo|allegat|bijlage|bestand|zalacznik|\bplik|bilag|\bek dosya|фото|файл|вложен|照片|文件|附件|添付|写真|첨부/;
/** More than is allowed. */
export const overLimit =
  /exceed|\bover (?:the |your |our |its |a )?limit|uberschr|\buber (?:dem|das) limit|depass|\bsupera|\bexced|ultrapass|przekr|overschr|превы[шс]|超/;
/** What else has a size and a limit. */
export const ofMailbox =
  /mail ?box|postfach|\bquota|storage|speicher|boite|buzon|caixa|casella|postvak|skrzyn|ящик|邮箱|\bper (?:day|hour)\b|pro tag|par jour|por dia/;
/** Small mail, or mail without a file. */
export const withoutFile =
  /\bsmall(?:er)? (?:e?-?mails?|ones|messages)|(?:\b(?:without|ohne|sans|sin|senza|sem|zonder|bez|utan|uden|uten)|(?:^| )без) (?:\S{1,12} )?(?:attach|photo|picture|file|pdf|foto|anhang|anlage|bild|datei|fichier|piece|photo|adjunt|archivo|allegat|anexo|arquivo|bijlage|zalacznik|bilag|vedlegg|вложен|файл)|没有附件|不带附件|添付なし/;

export const comesBack =
  /com(?:es|ing)? back|came back|bounc|return|zuruck|retour|revien|regres|devuel|rebot|volta|devolv|torn[aino]|respint|komt terug|wraca|wrocil|возвра|退回|退信|戻って/;
/** An address, or whose it is. */
export const address =
  /address|recipient|adress|empfanger|destinat|direccion|endereco|indirizz|ontvanger|odbiorc|uzytkownik|\buser\b|benutzer|utilisateur|usuario|utente|gebruiker|адрес|получател|пользовател|地址|收件|用户/;
/** It is not there, or is wrong. */
export const absent =
  /(?:not|no longer) exist|unknown|no such|\bwrong\b|gibt (?:es )?nicht|nicht gibt|existiert nicht|unbekannt|n'existe|inconnu|no existe|desconocid|nao existe|inexist|non esiste|sconosciut|bestaat niet|onbekend|nie istnieje|nie ma takie|не существ|нет такого|没有这个|неизвест|不存在/;
export const server = /server|serveur|servidor|сервер|服务器|伺服器|serwer|サーバ/;
/** Somebody’s own account. */
export const account =
  /\b(?:my|our|the|mein|unser|mon|notre|mi|nuestra|minha|meu|nossa|mio|mia|mijn|moj|moje)\b.{0,12}(?:account|konto|compte|cuenta|conta\b)|(?:уч[её]тн\S{1,60} запис|аккаунт)|(?:账|帐)(?:号|户)/;
export const locked =
  /lock|disabl|suspend|deactivat|frozen|\bclosed\b|gesperrt|deaktiviert|bloqu|desactiv|suspen|bloccat|disattivat|geblokkeerd|zablokowan|заблокир|отключ|被(?:封|锁|鎖|停|冻)/;
/** Broken into, or barred from sending. */
export const hacked =
  /hack|compromis|stolen|gehackt|pirat|hackead|violat|взлом|被盗|gekraakt|zhakowan|(?:block|bar|ban)\w{0,30} from (?:send|mail)|(?:fur|vom) (?:den )?(?:versand|senden)\b.{0,20}gesperrt/;
