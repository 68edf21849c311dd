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
 * Whether nothing comes of sending by port 465, and no encryption is named (plain form): who begins plain there and waits for a
 * greeting waits in vain (RFC 8314 §3.3).
 */
export function hangsOn465(text: string): boolean {
  if (!port.test(text) || !ofPorts.test(text) || encrypted.test(text)) return false;
  return text.split(clauseEnd).some((said) => port.test(said) && hangs.test(said));
}
