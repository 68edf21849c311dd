import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

const whatIsSent = any(
  /envio|envoi|invio|mensaj|messag|mensag|correo|mail|e-mail|retransmi|redirecion|relais|inoltr/,
  /destinat/,
);

/** Any one letter at which no word of storage, size, connections, time or attempts begins: the limit is of what is sent. */
const ofSending =
  /(?!almacen|armazen|speicher|stockage|archivia|buzon|caixa|boite|postfach|casella|taman|taille|dimension|gross|conexi|conexo|connex|conness|verbindung|tempo|tiempo|temps|zeit|intent|tentat|versuch)./;
const reached = any(
  /superat|raggiunt|atteint|depass|alcanzad|excedid|atingid|ultrapassad|superad|uberschritten|erreicht/,
  /ausgeschopft/,
);

const isTooLarge = any(
  /too (?:large|big)|(?<!(?:for|took|taking|takes|queue|waited) )too long|is larger than|bigger than/,
  /size exceed|(?:larger|bigger|greater|more) than (?:the |what )(?:allowed|permitted|maximum|limit)/,
  /exceeds? (?:the |its |a |your )?(?:\w+ ){0,3}(?:size|length|limit of)/,
);

/** Sizes, quotas and rates. */
export const limitRules: Rule[] = [
  {
    problem: 'rate-or-quota-limited',
    says: [
      /\b(?:rate|sending|message) limit (?:increase|upgrade)|\bwait (?:before|to) send(?:ing)? (?:more|other|another|further)\b/,
      /发(?:信|件)(?:数?量|数|频率|速率).{0,40}(?:超|限)/,
    ],
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: ['450 4.3.2 Please wait before sending more mails', '发信数量超过对方服务器的限制 (554)'],
  },
  {
    problem: 'too-many-connections',
    says: [
      /too many (?:(?!messages|e?-?mails|recipients|errors|commands)\w+ ){0,3}(?:connections?|sessions|clients|connected clients)/,
      /(?:concurren\w+|simultaneous|parallel|max\w*|open|per-?\w+) (?:\w+ )?(?:connections?|sessions)(?: per \w+| from \S{1,60})? ?(?:limit|exceeded|allowed|reached|count)|connection (?:concurrency )?limit|\b(?:number|count) of (?:\w+ ){0,2}(?:connections|sessions)\b.{0,24}(?:exceed|reached|too (?:high|large|many)|over the)|(?<!recipient )thread limit exceeded/,
      /(?:maximum|max|limit)(?: \w+){0,3} (?:connections|sessions)|already (?:have|has) \d+ (?:\w+ )?(?:connections|sessions)/,
      any(
        /trop de (?:\w+ )?(?:connexions|sessions)|zu viele (?:\w+ )?(?:verbindungen|sitzungen)/,
        /demasiadas (?:\w+ )?(?:conexiones|sesiones)|(?:muitas|demasiadas|excesso de) (?:\w+ )?conexoes/,
        /conexo\w+ (?:\S{1,60} )?em excesso|exceso de (?:\w+ )?conexiones|conexiones (?:\S{1,60} )?en exceso/,
        /troppe (?:\w+ )?connessioni/,
        /(?:nombre|numero|numar)\w{0,30} (?:maxim\w+|massimo) (?:de|di) (?:\w+ )?(?:connexions|sessions|conex|conness|sesiones)/,
        /(?:zbyt wiele|za duzo) (?:\w+ )?(?:polaczen|sesji)|przekroczon\w{1,2} (?:limit|liczb)\w{0,2} (?:\S{1,14}ch )?(?:polaczen|sesji)\b|te veel (?:\w+ )?(?:verbindingen|sessies)/,
      ),
      /слишком много (?:\S{1,60} )?(?:соединени|подключени|сесси)|连接(?:数|数量)?(?:过[多大高]|太[多大]|超过|超限|达到)/,
    ],
    unless:
      /rate limit|login|password|(?:mails?|messages?|recipients?) (?:per|in (?:this|one|an?)) (?:session|connection)/,
    confidence: 'sure',
    also: ['rate-or-quota-limited', 'server-temporary-failure'],
    samples: [
      '421 Too many concurrent SMTP connections from this IP address; please try again later.',
      '432 4.3.2 Concurrent connections limit exceeded.',
      '500 The number of sessions exceeds the maximum (10).',
      '421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit, closing transmission channel.',
      '421 mwinf5c79 ME Trop de connexions, veuillez verifier votre configuration.',
      '421 Слишком много одновременных соединений с вашего адреса',
      '421 您的IP并发连接数过高，请稍后再试',
    ],
    keepsOut: ['452 Too many messages per session: maximum sessions reached'],
  },
  {
    problem: 'message-too-large',
    says: [
      /(?:message|session) size (?:exceed|violat|is (?:over|larger|too))|message (?:is |file )?too (?:large|big)|(?:maximum|fixed|allowed) message size/,
    ],
    unless: /queue|mailbox size|data file|mail file/,
    confidence: 'sure',
    samples: [
      '552 5.3.4 Message size exceeds fixed limit',
      '452 4.3.1 Session size exceeds fixed maximum session size',
      '552 5.2.3 Message size exceeds fixed maximum message size (10485760)',
      '552 5.3.4 Message too big',
      '552-Requested mail action aborted: exceeded storage allocation 552 Message size exceeds maximum permitted',
    ],
    keepsOut: ['552 5.2.2 Message size exceeds mailbox size'],
  },
  {
    problem: 'message-too-large',
    says: [
      new RegExp(
        `(?:message|mail|e-?mail|attachment|file|content|body|data)s?\\b.{0,40}(?:${isTooLarge.source})`,
      ),
      /(?:message|mail|attachment|file|data) (?:file )?(?:size|length).{0,40}(?:exceed|too|limit|maximum|larger|over)/,
      /(?:max(?:imum)?|allowed|permitted|fixed|administrative|inbound) (?:message|mail|e-?mail|attache?ment|file|data)? ?(?:size|length).{0,30}(?:exceed|limit|reached)?/,
      any(
        /size (?:limit|restriction)|exceed\w{0,30}.{0,30}(?:message|mail|attachment) size/,
        /message length exceeds|too much (?:mail|message) data/,
        /(?:message|mail|attachment|file|exceed)\w{0,30} .{0,24}\d+ ?(?:mb|kb|megabytes?)\b.{0,40}(?:limit|maximum)/,
        /exceed\w{0,30} .{0,20}\d+[ -]?(?:mb|megabytes?|bytes?)\b/,
        /(?:is|was) more than \d+ ?(?:mb|kb|megabytes?|bytes?)\b/,
      ),
      /(?:첨부|메시지|메일).{0,16}(?:크기|용량).{0,24}초과|サイズ.{0,16}(?:超え|超過|大き)/,
      /\b5\.3\.4\b|\b552 5\.2\.3\b|recipsizelimit|senderfilesize|maxsendsize|messagetoolarge|message too large|\b(?:api|http)\b.{0,24}\b413\b|\b413\b.{0,24}(?:entity|payload|content) too large/,
      /(?:nachricht|anlage|anhang|datei|e-?mail).{0,60}zu gross|nachricht.{0,60}(?:grossenlimit|grosse)|maximale grosse|(?:grosse|anhang).{0,40}(?:uberschreit|ubersteigt|zu gross)/,
      /(?:exced|super|depass|ubersteig|uberschreit|ultrapass|превыша)\S{0,60} .{0,24}(?:tamanh|tamano|taille|grosse|dimension|размер)/,
      /(?:mails?|messages?|attachments?) (?:\w+ ){0,2}(?:larger|over|in excess of) (?:than )?[\d.,]+ ?(?:[kmg]i?)? ?(?:b|bytes?)\b/,
      /taille.{0,60}(?:depass|maximal|limite|exced)|trop (?:volumineu|gros|grand|lourd)/,
      /tamano.{0,60}(?:exced|supera|maximo|limite)|tamanho.{0,60}(?:exced|maximo|limite|ultrapass)|demasiado grande|muito grande|dimension\w+.{0,40}(?:super|massim|eccede)/,
      /размер.{0,40}(?:превыша|превышен|слишком)|слишком больш|rozmiar (?:wiadomosci|zalacznik|poczty)\w{0,4} .{0,16}przekr|przekroczon\w .{0,16}rozmiar|(?:bericht|mail)-?grootte .{0,16}overschr|(?:bericht|mail|bijlage)\w{0,2} .{0,12}groter dan/,
      /(?:邮件|附件|信件|内容).{0,8}(?:过大|太大)|(?:大小|附件|体积|尺寸).{0,12}(?:超过|超出|超限)/,
    ],
    unless:
      /queue|mail file|message store|mailbox (?:exceeds|size|(?:is |has )?over)|data file|\.ost\b|\.pst\b|quota|storage|header size|dns/,
    confidence: 'sure',
    samples: [
      'Die Größe der Nachricht übersteigt das Limit des Servers.',
      'The attachment size exceeds the allowable limit.',
      "552 Your email was rejected because it's larger than the maximum size of 20MB.",
      '552 5.2.3 message size 18876259 exceeds size limit 10485760 of server mx.example.com[192.0.2.1]',
      '送信メッセージのサイズがサーバーのサイズ制限を超えたため、メッセージを送信できませんでした。メッセージのサイズを小さくし、再度試してください。',
      'Die Nachricht überschreitet die maximale Größe des Servers',
      '552 taille limite du message atteinte',
      'Our gateway takes no mail larger than 20.0K bytes',
      'El tamaño del mensaje excede el límite del servidor',
      '552 5.3.4 Размер сообщения превышает допустимый предел',
      '552 您尝试发送的消息大小超过了全局大小限制。消息未发送。',
    ],
    keepsOut: ['452 4.2.2 Mailbox size limit exceeded'],
  },
  {
    // a limit that is told in bytes
    problem: 'message-too-large',
    says: [
      /(?:exced|excess|exceed|super|ultrapass|depass|uberschr|ubersteig|overschr|prekroc|przekr|превыш|перевищ)\S{0,12} .{0,40}\b\d{1,9}(?:[.,]\d{1,3})? ?[kmg]i?b\b/,
      /(?:limit|maximum|max)(?: is| of|:)? \d+ ?(?:mb|megabytes?)\b/,
    ],
    unless: any(
      /mailbox|postfach|buzon|boite|casella|caixa|skrzynk|postvak|schrank|postilaatik|postafiok|ящик|скриньк|хранилищ|сховищ|\b[45]\.2\.2\b/,
      /quota|cuota|kvot|storage|speicher|header|tage?s|taglich|journal|diari|dagelijks|denn|dzien|суточн|дневн|добов/,
    ),
    confidence: 'likely',
    also: ['mailbox-full'],
    samples: [
      'Chyba SMTP: Zpráva překročila limit serveru (10 MB)',
      'Attachments on this server: maximum 20 MB',
    ],
    keepsOut: [
      'Skrzynka przekroczyła limit 10 GB, nie można wysłać wiadomości',
      'Schránka je plná (limit 200 MB)',
    ],
  },
  {
    problem: 'rate-or-quota-limited',
    says: [
      /exceeded (?:your|the) (?:\w+ )?(?:messaging|sending|sender|plan) (?:limit|quota|credit)|\brate\b.{0,40}(?:has |have |is |was )?exceed|rate[- ]?(?:limit|exceed|control)|rate is (?:limited|exceeded)|throttl/,
      /\blimit\b.{0,40}\b(?:outgoing|sent|allowed|sending)\b.{0,24}\b(?:messages|e?-?mails|mails|recipients)\b.{0,16}(?:exceeded|reached)/,
      any(
        /\b(?:out ?mail|outgoing|sending|smtp) quota\b/,
        /\breached (?:the |your )?max(?:imum)? (?:number|amount) of (?:\w+ ){0,2}(?:e?-?mails|messages)/,
        /\byour (?:account|plan|subscription) (?:has )?(?:reached|exceeded|hit|used up) (?:its|the|your) (?!storage|disk|mailbox|connection)(?:[\w-]+ ){0,3}(?:quota|limit|allowance)/,
      ),
      /too (?:many|much) (?!unwanted|invalid|unknown|bad|rejected)(?:\w+ ){0,2}(?:messages|e-?mails?|mails?|recipients|rcpts?|requests|sent|submissions)|too (?:fast|quickly|frequent)/,
      any(
        /(?:daily|hourly|monthly|weekly|per[- ](?:day|hour|minute|second)|24[- ]?h\w*|an hour|a day).{0,50}(?:limit|quota|exceed|allow|maximum|reached)/,
        /(?:limit|quota|maximum|max).{0,50}(?:per[- ](?:day|hour|minute|second|24)|daily|hourly|today|this hour|a day)/,
      ),
      /(?:sending|submission|sent|send|outgoing|outbound|message|messages|mail|e-?mail|emails|recipient|smtp|relay)s?[- ](?:\w+ )?(?:limit|quota|allowance|credit)s?\b.{0,40}(?:exceed|reached|over|hit|used)/,
      /exceed\w{0,30}.{0,50}(?:sending|submission|message|recipient|e-?mails?|rcpt|credit|usage|rate|hourly|daily|number of).{0,20}(?:limit|quota|allow)|exceed\w{0,30} .{0,24}(?:number of|maximum|max) .{0,24}(?:recipients|messages|e-?mails|credits)/,
      /(?:sending|submission|message|recipient|sender)s? (?:limit|quota) (?:was |has been |is )?(?:reached|exceeded|hit|exhausted)|(?:due to|over|above|exceed\w*) (?:the |your |user )*(?:sending|submission) limit|maximum credits|hourly quota|daily quota/,
      /\d+ (?:messages|e?-?mails|recipients) ?\/ ?(?:h|hour|day|minute)|\d+ (?:messages|e?-?mails|recipients)(?: \w+)? (?:(?:in|per|within|every) (?:\d|an? |the last|day|hour|minute)|an? (?:hour|day|minute)\b)/,
      any(
        /recipient thread limit|(?:queue|organi[sz]ation|tenant|relay|domain) (?:\w+ )?quota/,
        /max(?:imum)? (?:\w+ )?messages? per|(?:excessive|unusual|unexpected|large) (?:\w+ )?volume/,
        /out of allow(?:ed)? (?:rcpt|recipient)/,
        /limits? (?:for|of|on) (?:\S{1,60} ){0,4}(?:is|are|was|were|has been) (?:exceeded|reached)/,
        /\b(?:over|above) (?:its |the |your )?limit (?:for|of|on) (?:\S{1,20} ){0,2}?(?:e-?mails?|messages|recipients)\b/,
        /przekroczon\w{0,30} limit(?!\w{0,2} (?:czasu|pojemnosci|miejsca|rozmiaru|polaczen|sesji|prob|logowan))/,
      ),
      any(
        new RegExp(
          `\\b(?:limit[ei]?|plafond|cuota|cota|kontingent|maximo)\\b(?:${ofSending.source}){0,80}?(?:${reached.source})`,
        ),
        new RegExp(
          `(?:superad|superat|depass|exced|uberschritten|atteint|alcanz|atingi)\\w{0,30} (?:el |le |la |il |o |a |votre |su )?(?:limit[ei]?|plafond|cuota|cota)\\b (?:de |d'|di |do |da |por |par )*(?:${whatIsSent.source})`,
        ),
      ),
      any(
        /used (?:up )?(?:all )?(?:of )?(?:your )?(?:e?-?mail |sending )?credits/,
        /\b(?:daily|hourly|monthly|sending|message|e?-?mail) cap\b/,
        /(?:messages?|recipients?|mails?) limit (?:for|per|of|in) (?:this|the|an?|one|each) (?:session|connection|hour|day|minute)/,
        /limit for sending|excessive (?:message|sending|mail) rate|\brp-00[1-3]\b|peak smtp/,
        /(?:messages?|e?-?mails?|recipients?) (?:in|per) (?:this |a |one )?(?:connection|session)/,
      ),
      any(
        /policy rejection- ?quota|(?:address|client|sender|host) rejected: .{0,30}quota exceeded/,
        /frequency limited/,
        /(?:spam|send|sending) quota|reciplimit|recipient limit/,
        /credits? exceeded|limit exceeded for|quota exceeded for (?:send|outgoing)/,
      ),
      /\b5\.7\.23[23]\b|\b5\.1\.90\b|\b5\.2\.25[1345]\b|\b4\.7\.28\b|\b5\.4\.5\b|\b4\.5\.3\b(?!\.\d)|\b5\.5\.3\b/,
      /(?:muito|demasiado|trop|zu|troppo|слишком) (?:rapid|vite|schnell|veloce|быстр|част)/,
      any(
        /reached (?:your |the )?(?:today's|daily|hourly|monthly) (?:limit|maximum|allowance)/,
        /(?:hourly|daily|monthly) (?:allowance|quota|limit|maximum) (?:is |was |has been )?(?:exhausted|used|reached|hit)/,
        /\bmax(?:imum)?(?: of)? \d+ (?:recipients|messages|e-?mails)|user complaints|unusual rate|at a rate/,
        /message threshold exceeded|unexpected volume|slow(?:er| down)|try (?:again )?slower/,
        /max(?:imum)? (?:number of )?(?:emails|messages|recipients|defers)|\bmessage count\b.{0,24}\b(?:reached|exceeded)/,
      ),
      /(?:numero eccessivo|nombre excessif|trop grand nombre|numero exce[cs]*ivo|excessive number|excesiva cantidad|quantidade excessiva) (?:di|de|of) (?:messag\w+|mensa\w+|e-?mails?|mails?|corre\w+|invii|envi\w+|courriels?|recipients|destinat\w+)/,
      /(?:\bat|\ba|\bmit|\bin|\bmet|\bz) (?:such |takim )?(?:an?|une?|uma|una|einer?|einem|een|taka)? ?(?:rate|rythme|ritmo|tempo|velocid\w+|velocita|taxa|snelheid|geschwindigkeit|haufigkeit|frequen\w+),? (?:that|which|qui|que|che|die|dat|das|ktora|prevents)|со скоростью/,
      /invoked too many times|too many times (?:for|in|per|within) (?:one|an?|this|the) (?:day|hour|minute)/,
      /(?:ubermassig|sehr) viele (?:nachrichten|e-?mails|mails)|zu viele (?:\w+ )?(?:nachrichten|e-?mails|empfanger|mails)|limit .{0,40}\bpro (?:stunde|tag|minute|monat)|(?:versand|sende|tages|stunden)-?(?:limit|kontingent|quota)|(?:verzend|dag|uur|maand)-?(?:limiet|quotum)/,
      /送信(?:数|件数|量|回数|通数)?の?(?:上限|制限).{0,16}(?:達し|超え)|(?:발송|전송|보내기).{0,12}(?:한도|제한|횟수).{0,12}(?:초과|도달)/,
      /przekrocz\w{0,30} .{0,30}(?:liczb|limit\w{0,30} (?:wiadom|wysyl))|(?:zbyt (?:wiel[eu]|duzo)|za duzo) (?:\w+ )?(?:odbiorc|wiadomosci|(?:e-?)?maili)\w*/,
      /overschr\w{0,30} .{0,30}\baantal|aantal (?:berichten|e-?mails|mails) .{0,30}(?:overschr|bereikt)|te veel (?:\w+ )?(?:ontvangers|berichten|(?:e-?)?mails)/,
      /(?:antal|antall) (?:meddelanden|beskeder|meldinger|e-?post\w*|mail) .{0,40}(?:overskr|natt)|for (?:mange|manga) (?:\w+ )?(?:mottak|modtag|mottag|meld|besked|meddel)\w*/,
      /prekrocen\w{0,30} .{0,30}(?:(?<!\bcasov\w{1,3} )limit(?!\w{0,2} casu)|pocet)|prilis mnoho (?:\w+ )?(?:prijemc|zprav)\w*/,
      /superat\w{0,30} (?:il |la )?(?:limite|numero|soglia) .{0,40}(?:destinatari|messaggi|invi|e-?mail)/,
      /cok fazla (?:alici|ileti|mesaj|e-posta)|tul sok (?:cimzett|uzenet|level)\w*|liikaa (?:vastaanottaj|viest)\w*|prea mult[ie] (?:destinatari|mesaje)/,
      /trop de (?:\w+ )?(?:messages|mails|destinataires|courriels|courriers)/,
      /(?:limite|quota|limit) (?:d'envoi|de envio|de mensajes|quotidien|diari|journalier|horaire|por hora|di invio)|demasiad\w+ (?:mensajes|correos|destinatarios)|muit\w+ (?:mensagens|emails|destinatarios)|troppi (?:messaggi|destinatari)/,
      /превышен.{0,42}(?:лимит(?!\S{0,3} (?:времени|ожидания))|квот|число|количеств|скорост)|лимит.{0,30}(?:превышен|исчерпан|писем|сообщений)|слишком много (?:писем|сообщений|получателей)/,
      /(?:发送|发信|投递|邮件).{0,12}(?:频率|频繁|次数|(?<!大小)上限|限额|过多|太多|过快|数量)|频率(?:限制|过快|过高)|(?:发送|发信|发件).{0,4}(?:限制|限额|配额).{0,4}(?:达到|用完|已满)|(?:发送|发出|投递)了?(?:过多|太多)|超过.{0,10}(?:限额|限制|频率|数量|配额)/,
    ],
    unless: any(
      /(?:mailbox|inbox|posteingang) .{0,40}(?:full|size|over|voll)\b|postfach .{0,80}voll\b|storage|disk/,
      /(?:mails?|messages) (?:on|auf) (?:the |dem )?server/,
      /(?:mails?|messages) in (?:the |his |her |your |my |our )?(?:mailbox|inbox)/,
      /(?:mailbox|inbox) (?:\w+ )?limit|recipient(?:'s)? quota/,
      /(?:user|recipient|mailbox) (?:already )?has too (?:many|much)|poor reputation|blocked using|grey/,
    ),
    confidence: 'sure',
    also: ['server-temporary-failure', 'ip-blocklisted'],
    samples: [
      '452 4.5.3 Too many recipients',
      '421 4.4.2 Message submission rate for this client has exceeded the configured limit',
      '554 5.7.1 <a@example.com>: Sender address rejected: Policy violation, 500 messages in 3600 seconds exceeded',
      '450 Your account reached its email quota limit.',
      '421 Connection closed. Maximum message count per session reached.',
      'domains are limited to 100 messages / hour',
      '5.7.1 <DATA>: Data command rejected: only 10 messages per day',
      '550 5.4.5 Daily user sending limit exceeded.',
      '454 Throttling failure: Maximum sending rate exceeded.',
      '452 Account over the limit for outgoing emails',
      "550 5.7.233 Your message can't be sent because your tenant has exceeded its daily limit",
      '450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered.',
      '450 4.2.1 Le destinataire reçoit du courrier à un rythme qui ne permet pas d’en remettre davantage',
      '450 4.2.1 Der Nutzer bekommt E-Mails mit einer Häufigkeit, die weitere nicht zulässt',
      '421 4.7.1 Messages to a@example.com deferred due to excessive volume.',
      "550 5.4.5 Limite quotidienne d'envoi dépassée",
      '450 4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error.',
      '450 4.7.1 Sie senden zu schnell. Bitte versuchen Sie es später.',
      'Numero eccessivo di destinatari, ridurlo a 50',
      'Service invoked too many times for one day: email.',
      '550 5.7.1 Sie haben zu viele E-Mails versendet',
      '452 送信数の上限に達しました',
      'Zbyt wielu odbiorców. Zmniejsz ich liczbę do 50.',
      'Te veel ontvangers. Reduceer het aantal ontvangers tot 50.',
      'For mange mottakere. Reduser antall mottakere til 50.',
      'Příliš mnoho příjemců. Změňte počet příjemců na 50.',
      '550 Hai superato il limite giornaliero di messaggi inviati',
      'Çok fazla alıcı var. En fazla 50 alıcı olabilir.',
      'Trop de destinataires. Réduire leur nombre à 50.',
      '452 Превышен лимит отправки писем за сутки',
      '550 5.7.1 您今天的发送数量已超过限制，请明天再试',
      '452 发信配额已达到，请稍后再试',
      '554 5.7.0 Your daily limit on sent messages was exceeded',
    ],
    keepsOut: ['552 User has too many messages on the server'],
  },
  {
    // commands that a server does not know: no count of messages
    problem: 'rate-or-quota-limited',
    says: [
      /too many (?:\w+ ){0,2}commands\b|too many (?:invalid|unknown|bad|rejected) (?:recipients|users|addresses)/,
    ],
    confidence: 'likely',
    also: ['server-temporary-failure', 'server-closed-connection'],
    samples: ['421 4.7.0 Too many unrecognized commands, goodbye.'],
  },
];
