import { any } from '@/lib/problems/vocabulary/any';
import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';

const port = /(?<!\d)465(?!\d)/;
const ofPorts = /\bports?\b|\bportie?\b|\bporta\b|\bporcie\b|poort|puerto|порт|端口|埠|\d番|ポート|포트/;
const hangs = any(
  /\bhang|\bstuck\b|freez|\bno (?:answer|response|reaction|reply)|nothing happens|forever|haengt|\bhangt\b|keine (?:antwort|reaktion)|passiert .{0,12}nichts|ewig/,
  /\breste\w* (?:bloque|fige)|\bse (?:fige|bloque)\b|rien ne se passe|ne repond|colgad|se (?:cuelga|queda)|no (?:pasa nada|responde)|fica (?:parad|pres|trav|carreg)|nao (?:responde|acontece)|\btrava/,
  /(?:rest|riman)\w* (?:bloccat|ferm|appes)|si blocca|non (?:succede|risponde)|blijft .{0,12}hangen|niets gebeurt|gebeurt (?:er )?niets|zawiesz|\bwisi\b|nic sie nie dzieje|завис|виснет|висит|ничего не происходит|не отвечает/,
  /卡(?:住|死)|没(?:有)?(?:任何)?(?:反应|响应)|無反應|沒反應|固ま|何も起き|反応(?:が)?(?:ない|ありません|なし)|멈춰|응답(?:이)? 없/,
);
/** The right encryption was set there. */
const encrypted = /\b(?:ssl|tls|smtps|implicit)\b|secure ?[:=] ?true/;

/**
 * An Outlook whose list of encryptions has SSL and TLS, where TLS is the name of STARTTLS, and the newer `SSL/TLS` has no place: the
 * editions up to 2016, by the pictures of that window.
 */
const olderOutlook =
  /\boutlook (?:20(?:03|07|10|13|16)\b|xp\b)|\b(?:old|older|altes?|ancien|vieil|vecchio|oud|stary) outlook\b|\boutlook (?:antiguo|viejo|antigo)\b/;
const starttlsThere = /(?<!\bssl ?\/ ?|implicit )\btls\b(?! ?\/ ?ssl| ?v?1[._]?\d?| handshake)/g;

/**
 * Whether nothing comes of sending by port 465, and no encryption is named (plain form): who begins plain there and waits for a
 * greeting waits in vain (RFC 8314 §3.3).
 */
export function hangsOn465(text: string): boolean {
  if (!port.test(text) || !ofPorts.test(text)) return false;
  if (isStarttls(text)) return hangs.test(text);
  if (encrypted.test(text)) return false;
  return text.split(clauseEnd).some((said) => port.test(said) && hangs.test(said));
}

/** Whether STARTTLS is what was chosen, by the name that it has in an older Outlook. */
function isStarttls(text: string): boolean {
  if (!olderOutlook.test(text)) return false;
  const rest = text.replace(starttlsThere, ' ');
  return rest !== text && !encrypted.test(rest);
}
