import type { Rule } from './rule';

/** Passing faults, Outlook itself, and sentences of which no cause can be told. Asked last, before bare numbers and codes. */
export const lateRules: Rule[] = [
  {
    problem: 'local-client-problem',
    says: [
      /\b(?:smtp|e?-?mail\w*) (?:\w+ )?(?:options|settings|server|transport|host) (?:is |are |has |have )?not (?:yet |been )*configured|^[^\d]{0,80}\b(?:smtp|e?-?mail\w*)\b[^\d]{0,60}(?:not (?:yet |been )?configured|configuration is (?:incomplete|missing))/,
      /^not implemented\b|unknown error has occurred|object (?:could not|cannot) be found|\bexec error\b|database or disk is full/,
      /(?:cannot|could not|unable to|failed to) load (?:the )?(?:\w+ )?librar|(?:cannot|could not|failed to|unable to) (?:set|load|read|open) (?:\S{1,60} ){0,3}(?:trust|ca|certificate|key) (?:file|bundle)|(?:support|authentication|ssl|tls)\b.{0,30}not compiled (?:in|with)|cannot create file/,
      /(?<!\b4\d\d .{0,12})out of memory|spawn \S{1,60} enoent/,
      /temporary (?:file|director|folder)|data ?file|\.pst\b|\.ost\b|\b(?:pst|ost) file\b|message store has reached|outlook profile|\badd-?ins?\b/,
      /mapi_e|messaging interface|no transport provider|address book.{0,40}(?:not|error|fail|could|open)|send button (?:is )?(?:gr[ae]yed|missing|disabled)/,
      /could not instantiate mail function|\b(?:sendmail|mailx?|ssmtp|msmtp|mutt|nullmailer)\b[^|]{0,80}(?:no such file or directory|command not found|invalid option|unrecognized option|cannot execute|unable to execute)|sendmail:? (?:binary )?(?:not found|no such file)|child exited \d/,
      /disabled the mail\(\) function|\bmail\(\) (?:function )?(?:has been|is|was) disabled/,
      /cannot locate \S{0,60}(?:smtp|mail)\S{0,60} in @inc|no module named \W?\w*(?:smtp|mail)|cannot find module .{0,3}\S{0,60}mail|class \W?\S{0,60}(?:phpmailer|swift|mailer|smtp)\S{0,60} not found/,
      /(?:msmtp|mutt|sendmail|config\w*)\b.{0,20}(?:account|profile) \S{1,60} not found/,
      /cannot start microsoft (?:office )?outlook|outlook (?:\d+ )?(?:is )?(?:not responding|stopped working|closed unexpectedly|crash\w*|freez\w*|hangs\b)|profile (?:is |was )?(?:damaged|corrupt)|(?:remains?|stays?|sits?|stuck|stay) in (?:the |my )?outbox|working offline|work offline|stuck in (?:the |my )?outbox|remains in (?:the |my )?outbox/,
      /cop(?:y|ying|ied).{0,50}sent (?:items|folder|mail)|sent folder|gesendete.{0,30}(?:kopier|fehlgeschlagen)|kopieren in den ordner|ordner fur gesendete|dossier.{0,12}envoyes|carpeta.{0,12}enviados/,
      /do not have (?:the )?(?:appropriate |sufficient )?permissions?|operation (?:failed|could not be completed)|datendatei|fichier de donnees|archivo de datos|файл данных|数据文件/,
      // a program that was built or set up without what it needs to encrypt or to sign in
      /extension missing: ?\w+|\b(?:openssl|gnutls|sasl|ssl|tls|crypto) (?:extension|module|library|support|package)s?\b.{0,24}(?:missing|not (?:available|installed|enabled|loaded|found|compiled)|disabled|required|unavailable)|(?:install|enable|load|uncomment)\w{0,30} (?:the )?(?:php[ _])?(?:openssl|gnutls|io::socket::ssl|net::ssleay|authen::sasl|cyrus-?sasl|libsasl\w*)\b|(?:compiled|built|build) without (?:\w+ ){0,2}(?:ssl|tls|openssl|gnutls|sasl)\b|requires? (?:cyrus[- ])?sasl\b|unable to find the socket transport|this stream does not support ssl|(?:authen::sasl|io::socket::ssl|net::ssleay)\b.{0,40}(?:not|missing|needed|required|@inc)/,
      /\bdatabase mail\b.{0,80}\b(?:turned off|disabled|stopped|not (?:enabled|started|configured))|microsoft exchange is not available|log on to microsoft exchange has failed|connection to microsoft exchange is unavailable|server is not available\. contact your administrator/,
    ],
    unless: /sharepoint/,
    confidence: 'likely',
    also: ['unknown'],
    samples: [
      'The operation failed. An object cannot be found.',
      'The Outlook data file (.pst) has reached its maximum.',
      'Extension missing: openssl',
      'SMTP authentication requires SASL',
      'To use SSL please install IO::Socket::SSL',
    ],
  },
  {
    problem: 'server-temporary-failure',
    says: [
      /failed to (?:open|expand|create|write|lock) |\bresponse: 4[2-5]\d\b|queue file write error|unable to chdir|input\/output error|\bi\/o error|(?:can ?not|cannot|could not|unable to) (?:open|create|write|append|lock) (?:to )?(?:\w+ ){0,3}(?:file|mailbox|queue|spool)\b|(?:insufficient|resources?|out of) (?:system )?(?:storage|resources|memory|capacity|temporarily)|queue (?:has been|is|was) (?:stopped|frozen|paused)|requested action aborted: (?:local )?error in processing|system (?:busy|full|storage|error|not)|mail system (?:is )?(?:full|busy)/,
      /(?:local|internal|(?<!smtp )server|system|lookup|processing|service|configuration|temporary|transient|technical) (?:server )?(?:error|problem|failure|fault)\b|temporar(?:y|ily)|transient/,
      /\bqueued? (?:for )?too long|(?:allowed|maximum) queue (?:period|time)|not (?:be )?(?:delivered|reached) (?:for|within|in|after) (?:the last |more than )?\d|(?:multiple|numerous|several|repeated) (?:delivery )?(?:retries|attempts)|failing for (?:a long|some) time|delivery attempts (?:will|have)|envelope (?:has )?expired|giving up\b(?! on)|(?:retention|queue) period/,
      /(?:system|server|remote server|host) (?:is )?(?:misconfigured|incorrectly configured|not active)|config(?:uration)? error|interrupted system call|error while (?:being )?process|unable to process (?:an? |your |the |this )?(?:command|connection|e-?mail|message)|local delivery failed|\blmtp error|delivery to (?:file|pipe) forbidden|list expansion problem|failed to be replicated|error while executing|died with (?:status|signal)|unknown mailer error|message ended early/,
      /(?:try|retry)(?: it)?(?: again)? (?:later|in (?:\d|an?\b|some|few|the))|please (?:try again|retry)|service (?:is )?(?:currently |temporarily )?(?:not |un)available|not available now|server (?:is )?(?:too )?busy|overloaded|shutting down|maintenance/,
      /\b[45]\.3\.[0125]\b|\b[45]\.4\.7\b|queue\.expired|message expired|delivery (?:time )?expired|has been delayed|delivery (?:is )?delayed|unable to verify address|deferred|proxy session setup failed/,
      /vorubergehend|spater (?:erneut|noch ?mal)|temporairement|reessayer|plus tard|temporalmente|mas tarde|intentelo|temporariamente|tente novamente|mais tarde|temporaneamente|riprova/,
      /временн|попробуйте (?:позже|еще)|повторите (?:попытку|позже)|позднее|稍[后後](?:再)?(?:试|試|重试|重試)|しばらく.{0,30}(?:再|待|もう一度)|一時的|잠시 후|일시적|暂时|暫時|系统(?:繁忙|忙|错误)|服务器(?:繁忙|忙)/,
    ],
    confidence: 'likely',
    also: ['rate-or-quota-limited', 'greylisted'],
    samples: [
      'Could not be delivered for the last 432000 seconds. Giving up.',
      '554 system is misconfigured',
      '451 4.3.0 Error: queue file write error',
      '451 4.7.0 Temporary server error. Please try again later. PRX5',
      '452 4.3.1 Insufficient system resources',
      '421 4.3.2 Service not available, closing transmission channel',
    ],
  },
  {
    problem: 'tls-wrong-mode-implicit-on-starttls-port',
    says: [
      /(?:encrypted|secure|ssl|tls) connection (?:to \S{1,60}(?: \S{1,60}){0,3} )?is not available|(?:does not|did not|not) support .{0,24}(?:encryption|connection) (?:type|method)|(?:encryption|connection) type you (?:have )?specified/,
      /verschlusselungstyp|type de chiffrement|\btipo d[ei] (?:connessione |conexion |conexao |ligacao )?(?:cifrad|criptograf|crittograf|cifratur|encript|codific)|тип\S{0,60} шифровани|加密(?:连接|連線)?(?:的)?(?:类型|類型)|versleutelings?type|type versleuteling|typ\w{0,30} szyfrowania|krypteringstype?|typ sifrovan|sifreleme turu|暗号化.{0,8}種類|암호화.{0,8}(?:유형|종류)/,
    ],
    confidence: 'unsure',
    also: ['starttls-not-offered', 'tls-wrong-mode-plain-on-implicit-port', 'tls-too-old'],
    samples: [
      'Your server does not support the connection encryption type you have specified. Try changing the encryption method.',
    ],
  },
  {
    problem: 'cert-untrusted',
    says: [
      /could not convert socket to tls|(?:ssl|tls) (?:handshake|negotiation|connection|session).{0,40}(?:failed|failure|error|could not|problem)|sslhandshakeexception|(?:failed|unable|error|cannot|could not).{0,30}(?:ssl|tls) (?:handshake|negotiat|connection|session)|secure connection.{0,40}(?:could not|cannot|failed)/,
    ],
    unless: /timed out|timeout/,
    confidence: 'unsure',
    also: ['tls-too-old', 'tls-wrong-mode-implicit-on-starttls-port'],
    samples: ['javax.mail.MessagingException: Could not convert socket to TLS'],
  },
  {
    // nothing but the name had been said when it was refused
    problem: 'helo-rejected',
    says: [/error from remote mail server after (?:ehlo|helo)\b[^:]{0,120}: ?5\d\d/],
    confidence: 'likely',
    general: true,
    also: ['ip-blocklisted'],
    samples: ['SMTP error from remote mail server after EHLO pc.example.com: 550 Rejected'],
  },
  {
    problem: 'server-closed-connection',
    says: [
      /(?:exception|error|failed|could not|failure)(?: while)? read(?:ing)? (?:the )?(?:server )?(?:response|reply)/,
    ],
    confidence: 'unsure',
    also: ['connect-timeout'],
    samples: ['jakarta.mail.MessagingException: Exception reading response'],
  },
  {
    problem: 'connect-refused',
    says: [
      /(?:cannot|could not|unable to|failed to|failure|not) (?:\w+ )?connect(?:ed|ing)?\b|connect(?:ion)?(?:ing)?(?: to \S{1,60})?(?: \S{1,60}){0,4} (?:has )?failed|connect\(\) failed|failed connect|no connection could be/,
      /(?:could not|cannot|unable to|failed to) (?:contact|reach|access) (?:\S{1,60} ){0,4}(?:server|host|port)|cannot open \S{1,60}:\d+/,
      /(?:server|outgoing server).{0,40}(?:may be unavailable|not available|unavailable|offline)|refusing smtp connections/,
      /(?:nie mozna|nie udalo sie) (?:nawiazac polaczenia|polaczyc)|verbinding.{0,60}(?:mislukt|niet (?:tot stand|maken))|baglan(?:ilam|ti kurulam)\w+|接続(?:でき|に失敗)|연결할 수 없/,
      /verbindung.{0,90}(?:fehlgeschlagen|fehlschl|nicht (?:hergestellt|moglich|aufgebaut)|gescheitert)|(?:keine|kein) verbindung|connexion.{0,90}(?:echou|impossible)|impossible de (?:se )?connecter/,
      /(?:no se (?:pudo|puede|ha podido)|nao foi possivel|nao e possivel|impossibile|non e (?:stato )?possibile) (?:establecer |estabelecer )?(?:la |una |a |uma )?(?:conect|conex|conness|connett|collega|conecta)|fall\w+ (?:la|en la|al) cone|falha (?:na|ao|de) cone/,
      /(?:соединение|подключение).{0,90}не удалось|не принимает smtp|не удалось (?:установить )?(?:соедин|подключ)|невозможно (?:соедин|подключ)|не удается (?:соедин|подключ)|(?:无法|不能|未能)(?:建立)?(?:与)?.{0,12}连接|连接(?:服务器)?失败|(?:无法|不能)连接/,
    ],
    unless: /exchange (?:server)? ?(?:is )?unavailable|database/,
    confidence: 'unsure',
    also: ['connect-timeout', 'network-blocked'],
    samples: ['SMTP connect() failed. Could not connect to SMTP host.'],
  },
];

/** The enhanced codes of the network (RFC 3463 §3.5), for words that no rule knows: a sentence comes before its code. */
export const networkCodes: Rule[] = [
  {
    problem: 'dns-not-found',
    says: [/\b5\.1\.2\b|\b[45]\.4\.[34]\b/],
    confidence: 'likely',
    general: true,
    also: ['recipient-rejected', 'server-temporary-failure'],
    samples: ['550 5.1.2 <a@example.com>', '550 5.4.4 <a@example.com>'],
  },
  {
    problem: 'server-closed-connection',
    says: [/\b4\.4\.2\b/],
    confidence: 'likely',
    general: true,
    also: ['server-temporary-failure', 'connect-timeout'],
    samples: ['421 4.4.2 mx.example.com'],
  },
  {
    problem: 'connect-timeout',
    says: [/\b[45]\.4\.1\b/],
    confidence: 'likely',
    general: true,
    also: ['server-temporary-failure', 'connect-refused'],
    samples: ['4.4.1 mx.example.com'],
  },
];
