import type { LineRule } from './line-rule';
import { yes } from './yes-and-no';

/**
 * Sentences and numbers that several programs share. They count in the output of a known program only.
 * Numbers: errno of macOS (54–65), Linux (101–113) and Windows (10013, 10051–10065).
 */
export const signRules: readonly LineRule[] = [
  {
    when: /connection refused|actively refused|abgelehnt|connexion refusée|conexión rehusada|connessione rifiutata|conexão recusada|geweigerd|połączenie odrzucone|в соединении отказано|接続を拒否|拒绝连接|errno=(?:61|111)\b|\b10061\b/i,
    sign: 'refused',
  },
  {
    when: /(?<!\brequest )\btimed out\b|timeout was reached|did not properly respond|errno=(?:60|110)\b|\b10060\b|wartezeit .{0,30}abgelaufen|expiration du délai|tiempo de (?:espera|conexión)|connessione scaduta|tempo esgotado|is verlopen|limit czasu|время ожидания|连接超时/iu,
    sign: 'no-answer',
  },
  {
    when: /network is (?:unreachable|down)|no route to host|host is down|netzwerk ist nicht erreichbar|keine route zum|réseau n.est pas accessible|aucun chemin d.accès|red es inaccesible|ninguna ruta hasta|rete non (?:è )?raggiungibile|rede inacessível|netwerk is onbereikbaar|sieć jest niedostępna|сеть недоступна|网络不可达|errno=(?:51|65|101|113)\b|\b1005[01]\b|\b10065\b/i,
    sign: 'no-network',
  },
  // the status of a ping, in English in every Windows (.NET, IPStatus); one that timed out had a way to go
  {
    when: /\bfailed with status: (?:Destination(?:Host|Network)?Unreachable|BadRoute)\b/i,
    sign: 'no-way',
  },
  {
    when: new RegExp(String.raw`\bfailed with status: TimedOut\b|^PingSucceeded\s*:\s*(?:${yes})$`, 'i'),
    sign: 'way',
  },
  {
    when: /operation not permitted|permission denied|forbidden by its access permissions|errno=13\b|\b10013\b/i,
    sign: 'not-permitted',
  },
  {
    when: /nodename nor servname|nam[ea].{0,6} (?:oder|of|lub|y|o|ou) .{0,12}(?:dienst|service|usług)|nom ou service inconnu|nombre o servicio desconocido|nome o servizio sconosciuto|nome ou serviço desconhecido|nieznana nazwa lub usługa|имя или служба не известн|未知的名称或服务|name or service not known|could not resolve|no such host|unknown host|host not found|failure in name resolution|no address associated/i,
    sign: 'no-name',
  },
  {
    when: /connection reset|reset by peer|closed by (?:foreign|remote) host|unexpected eof|errno=(?:54|104)\b|\b10054\b/i,
    sign: 'hung-up',
  },
  // a Cisco firewall puts stars over the welcome: Cisco ASA Firewall CLI Configuration Guide, ESMTP inspection, “mask-banner”
  { when: /^(?:< )?220[ -].*\*{6}/, sign: 'masked' },
  { when: /^(?:< )?220[ -]/, sign: 'greeting' },
  // words that are not encrypted came where encryption was expected, or the other way round
  {
    when: /wrong version number|unknown protocol|packet length too long|SSL_ERROR_RX_RECORD_TOO_LONG/i,
    sign: 'other-encryption',
  },
  // a PowerShell without the command: it begins with Windows 8.1; or one that a company has limited
  { when: /(?:Test-NetConnection|\btnc)\b.*(?:cmdlet|applet|командлет|コマンドレット)/i, sign: 'not-here' },
  {
    when: /constrained ?language|in this language mode|PSSecurityException|running scripts is disabled/i,
    sign: 'not-here',
  },
];

/** A shell that does not know the command: PowerShell’s in the Command Prompt, or one system’s on the other. */
export const wrongWindow =
  /is not recognized as|command not found|n.est pas reconnu|wurde nicht als name|ist entweder falsch geschrieben|no se reconoce como|non è riconosciuto|не является внутренней|不是内部或外部命令|内部コマンドまたは外部コマンド|niet herkend als een|nie jest rozpoznawan|není názvem vnitřního|känns inte igen som|iç ya da dış komut|não é reconhecid/i;
