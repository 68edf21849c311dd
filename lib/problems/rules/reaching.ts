import { any } from '@/lib/problems/vocabulary/any';
import { guardKinds } from '@/lib/problems/vocabulary/guards';
import { barringMakers } from '@/lib/security-software/makers';
import type { Rule } from './rule';

/** Whatever stands between a computer and the network, and what it is sold as. */
const guard = any(
  guardKinds,
  /proxy|vpn|internet (?:service )?provider|\bisp\b|security software|hosting provider/,
  barringMakers,
);
const bars = /block|prevent|forbid|deny|denies|denied|stop|interfer|intercept|not (?:allow|let)/;

/** The name of a server for sending, which no file or class has, by itself and not found. */
const bareName =
  /(?<![@\w./\\-])(?:e?smtps?|e?mail|send|out|outgoing|relay|asmtp|exchange|mx)[\w-]{0,24}(?:\.[a-z0-9-]{1,63}){1,5}(?<!\.(?:php|py|pl|js|ts|rb|ini|conf|cfg|log|dll|exe|jar|html?|json|xml|ya?ml|txt))["']? ?(?:(?:is|was|can|could|be|ist|wurde|kann|konnte|est|es|e|pas|se|no|non|nao|niet|nie|не) ){0,3}(?:not (?:be )?found|nicht (?:ge)?f[iu]nden|introuvable|trouve\b|encontrad|trovat|encontro|gevonden|znalezion|найден|找不到|見つかりません)/;

/** Names, ports and connections, as operating systems, resolvers and mail programs word them. */
export const reachingRules: Rule[] = [
  {
    problem: 'network-blocked',
    says: [
      /(?:port|ports|smtp|outbound|outgoing|traffic|e-?mail)\b.{0,40}(?:is|are|being|been|was|were|gets?) (?:\w+ )?blocked|block(?:s|ed|ing)? (?:(?!(?:senders?|users?|spam|spammers?|addresses|address|domains?|accounts?)\b)\w+ ){0,4}(?:port|smtp|outbound|outgoing)|blocked (?:smtp|port|outbound|outgoing)/,
      new RegExp(`(?:${guard.source})\\b.{0,80}(?:${bars.source})`),
      /\bsmtp (?:is |was )?(?:only available|not available|unavailable|disabled|blocked) (?:on|for|in) (?:the |these |all |our |your )?(?:(?:free|trial|hobby|starter|basic|pro|paid|new)\b[ ,]*(?:and |or )?)*(?:plans?|tiers?|instances?|droplets?|machines)\b/,
      any(
        /\b(?:implemented|placed|put|have) an? (?:block|filter) on (?:\S{1,60} ){0,2}(?:smtp|ports?\b)/,
        /\b(?:do|does|will) not (?:let|allow) (?:any )?smtp (?:out|through|leave|traffic)|(?:do|does) not allow (?:any )?(?:outbound|outgoing) (?:smtp |mail )?(?:connections?|traffic|mail|e-?mail)/,
        /(?:outbound|outgoing) (?:smtp |mail )?(?:connections?|traffic) (?:\S{1,60} ){0,6}(?:is|are) not allowed/,
      ),
      /\brestrict(?:s|ed|ing|ions?) (?:\w+ ){0,3}(?:on|to|of|for) (?:\w+ ){0,3}ports? (?:25|465|587)\b/,
      /dropp?(?:ing|ed|s) (?:\S{1,60} ){0,3}(?:traffic|connections|packets).{0,80}\bports?\b/,
      /(?:provider|hoster|\bisp\b|firewall|router)\b.{0,24}(?:closed|closes|shut|filter(?:s|ed|ing)?)\b.{0,24}\bports?\b/,
      /(?:blocked|prevented|denied|stopped|intercepted|dropped|filtered) by (?:[\w']+ ){0,4}(?:firewall|anti-?virus|proxy|provider|isp\b|network|security (?:software|group)|windows)/,
      /\beacces\b|\b10013\b|forbidden by its access permissions|permission denied.{0,12}(?:\(13\)|connect|socket)?|administratively prohibited|\beperm\b|operation not permitted/,
      /access permissions|zugriffsrechte|toegangsmachtiging|autorizzazioni di accesso|uprawnie\w+ dostepu|アクセス許可で禁じ|autorisations d'acces|permisos de acceso|permissoes de acesso|прав(?:а|ами) доступа|访问权限/,
      /\bblock(?:t|en|ier\w*)\b.{0,40}(?:\bsmtp\b|\bports?\b)|bloqu\w{0,30}.{0,30}(?:le port|el puerto|a porta)|(?:封|屏蔽|禁用|限制|禁止)了?.{0,6}端口/,
      /\bblok(?:keren|keert)\b.{0,40}\bproviders?\b.{0,40}\b(?:smtp|poort)|\bproviders?\b.{0,40}\bblok(?:keren|keert)\b.{0,40}\b(?:smtp|poort)/,
      any(
        /(?:firewall|virenscanner|antiviren\w*|provider|netzwerk|port).{0,80}(?:blockier|gesperrt|verhindert)/,
        /(?:pare-feu|antivirus|fournisseur|fai|port).{0,50}(?:(?<!rest\w{0,3} )bloqu|empech)/,
        /(?:cortafuegos|antivirus|proveedor|puerto|porta|firewall|provedor).{0,50}(?:bloque|impid|imped|(?<!(?:rest|riman)\w{0,3} )bloccat)/,
      ),
      any(
        /(?:брандмауэр|антивирус|провайдер|файрвол|порт).{0,50}(?:блокир|заблокир|закрыт)/,
        /(?:блокир|заблокир).{0,52}(?:порт|провайдер|брандмауэр|антивирус)|\bop25b\b|ポート.{0,30}(?:ブロック|遮断)/,
        /포트 ?\d*\S{0,3} ?.{0,12}(?:차단|막)|端口.{0,10}(?:被封|被禁|封禁|屏蔽|封锁|被限制)|(?:防火墙|运营商|杀毒).{0,12}(?:拦截|阻止|屏蔽|封)/,
      ),
    ],
    unless:
      /spamhaus|blocked using|authenticat|\b5(?!87\b)\d\d (?!- )|mailbox|file_put|fopen|mkdir|euid|maildir|failed to (?:open|expand|create)|(?<!\bconnect\b.{0,60}\bport \d.{0,160})\/(?:etc|var|home|tmp)\b|open_basedir/,
    confidence: 'sure',
    also: ['local-client-problem', 'connect-timeout'],
    samples: [
      'Your account has restrictions on port 25, so this mail cannot leave',
      'connectex: An attempt was made to access a socket in a way forbidden by its access permissions.',
      'SMTP connection blocked by firewall',
      'The hosting provider has closed port 587.',
      'Outbound SMTP is only available on the Pro plan.',
      'AWS is dropping traffic from our instance on port 25',
      'Norton blocked an outgoing mail connection to smtp.example.com on port 587',
      'We do not allow outgoing SMTP connections from this range, see our terms.',
      'Vérifiez que votre fournisseur de services Internet ne bloque pas le port.',
      'Порт 25 заблокирован провайдером.',
      'Steeds meer providers blokkeren de toegang tot SMTP-servers.',
    ],
    keepsOut: ['mailbox: permission denied'],
  },
  {
    problem: 'dns-not-found',
    says: [
      /\bquery(?:a|aaaa|mx|srv|txt|any)? e[a-z]{5,}|\benotfound|eai_again|errno -[235]\b|eai_noname|edns\b|wsahost_not_found|unknownhost|unknown host|nxdomain|\b1100[1-4]\b|servfail|getaddrinfo/,
      /そのようなホスト|リモート名を解決でき|サーバーが見つかり|서버를 찾을 수/,
      /externe naam (?:kan |kon )?niet|naam niet (?:worden )?om(?:ge)?zet|kan de server niet vinden|server niet gevonden/,
      /nazwy (?:zdalnej|hosta)? ?.{0,24}nie (?:mozna|udalo)|nie (?:mozna|udalo sie) (?:rozpoznac|rozwiazac) nazwy|nie (?:mozna|udalo sie) (?:znalezc|odnalezc) serwera/,
      /sunucu\w{0,30} bulunamad/,
      any(
        /\berror occurred (?:while )?sending (?:e-?)?mail: (?:smtp server )?\S{1,100} is unknown\b/,
        /name or service not known|no such host|\bno such domain\b(?! (?:here|at|on|locally))/,
        // nslookup, which says the reason in English in Windows of any language
        /(?:find|found|finden|gefunden|trouver?|encontr\w{1,4}|trovat?\w|найти)(?: \S{1,80})?: non-existent domain/,
        /\blookup \S{1,60}(?: on .{1,60}:53\b|(?: on .{1,60})?:? i\/o timeout)/,
        /\blookup \S{1,60} on .{1,80} i\/o timeout|server misbehaving|nodename nor servname/,
        /no address associated|name (?:or service )?(?:resolution|lookup)/,
        /name.{0,60}(?:could not|cannot) be (?:resolved|looked up)|not resolved/,
      ),
      /(?<!(?:problem|issue|error|conflict|fault|trouble|matter)\b.{0,60})(?:domain|host|server)\b.{0,40}(?:cannot|could not) be resolved\b|\b(?:domain|host ?name|host) (?:\S{1,60} )?(?:does not|did not) resolve\b/,
      /(?:could not|cannot|unable to|failed to) (?:get|find|obtain|determine) (?:the |an )?ip(?: address)? (?:from|of|for)\b/,
      /(?:could not|cannot|unable to|failed to|failure to|fail(?:ed)? (?:on|in)) (?:resolve(?! (?:the |this |some )?(?:recipient|name|address))|look ?up|find (?:the )?(?:e-?mail |smtp |mail |outgoing |host|server))/,
      any(
        // what is left of Postfix’s words where somebody else’s bounce cuts them off
        /host or domain name n(?:ot?)?(?: f\w{0,4})?$/,
        /host (?:name )?(?:or domain name )?(?:was |is |could )?(?:not (?:be )?found|unknown|does not exist)/,
        /(?:server|host|domain) (?:name )?(?:\S{1,60} )?(?:is |was |could )?(?:not (?:be )?(?:found|resolved)|unknown|does not exist|non-?existent)/,
        /(?:server|host) ?name\b.{0,24}\b(?:cannot|could not) be found/,
        bareName,
      ),
      any(
        /dns (?:problem|error|lookup|failure|resolution|query|server|name|type)|(?<![\w=])dnsquery/,
        /mx (?:lookup|record)s?.{0,40}(?:fail|not|non|point)|no mx\b/,
        /(?:find|no|without) (?:an? |any )?mail exchanger|illegal host/,
        /name ?server (?:timeout|timed out|fail\w*|error|loop)|routing (?:server )?failure/,
        /host (?:address )?lookups? (?:\S{1,60} )?(?:failed|deferred|did not complete)|could not find any host/,
        /(?<!(?:client|unauthorized) )\binvalid (?:mail |smtp |server )?host(?: ?name)?: ?\S/,
        /unable to locate (?:the )?(?:\S{1,60} )?(?:host|server|smtp|mail)\b|unable to route/,
        /domain (?:name )?(?:\S{1,60} )?(?:does not (?:appear|seem) to be|is not|has not been|was not) registered\b/,
        /mx records point to non-?existent|bad destination host|unrouteable mail domain/,
      ),
      /(?:host|server|hostname|rechner|remotename|servername|domain).{0,50}(?:ist )?(?:unbekannt|nicht (?:gefunden|aufgelost|bekannt)|gibt es nicht)|host.{0,12}bekannt|konnte nicht aufgelost/,
      /(?:hote|serveur|nom distant|nom d'hote).{0,60}(?:inconnu|introuvable|resolu|n'existe pas|trouve)|impossible de (?:trouver|resoudre)/,
      any(
        /(?:host|servidor|nombre remoto|nome remoto|server)\b.{0,60}(?:desconocid|desconhecid|sconosciut|no (?:se )?(?:ha |ha podido |pudo |puede )?(?:encontr|resolv|localiz)|nao (?:foi |pode )?(?:encontr|resolv)|trovat)/,
        /no se enc(?:o|ue)ntr\w+ (?:el |al |ningun )?(?:servidor|host)/,
        /no se (?:pudo|puede|ha podido) (?:resolver|encontrar)/,
        /nao foi possivel (?:resolver|encontrar|localizar)|impossibile (?:trovare|risolvere)/,
      ),
      /не удается найти (?:указанный |этот )?(?:узел|хост|сервер)|(?:узел|хост|сервер|имя).{0,62}(?:неизвест(?!.{0,8}причин)|не найден|не удалось разрешить|не удается разрешить)|не удалось (?:разрешить|найти)|невозможно (?:разрешить|найти)|(?:找不到|无法解析|未能解析|无法找到|未知).{0,12}(?:主机|服务器|域名|名称)|不知道这样的主机/,
    ],
    unless: any(
      /unknown reason(?!.{0,200}getaddrinfo)|sender address rejected|client host|\bptr\b|reverse|reputation/,
      /\bprofile\b|\btemplate (?:file |name )?(?:could|can|was|is|not)|(?:problem|issue|conflict|fault) .{0,60}be resolved|file not found/,
      /unknown to (?:us|me)\b|unknown user|user unknown|class not found|certificate/,
      /(?:raison|razon|razao|motivo|grund|grunden) (?:inconnu|desconocid|desconhecid|sconosciut)/,
      /unbekannten grunden|(?:不明|未知).{0,3}原因|原因.{0,3}(?:不明|未知|不詳)/,
    ),
    confidence: 'sure',
    samples: [
      'getaddrinfo ENOTFOUND smtp.example.com',
      'Invalid host: mail_server. SMTP Error: Could not connect to SMTP host.',
      'host lookup mail_box.example.com failed',
      'not delivered because the domain name (example.com) does not appear to be registered',
      'could not get IP from host',
      'SMTP: не удается найти указанный хост',
      'mail to a@example.invalid: no such domain',
      'Error: queryA EREFUSED smtp.example.com',
      'php_network_getaddresses: getaddrinfo failed: Name or service not known',
      '<a@example.com>: Host or domain name no',
      'Host or domain name not found. Name service error for name=example.com type=MX: Host not found',
      'java.net.UnknownHostException: smtp.example.com',
      'Cannot find the email server. Verify the server information in your account properties.',
      "リモート名を解決できませんでした。: 'smtp.example.com'",
      "De externe naam kan niet worden omgezet: 'smtp.example.com'",
      "Nie można rozpoznać nazwy zdalnej: 'smtp.example.com'",
      'Sunucu bulunamadı',
      '451 4.4.0 DNS query failed: the host name smtp.example.com could not be resolved',
      "Der Remotename konnte nicht aufgelöst werden: 'smtp.example.com'",
      "Le nom distant n'a pas pu être résolu: 'smtp.example.com'",
      "No se puede resolver el nombre remoto: 'smtp.example.com'",
      "Не удалось разрешить удаленное имя: 'smtp.example.com'",
    ],
    keepsOut: ['The problem with the server could not be resolved yet'],
  },
  {
    problem: 'connect-refused',
    says: [
      any(
        /nothing (?:is )?(?:listening|listens)|not listening/,
        /connection to (?:\S{1,60} ){0,4}(?:was |has been |is )?refused|errno\W{1,3}-(?:4078|111)\b/,
        /econnrefused|connection (?:was |has been )?refused|actively refused|active rejection|\b10061\b/,
        /refused (?:the |our )?(?:network )?connection|connect.{0,40}(?<![\d.])111(?![\d.])/,
      ),
      any(
        /verbindung.{0,70}(?:abgelehnt|ablehnt|verweigert|abgewiesen)|verbinding .{0,30}geweigerd/,
        /polaczenie .{0,30}(?:odrzucon|odmow)|(?:odrzucil\w?|odmow\w{1,4}) polaczeni|anslutning\w{0,30} .{0,24}(?:nekad|vagrad|avvis)/,
        /(?:forbindelse|tilkobling)\w{0,30} .{0,24}(?:afvist|avvist|nekt)|spojeni .{0,24}odmitnut/,
        /baglanti\w{0,30} .{0,24}redd|verweigerte|connexion.{0,30}refuse|expressement refuse/,
        /refuse (?:la |toute |votre )?connexion/,
      ),
      /conexion.{0,24}(?:rechaz|rehus|deneg)|(?:deneg|rechaz)\w{0,30} (?:expresamente )?(?:dicha |la )?conexion|conexao.{0,24}recusad|recusou.{0,24}conexa?o?|recusou-as ativamente|connessione.{0,24}rifiutat|rifiuto persistente/,
      /в подключении отказано|отверг запрос|отказано в (?:соединении|подключении)|в соединении отказано|接続(?:を|が)拒否|연결이 거부|連接被拒|(?:соединение|подключение) (?:отклонено|отвергнуто)|(?:отклон|отверг)\S{2,6} (?:соединени|подключени)|(?:连接|链接)(?:被)?拒绝|拒绝(?:了)?(?:我们的)?连接|(?:积极|主动)拒绝/,
    ],
    unless:
      /econnreset|command output:|(?:clam\w*|virus|spam\w*|milter|avp?|amavis\w*|policy) (?:daemon|socket|service)/,
    confidence: 'sure',
    also: ['network-blocked', 'connect-timeout'],
    samples: [
      'connect ECONNREFUSED 192.0.2.1:25',
      'there is nothing listening on port 587',
      'No connection could be made because the target machine actively refused it 192.0.2.1:587',
      'stream_socket_client(): unable to connect to tcp://mail.example.com:25 (Connection refused)',
      'Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte',
      'No se puede establecer una conexión ya que el equipo de destino denegó expresamente dicha conexión',
      'Подключение не установлено, т.к. конечный компьютер отверг запрос на подключение',
    ],
    keepsOut: ['connect to clamd daemon: connection refused'],
  },
];
