import type { Rule } from './rule';

/** Another kind of server answered: its first words say so. */
export const answerRules: Rule[] = [
  {
    problem: 'not-smtp-server',
    says: [
      /(?:greeting|banner|220|welcome|smtp|handshake).{0,80}(?:\bhttp\/[12]|ssh-[12]|\* ok\b|\+ok\b|<html|<!doctype|imap4|\bpop3\b.{0,12}ready|\bftp\b)/,
      /(?:received|got|response|reply|answer\w*)\W.{0,24}(?:http\/[12]\.|ssh-2|\* ok\b|\+ok\b)/,
      /smtp[^|]{0,600}['"`:] ?\* ok \[capability|\(-1, b?['"](?:\S{1,60} ){0,3}(?:dovecot|courier|cyrus|imap\w*|pop3?)\b/,
      /\b(?:pro|vs|pure-?)ftpd|filezilla server|\bftp server ready|ssh-2\.0-|ssh identification|not an? (?:e?smtp|mail|outgoing) server|is not (?:e?smtp|speaking smtp)/,
    ],
    unless: /imapstore|pop3store|s: \+ok|c: capa|imaplib|poplib/,
    confidence: 'sure',
    also: ['incoming-server-problem'],
    samples: [
      'Invalid greeting. response=HTTP/1.1 400 Bad Request',
      'Invalid greeting. response=* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] Dovecot ready.',
      'SMTP ERROR: EHLO command failed: Invalid SSH identification string.',
      'Unexpected greeting: +OK Dovecot ready.',
    ],
  },
  {
    // a library's word for a greeting that is none, without the greeting
    problem: 'not-smtp-server',
    says: [/\binvalid greeting(?: from server)?\W{0,3}$/],
    confidence: 'unsure',
    also: ['tls-wrong-mode-plain-on-implicit-port', 'server-temporary-failure'],
    samples: ['Error: Invalid greeting'],
  },
];

/** Names, ports and connections, as operating systems, resolvers and mail programs word them. */
export const reachingRules: Rule[] = [
  {
    problem: 'network-blocked',
    says: [
      /(?:port|ports|smtp|outbound|outgoing|traffic|e-?mail)\b.{0,40}(?:is|are|being|been|was|were|gets?) (?:\w+ )?blocked|block(?:s|ed|ing)? (?:\w+ ){0,4}(?:port|smtp|outbound|outgoing)|blocked (?:smtp|port|outbound|outgoing)/,
      /(?:firewall|anti-?virus|proxy|vpn|internet (?:service )?provider|\bisp\b|mcafee|norton|kaspersky|avast|\beset\b|fortigate|sophos|bitdefender|zscaler|g data|security software|hosting provider)\b.{0,80}(?:block|prevent|forbid|deny|denies|denied|stop|interfer|intercept|not (?:allow|let))/,
      /\bsmtp (?:is |was )?(?:only available|not available|unavailable|disabled|blocked) (?:on|for|in) (?:the |these |all |our |your )?(?:(?:free|trial|hobby|starter|basic|pro|paid|new)\b[ ,]*(?:and |or )?)*(?:plans?|tiers?|instances?|droplets?|machines)\b/,
      /\b(?:implemented|placed|put|have) an? (?:block|filter) on (?:\S{1,60} ){0,2}(?:smtp|ports?\b)|(?:do|does) not allow (?:any )?(?:outbound|outgoing) (?:smtp |mail )?(?:connections?|traffic|mail|e-?mail)|(?:outbound|outgoing) (?:smtp |mail )?(?:connections?|traffic) (?:\S{1,60} ){0,6}(?:is|are) not allowed/,
      /dropp?(?:ing|ed|s) (?:\S{1,60} ){0,3}(?:traffic|connections|packets).{0,80}\bports?\b/,
      /(?:provider|hoster|\bisp\b|firewall|router)\b.{0,24}(?:closed|closes|shut|filter(?:s|ed|ing)?)\b.{0,24}\bports?\b/,
      /(?:blocked|prevented|denied|stopped|intercepted|dropped|filtered) by (?:[\w']+ ){0,4}(?:firewall|anti-?virus|proxy|provider|isp\b|network|security (?:software|group)|windows)/,
      /\beacces\b|\b10013\b|forbidden by its access permissions|permission denied.{0,12}(?:\(13\)|connect|socket)?|administratively prohibited|\beperm\b|operation not permitted/,
      /mass[- ]mail(?:ing|er) worm|access permissions|zugriffsrechte|toegangsmachtiging|autorizzazioni di accesso|uprawnie\w+ dostepu|アクセス許可で禁じ|autorisations d'acces|permisos de acceso|permissoes de acesso|прав(?:а|ами) доступа|访问权限/,
      /\bblock(?:t|en|ier\w*)\b.{0,40}(?:\bsmtp\b|\bports?\b)|bloqu\w{0,30}.{0,30}(?:le port|el puerto|a porta)|(?:封|屏蔽|禁用|限制|禁止)了?.{0,6}端口/,
      /(?:firewall|virenscanner|antiviren\w*|provider|netzwerk|port).{0,80}(?:blockier|gesperrt|verhindert)|(?:pare-feu|antivirus|fournisseur|fai|port).{0,50}(?:bloqu|empech)|(?:cortafuegos|antivirus|proveedor|puerto|porta|firewall|provedor).{0,50}(?:bloque|impid|imped|bloccat)/,
      /(?:брандмауэр|антивирус|провайдер|файрвол|порт).{0,50}(?:блокир|заблокир|закрыт)|(?:блокир|заблокир).{0,52}(?:порт|провайдер|брандмауэр|антивирус)|\bop25b\b|ポート.{0,30}(?:ブロック|遮断)|포트 ?\d*\S{0,3} ?.{0,12}(?:차단|막)|端口.{0,10}(?:被封|被禁|封禁|屏蔽|封锁|被限制)|(?:防火墙|运营商|杀毒).{0,12}(?:拦截|阻止|屏蔽|封)/,
    ],
    unless:
      /spamhaus|blocked using|authenticat|\b5(?!87\b)\d\d (?!- )|mailbox|file_put|fopen|mkdir|euid|maildir|failed to (?:open|expand|create)|(?<!\bconnect\b.{0,60}\bport \d.{0,160})\/(?:etc|var|home|tmp)\b|open_basedir/,
    confidence: 'sure',
    also: ['local-client-problem', 'connect-timeout'],
    samples: [
      'connectex: An attempt was made to access a socket in a way forbidden by its access permissions.',
      'SMTP connection blocked by firewall',
      'The hosting provider has closed port 587.',
      'Outbound SMTP is only available on the Pro plan.',
      'AWS is dropping traffic from our instance on port 25',
    ],
  },
  {
    problem: 'dns-not-found',
    says: [
      /\bquery(?:a|aaaa|mx|srv|txt|any)? e[a-z]{5,}|\benotfound|eai_again|errno -[235]\b|eai_noname|edns\b|wsahost_not_found|unknownhost|unknown host|nxdomain|\b1100[1-4]\b|servfail|getaddrinfo/,
      /そのようなホスト|リモート名を解決でき|サーバーが見つかり|서버를 찾을 수/,
      /externe naam (?:kan |kon )?niet|naam niet (?:worden )?om(?:ge)?zet|kan de server niet vinden|server niet gevonden/,
      /nazwy (?:zdalnej|hosta)? ?.{0,24}nie (?:mozna|udalo)|nie (?:mozna|udalo sie) (?:rozpoznac|rozwiazac) nazwy|nie (?:mozna|udalo sie) (?:znalezc|odnalezc) serwera/,
      /sunucu\w{0,30} bulunamad/,
      /name or service not known|no such host|\blookup \S{1,60} on \S{1,60}:53\b|server misbehaving|nodename nor servname|no address associated|name (?:or service )?(?:resolution|lookup)|name.{0,60}(?:could not|cannot) be (?:resolved|looked up)|not resolved/,
      /(?<!(?:problem|issue|error|conflict|fault|trouble|matter)\b.{0,60})(?:domain|host|server)\b.{0,40}(?:cannot|could not) be resolved\b|\b(?:domain|host ?name|host) (?:\S{1,60} )?(?:does not|did not) resolve\b/,
      /(?:could not|cannot|unable to|failed to) (?:get|find|obtain|determine) (?:the |an )?ip(?: address)? (?:from|of|for)\b/,
      /(?:could not|cannot|unable to|failed to|failure to|fail(?:ed)? (?:on|in)) (?:resolve(?! (?:the |this |some )?(?:recipient|name|address))|look ?up|find (?:the )?(?:e-?mail |smtp |mail |outgoing |host|server))/,
      /host (?:name )?(?:or domain name )?(?:was |is |could )?(?:not (?:be )?found|unknown|does not exist)|(?:server|host|domain) (?:name )?(?:\S{1,60} )?(?:is |was |could )?(?:not (?:be )?(?:found|resolved)|unknown|does not exist|non-?existent)|(?:server|host) ?name\b.{0,24}\b(?:cannot|could not) be found/,
      /dns (?:error|lookup|failure|resolution|query|server|name|type)|mx (?:lookup|record)s?.{0,40}(?:fail|not|non|point)|no mx\b|(?:find|no|without) (?:an? |any )?mail exchanger|illegal host|name ?server (?:timeout|timed out|fail\w*|error|loop)|routing (?:server )?failure|host (?:address )?lookups? (?:\w+ )?(?:failed|deferred|did not complete)|could not find any host|unable to locate (?:the )?(?:\S{1,60} )?(?:host|server|smtp|mail)\b|unable to route|mx records point to non-?existent|bad destination host|unrouteable mail domain/,
      /(?:host|server|hostname|rechner|remotename|servername|domain).{0,50}(?:ist )?(?:unbekannt|nicht (?:gefunden|aufgelost|bekannt)|gibt es nicht)|host.{0,12}bekannt|konnte nicht aufgelost/,
      /(?:hote|serveur|nom distant|nom d'hote).{0,60}(?:inconnu|introuvable|resolu|n'existe pas|trouve)|impossible de (?:trouver|resoudre)/,
      /(?:host|servidor|nombre remoto|nome remoto|server)\b.{0,60}(?:desconocid|desconhecid|sconosciut|no (?:se )?(?:ha |ha podido |pudo |puede )?(?:encontr|resolv|localiz)|nao (?:foi |pode )?(?:encontr|resolv)|trovat)|no se enc(?:o|ue)ntr\w+ (?:el |al |ningun )?(?:servidor|host)|no se (?:pudo|puede|ha podido) (?:resolver|encontrar)|nao foi possivel (?:resolver|encontrar|localizar)|impossibile (?:trovare|risolvere)/,
      /(?:узел|хост|сервер|имя).{0,62}(?:неизвест(?!.{0,8}причин)|не найден|не удалось разрешить|не удается разрешить)|не удалось (?:разрешить|найти)|невозможно (?:разрешить|найти)|(?:找不到|无法解析|未能解析|无法找到|未知).{0,12}(?:主机|服务器|域名|名称)|不知道这样的主机/,
    ],
    unless:
      /unknown reason(?!.{0,200}getaddrinfo)|sender address rejected|client host|\bptr\b|reverse|reputation|profile|template|(?:problem|issue|conflict|fault) .{0,60}be resolved|file not found|unknown to (?:us|me)\b|unknown user|user unknown|class not found|certificate|(?:raison|razon|razao|motivo|grund|grunden) (?:inconnu|desconocid|desconhecid|sconosciut)|unbekannten grunden|原因/,
    confidence: 'sure',
    samples: [
      'getaddrinfo ENOTFOUND smtp.example.com',
      'could not get IP from host',
      'Error: queryA EREFUSED smtp.example.com',
      'php_network_getaddresses: getaddrinfo failed: Name or service not known',
      'Host or domain name not found. Name service error for name=example.com type=MX: Host not found',
      'java.net.UnknownHostException: smtp.example.com',
      'Cannot find the email server. Verify the server information in your account properties.',
    ],
  },
  {
    problem: 'connect-refused',
    says: [
      /(?:unable|cannot|could not|failed) (?:to )?open (?:a |the )?(?:socket|connection)|nothing (?:is )?(?:listening|listens)|not listening|connection to (?:\S{1,60} ){0,4}(?:was |has been |is )?refused|errno\W{1,3}-(?:4078|111)\b|econnrefused|connection (?:was |has been )?refused|actively refused|active rejection|\b10061\b|refused (?:the |our )?(?:network )?connection|connect.{0,40}(?<![\d.])111(?![\d.])|cannot assign requested address|address not ava/,
      /verbindung.{0,70}(?:abgelehnt|verweigert|abgewiesen)|verbinding .{0,30}geweigerd|polaczenie .{0,30}(?:odrzucon|odmow)|anslutning\w{0,30} .{0,24}(?:nekad|vagrad|avvis)|(?:forbindelse|tilkobling)\w{0,30} .{0,24}(?:afvist|avvist|nekt)|spojeni .{0,24}odmitnut|baglanti\w{0,30} .{0,24}redd|verweigerte|connexion.{0,30}refuse|expressement refuse|a refuse la connexion/,
      /conexion.{0,24}(?:rechaz|rehus|deneg)|(?:deneg|rechaz)\w{0,30} (?:expresamente )?(?:dicha |la )?conexion|conexao.{0,24}recusad|recusou.{0,24}conexa?o?|recusou-as ativamente|connessione.{0,24}rifiutat|rifiuto persistente/,
      /в подключении отказано|отверг запрос|отказано в (?:соединении|подключении)|(?:соединение|подключение) (?:отклонено|отвергнуто)|(?:连接|链接)(?:被)?拒绝|拒绝(?:了)?(?:我们的)?连接|(?:积极|主动)拒绝/,
    ],
    unless:
      /econnreset|command output:|(?:clam\w*|virus|spam\w*|milter|avp?|amavis\w*|policy) (?:daemon|socket|service)/,
    confidence: 'sure',
    also: ['network-blocked', 'connect-timeout'],
    samples: [
      'connect ECONNREFUSED 192.0.2.1:25',
      'unable to open a socket to the SMTP server',
      'No connection could be made because the target machine actively refused it 192.0.2.1:587',
      'stream_socket_client(): unable to connect to tcp://mail.example.com:25 (Connection refused)',
    ],
  },
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
    says: [/\b421\b.{0,90}(?:error: timeout exceeded|command time-?out)|delai d'inactivite depasse/],
    confidence: 'likely',
    also: ['server-temporary-failure', 'connect-timeout'],
    samples: ['421 4.4.2 mx.example.com Error: timeout exceeded'],
  },
  {
    // the line was there, and the client went silent on it
    problem: 'server-temporary-failure',
    says: [
      /time-?out (?:while )?waiting for (?:\w+ )?client|client (?:input|command) time-?out|idle for too long|idle time-?out/,
    ],
    confidence: 'likely',
    also: ['server-closed-connection', 'network-blocked'],
    samples: ['451 4.7.0 Timeout waiting for client input'],
  },
  {
    problem: 'server-closed-connection',
    says: [
      /ssl_connect (?:syscall )?returned=\d errno=0\b(?!.{0,80}(?:certificate|wrong version|unknown protocol|alert))|\bfailed to send\b.{0,160}\beof\b/,
      /econnreset|econnaborted|remote party has closed|closed the transport stream|\bepipe\b|broken pipe|\b1005[34]\b|connection reset|reset by peer|forcibly closed|socket hang up|smtpserverdisconnected|endofstream|^\W{0,3}eof\b|[:[(="'] ?eof\b|\b(?:got|read|error|unexpected|premature|received)[ _]?eof\b|\bwith eof\b|\beof(?:error)?\b (?:error|while|in|on|from|when|occurred|received|reached|before)/,
      /connection (?:(?:was |is |has been )?cut|has (?:already )?ended)\b|\bcut (?:the |our |your )?connection|connection.{0,60}(?:closed|lost|dropped|terminated|aborted|interrupted|broken|disconnected|severed)|(?:closed|lost|dropped|terminated|interrupted|broke) (?:the |its |our |your )?(?:\w+ )?connection/,
      /(?:server|host|peer|socket|session|remote).{0,40}(?:hung up|hangs up|disconnected|(?:closed|ended) (?:the )?(?:connection|socket|session|conversation)|terminated|unexpectedly)|(?:unexpected|premature)\w{0,30} (?:socket |connection )?(?:eof|end of (?:file|stream)|close|disconnect)/,
      /socket (?:is |was |has been )?(?:closed|disconnected)|\{:?error, ?:?closed\}|disconnected before secure tls|could not read from smtp|response code received from server \(code: ?-1|got no response|response: -1\b|errno\W{1,3}-4077\b|\[eof\]|end of file reached|ssl_error_syscall|empty (?:reply|response)|premature end of|(?:unable to|could not|cannot|failed to) read (?:the )?(?:server )?response|response is empty|expected response code \S{1,60} but got (?:an empty response|empty (?:code|response)|code "")/,
      /verbindung.{0,90}(?:verloren|getrennt|geschlossen|beendet|abgebrochen|unterbrochen|zuruckgesetzt)|connexion.{0,90}(?:perdue|fermee|interrompue|coupee|reinitialisee)/,
      /conexion.{0,90}(?:perdid|perdio|cerrad|cerro|interrump|restablec|reinici)|conexao.{0,90}(?:perdid|encerrad|fechad|interrompid|redefinid|cancelad)|(?:cancelamento|interrupcion) de (?:uma|una) conex|connessione.{0,90}(?:persa|chius|interrot)|(?:chius[oa]|interrott[oa]|ferme|coupe|cerr(?:o|ado)|fechou|encerrou|interrompeu) (?:la |a )?(?:connessione|connexion|conexion|conexao)/,
      /(?:соединение|подключение|связь).{0,60}(?:разорван|потерян|закрыт|прерван|сброшен|оборван)|разорвал существующее|強制的に切断|gedwongen .{0,24}(?:verbroken|gesloten)|forzatamente|wymuszon\w{0,30} .{0,24}zamk|zamkn\w+ .{0,24}wymusz|连接.{0,16}(?:断开|关闭|重置|中断|丢失)|强迫关闭/,
    ],
    unless: /timed out.{0,12}(?:while|connecting)|connection timed out|imapstore|retry timeout/,
    confidence: 'sure',
    also: ['tls-wrong-mode-plain-on-implicit-port', 'server-temporary-failure'],
    samples: [
      'smtplib.SMTPServerDisconnected: Connection unexpectedly closed',
      'Unable to read response, or response is empty',
      'Could not connect to SMTP host: smtp.example.com, port: 465, response: -1',
      'read ECONNRESET',
      'SSL_connect SYSCALL returned=5 errno=0 state=SSLv3/TLS write finished',
      'lost connection with mail.example.com[192.0.2.1] while receiving the initial server greeting',
    ],
  },
  {
    problem: 'connect-timeout',
    says: [
      /errno\W{1,3}-(?:4039|110)\b|etimedout|esockettimedout|connectiontimeout|connecttimeout|tim(?:ed?|es|ing)[ -]?out|time-?out|\b10060\b|deadline exceeded/,
      /did not (?:properly )?respond|(?:does not|not|is not|no) (?:respond|answer|response from|answer from|reply from (?:the )?(?:\w+ )?(?:server|host|\S{1,60}\.\S{1,60}))|not responding|failed to respond|ehostunreach|enetunreach|no route to host|no connection to \S{1,60} within \d|(?:host|network|destination|server|computer) (?:is |was )?(?:unreachable|down|not reachable)|unreachable|\b100(?:51|65)\b/,
      /not accept (?:our|the|your) (?:requests? to connect|connections?)|(?:took|taking|takes) too long|(?:in|within) the time limit|time limit exceeded|network error on destination|no valid route to (?:destination|remote)|routes to destination blocked|family mismatch on destination|able to establish an smtp connection|greeting never received|(?:did not|does not|never) (?:send|sent|give|return) (?:an? |any |the |its )?(?:greeting|banner|welcome)|\bno (?:smtp )?(?:greeting|banner) (?:from|received|within|in|after|came)\b|never received|(?<!without )waiting for (?:the )?(?:initial )?(?:server )?greeting|unable to (?:deliver|connect).{0,30}after \d+ (?:day|hour)|retry (?:time|timeout)/,
      /zeituberschreitung|uplynal limit czasu|przekroczono limit czasu|タイムアウト|시간.{0,6}초과|zaman asimi|zeitlimit|ablaufzeit|na een bepaalde tijd|dopo un (?:determinato |certo )?(?:periodo|intervallo)|po (?:okreslon|ustalon|pewn)\w+ (?:okresie|czasie)|一定の?時間を過ぎて|nicht (?:richtig )?reagiert|antwortet nicht|keine antwort|(?:trop de temps|demasiado tiempo|tempo demais|troppo tempo|zu lange|te lang|zbyt dlugo|слишком долго).{0,24}(?:repon|respon|rispon|antwort|antwoord|odpow|отве)|delai.{0,30}(?:depasse|ecoule|expire|attente)|expiration du delai|temps d'attente|ne repond pas|n'a pas repondu|pas de reponse|no (?:ha )?respondio|nao respondeu|non ha risposto/,
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
    ],
  },
];
