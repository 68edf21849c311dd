import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

/** Connections that ended before their time, and servers that say nothing. */
export const brokenOffRules: Rule[] = [
  {
    // what Exchange says where TLS 1.0 and 1.1 are all that the two have in common; checked: 2026-11
    problem: 'server-closed-connection',
    says: [/dropped due to socketerror/],
    confidence: 'likely',
    also: ['tls-too-old', 'server-temporary-failure'],
    samples: ['421 4.4.2 Connection dropped due to SocketError'],
  },
  {
    // it waited for the client in vain, and ends the session (RFC 5321 §4.5.3.2.7)
    problem: 'server-closed-connection',
    says: [
      /\b421\b.{0,90}(?:error: timeout exceeded|command time-?out)|(?<![:\d.])4[25]1 4\.4\.2 time-?out\b(?! waiting)|delai d'inactivite depasse/,
    ],
    confidence: 'likely',
    also: ['server-temporary-failure', 'connect-timeout'],
    samples: ['421 4.4.2 mx.example.com Error: timeout exceeded'],
  },
  {
    // the line was there, and the client went silent on it
    problem: 'server-temporary-failure',
    says: [
      /time-?out (?:while )?waiting for (?:\w+ ){0,3}client|client (?:input|command) time-?out|idle for too long|idle time-?out/,
    ],
    confidence: 'likely',
    also: ['server-closed-connection', 'network-blocked'],
    samples: [
      '451 4.7.0 Timeout waiting for client input',
      '451 4.4.2 Timeout waiting for data from client.',
    ],
  },
  {
    problem: 'server-closed-connection',
    says: [
      /ssl_connect (?:syscall )?returned=\d errno=0\b(?!.{0,80}(?:certificate|wrong version|unknown protocol|alert))|\bfailed to send\b.{0,160}\beof\b/,
      any(
        /econnreset|econnaborted|remote party has closed|closed the transport stream|\bepipe\b|broken pipe/,
        /\b1005[34]\b|connection reset|reset by peer|forcibly closed|socket hang up|smtpserverdisconnected/,
        /endofstream|^\W{0,3}eof\b|[:[(="'] ?eof\b/,
        /\b(?:got|read|error|unexpected|premature|received|handshake)[: _]{0,2}eof\b|\bwith eof\b/,
        /\beof(?:error)?\b (?:error|while|in|on|from|when|occurred|received|reached|before)/,
      ),
      any(
        /connection (?:(?:was |is |has been )?cut|has (?:already )?ended)\b/,
        /\bcut (?:the |our |your )?connection/,
        /connection.{0,60}(?:closed|lost|dropped|terminated|aborted|interrupted|broken|disconnected|severed)/,
        /(?:closed|lost|dropped|terminated|interrupted|broke) (?:the |its |our |your )?(?:\w+ )?connection/,
      ),
      any(
        /(?:server|host|peer|socket|session|remote).{0,40}(?:hung up|hangs up|disconnected|(?:closed|ended) (?:the )?(?:connection|socket|session|conversation)|terminated|unexpectedly)/,
        /(?:unexpected|premature)\w{0,30} (?:socket |connection )?(?:eof|end of (?:file|stream)|close|disconnect)/,
      ),
      any(
        /socket (?:is |was |has been )?(?:closed|disconnected)|\{:?error, ?:?closed\}/,
        /failure when (?:receiving|sending) data (?:from|to) the peer|(?:recv|send) failure\b/,
        /disconnected before secure tls|could not read from smtp/,
        /response code received from server \(code: ?-1|got no response|response: -1\b|errno\W{1,3}-4077\b/,
        /\[eof\]|end of file reached|ssl_error_syscall|empty (?:reply|response)|premature end of/,
        /(?:unable to|could not|cannot|failed to) (?:read|handle|get) (?:the )?(?:smtp )?(?:server )?response(?! (?:template|file))|\bserver response could not be (?:read|handled)\b|response is empty/,
        /expected response code \S{1,60} but got (?:an empty response|empty (?:code|response)|code "")/,
      ),
      /verbindung.{0,90}(?:verloren|getrennt|geschlossen|beendet|abgebrochen|unterbrochen|zuruckgesetzt)|connexion.{0,90}(?:perdue|fermee|interrompue|coupee|reinitialisee)/,
      any(
        /conexion.{0,90}(?:perdid|perdio|cerrad|cerro|interrump|restablec|reinici)/,
        /conexao.{0,90}(?:perdid|encerrad|fechad|interrompid|redefinid|cancelad)/,
        /(?:cancelamento|interrupcion) de (?:uma|una) conex|connessione.{0,90}(?:persa|chius|interrot)/,
        /(?:chius[oa]|interrott[oa]|ferme|coupe|cerr(?:o|ado)|fechou|encerrou|interrompeu) (?:la |a )?(?:connessione|connexion|conexion|conexao)/,
      ),
      any(
        /(?:соединение|подключение|связь).{0,60}(?:разорван|потерян|закрыт|прерван|сброшен|оборван)/,
        /разорвал существующее|強制的に切断|gedwongen .{0,24}(?:verbroken|gesloten)|forzatamente/,
        /wymuszon\w{0,30} .{0,24}zamk|zamkn\w+ .{0,24}wymusz|连接.{0,16}(?:断开|关闭|重置|中断|丢失)|强迫关闭/,
      ),
    ],
    unless: /timed out.{0,12}(?:while|connecting)|connection timed out|imapstore|retry timeout/,
    confidence: 'sure',
    also: ['tls-wrong-mode-plain-on-implicit-port', 'server-temporary-failure'],
    samples: [
      'smtplib.SMTPServerDisconnected: Connection unexpectedly closed',
      'Unable to read response, or response is empty',
      'curl: (56) Failure when receiving data from the peer',
      'Could not connect to SMTP host: smtp.example.com, port: 465, response: -1',
      'read ECONNRESET',
      'SSL_connect SYSCALL returned=5 errno=0 state=SSLv3/TLS write finished',
      'lost connection with mail.example.com[192.0.2.1] while receiving the initial server greeting',
      'Eine vorhandene Verbindung wurde vom Remotehost geschlossen',
      'Se ha forzado la interrupción de una conexión existente por el host remoto',
      'Удаленный хост принудительно разорвал существующее подключение',
    ],
    keepsOut: ['Connection timed out while connecting, server closed the connection'],
  },
  {
    problem: 'connect-timeout',
    says: [
      /errno\W{1,3}-(?:4039|110)\b|etimedout|esockettimedout|connectiontimeout|connecttimeout|tim(?:ed?|es|ing)[ -]?out|time-?out|\b10060\b|deadline exceeded/,
      any(
        /\broute to (?:the |a )?(?:\w+ )?(?:host|server|destination) is not\b/,
        /\b[45]\.4\.317\b|expired, (?:cannot|could not|unable to) connect/,
        /did not (?:properly )?respond(?! with)/,
        /(?:does not|not|is not|no) (?:respond|answer|response from|answer from|reply from (?:the )?(?:\w+ )?(?:server|host|\S{1,60}\.\S{1,60}))/,
        /not responding|failed to respond|ehostunreach|enetunreach|no route to host/,
        /no connection to \S{1,60} within \d/,
        /(?:host|network|destination|server|computer) (?:is |was )?(?:unreachable|down|not reachable)/,
        /unreachable|\b100(?:51|65)\b/,
      ),
      any(
        /not accept (?:our|the|your) (?:requests? to connect|connections?)|(?:took|taking|takes) too long/,
        /(?:in|within) the time limit|time limit exceeded|network error on destination/,
        /no valid route to (?:destination|remote)|routes to destination blocked/,
        /family mismatch on destination|able to establish an smtp connection|greeting never received/,
        /(?:did not|does not|never) (?:send|sent|give|return) (?:an? |any |the |its )?(?:greeting|banner|welcome)/,
        /\bno (?:smtp )?(?:greeting|banner) (?:from|received|within|in|after|came)\b|never received/,
        // `input sent without waiting for greeting`: what came was TLS, where a greeting comes first
        /(?<!without )waiting for (?:the )?(?:initial )?(?:server )?greeting/,
        /unable to (?:deliver|connect).{0,30}after \d+ (?:day|hour)|retry (?:time|timeout)/,
      ),
      any(
        /zeituberschreitung|uplynal limit czasu|przekroczono limit czasu|タイムアウト|시간.{0,6}초과|zaman asimi/,
        /zeitlimit|ablaufzeit|(?:wartezeit|zeit (?:fur|zum) \S{1,12}) .{0,40}abgelaufen|na een bepaalde tijd|dopo un (?:determinato |certo )?(?:periodo|intervallo)/,
        /po (?:okreslon|ustalon|pewn)\w+ (?:okresie|czasie)|一定の?時間を過ぎて|nicht (?:richtig )?reagiert|за требуемое время не получен/,
        /antwortet nicht|nicht antwortet|keine antwort/,
        /(?:trop de temps|demasiado tiempo|tempo demais|troppo tempo|zu lange|te lang|zbyt dlugo|слишком долго).{0,24}(?:repon|respon|rispon|antwort|antwoord|odpow|отве)/,
        /delai.{0,30}(?:depasse|ecoule|expire|attente)|expiration du delai|temps d'attente|ne repond pas/,
        /n'a pas repondu|pas de reponse|no (?:ha )?respondio|nao respondeu|non ha risposto/,
      ),
      /tiempo.{0,30}(?:agotad|excedid|espera|agoto)|se agoto|no responde|\btempo\b.{0,80}(?:esgot|excedid|expir|limite|scadut)|nao (?:esta )?respond|non risponde|timeout/,
      /время ожидания|тайм-?аут|истекло время|не отвечает|превышен.{0,20}(?:время|интервал)|超时|没有(?:正确)?(?:答复|响应|反应|回应)|无响应/,
    ],
    confidence: 'likely',
    also: ['network-blocked', 'tls-wrong-mode-plain-on-implicit-port'],
    samples: [
      'connect ETIMEDOUT 192.0.2.1:465',
      'Could not deliver the message in the time limit specified.',
      'connect to mail.example.com[192.0.2.1]:25: Connection timed out',
      'dial tcp 192.0.2.1:25: i/o timeout',
      'connect to mx.example.com[192.0.2.2]:25: No route to host',
      'Timeout für Vorgang überschritten: Zeitüberschreitung bei der Verbindung mit smtp.example.com',
      'Попытка установить соединение была безуспешной, т.к. от другого компьютера за требуемое время не получен нужный отклик: время ожидания истекло',
    ],
  },
];
