import { any } from '@/lib/problems/vocabulary/any';
import { cannotSend, goes, longestTelling } from '@/lib/problems/vocabulary/going-out';
import { guardKinds } from '@/lib/problems/vocabulary/guards';
import { anyMaker, vpnPrograms } from '@/lib/security-software/makers';

/* A program that stands between Outlook and the network, and whether mail goes out without it (plain form). */

const guard = any(
  guardKinds,
  /\b(?:[a-z]{1,12})?vpn\b/,
  anyMaker,
  vpnPrograms,
  /pare-feu|cortafuegos|\bzapora|brandvagg|brandmauer|антивирус|брандмауэр|касперск|впн|防火墙|防火牆|杀毒|防毒/,
  /ウイルス対策|ファイアウォール|백신|방화벽/,
);

const without = any(
  /\boff\b|\bwithout\b|\bdisabl|\bpaus|deactivat|\bremov|uninstall|disconnect|\bexit(?:ed|ing)\b|\bohne\b|\baus(?:ge|zu)?schalt|\baus\b/,
  /ausmach|deaktivier|deinstallier|trenne|getrennt|beende|\bsans\b|desactiv|\bcoup(?:e|er|ant)\b|\barret|eteint|eteins|deconnect|desinstall/,
  /\bsin\b|\bapag|desconect|\bquit(?:o|e|ar|ando)\b|\bsenza\b|disattiv|\bspen[gt]|disinstall|\bstacc|\bsem\b|deslig|desativ|\bzonder\b/,
  /uitzet|uitgezet|uitgeschakel|uitschakel|\buit\b|verwijder|\bbez\b|wylacz|odinstal|\butan\b|stang\w* av|slukk|\buden\b|\buten\b|(?:^| )без(?= )/,
  /выключ|отключ|удали|关闭|关掉|关了|停用|卸载|切る|切った|切れば|オフ|無効|끄|꺼|kapat|kapali|devre disi|vypn|kikapcsol|oprit|dezactiv/,
);
const sinceOrWith = any(
  /\bsince\b|\bafter\b|\bonce\b|as soon as|\bwhile\b|\bwith\b|\bwhen(?:ever)?\b|\bif\b|turn\w* (?:it )?on|\bon\b|\bseit|\bnach\b|\bmit\b|\bwenn\b|sobald/,
  /depuis|\bapres\b|\bavec\b|\bquand\b|des que|\bsi\b|desde|despues|\bcon\b|cuando|en cuanto|depois|\bcom\b|quando|\bda quando|\bdopo\b/,
  /sinds|\bmet\b|zodra|\bodkad|\bpo\b|\bz\b|после|если|с включ|开启|打开|装了|\bsedan\b|\bmed\b|efter|入れて|していると|켜/,
);
/** It does not go out without it either. */
const either = any(
  /\bstill\b|\beven (?:with|when|if|after)|with (?:and|or|as well as) without|\beither way\b|no (?:difference|change)|same (?:error|problem)|\bdid not help/,
  /trotzdem|immer noch|auch (?:ohne|mit)|selbst (?:ohne|mit|wenn)|mit (?:und|oder) ohne|hilft nicht|genauso|meme (?:sans|avec|si|en)\b|toujours (?:pas|rien)|encore/,
  /sigue sin|incluso (?:con|sin)|aunque|tampoco|ni siquiera|mesmo (?:com|sem|assim)|continua sem|ancora|anche (?:con|senza)|comunque/,
  /nog (?:steeds|altijd)|ook zonder|nadal|mimo|rowniez bez|fortfarande|trots|все равно|даже|по-прежнему|还是|仍然|依然|も(?:同じ|変わ)|그래도/,
);

/** Whether mail goes out without a firewall, an antivirus program or a VPN, or does not with one (plain form), as people tell it. */
export function goesWithoutGuard(text: string): boolean {
  if (text.length > longestTelling || !guard.test(text) || either.test(text)) return false;
  return (without.test(text) && goes.test(text)) || (sinceOrWith.test(text) && cannotSend.test(text));
}
