import { any } from '@/lib/problems/vocabulary/any';
import { guardKinds } from '@/lib/problems/vocabulary/guards';
import { malware } from '@/lib/problems/vocabulary/malware';
import { maskedGreeting } from '@/lib/problems/vocabulary/masked';
import { barringPrograms } from '@/lib/security-software/makers';
import type { Rule } from './rule';

const yourPlace = any(
  /\bip\b(?!=)(?: address)?|connecting host|sending host|sending mta|mail server at/,
  /your (?:host|server|network|mta)/,
);
/** A program on the computer that watches the network. */
const guard = `(?:${barringPrograms}|defender|${guardKinds.source})\\b`;
const barred = any(
  /blocked|rejected|refused|denied|listed|banned|blacklist/,
  /not (?:allowed|authori[sz]ed|accepted|permitted|welcome)|barred|abus|dynamic|suspicious|prohibited/,
);

/** German, French, Spanish and Portuguese, Italian, Polish, Dutch, Czech, Danish and Norwegian, Russian, Chinese. */
const attachment = any(
  /anhang\w*|anlagen?/,
  /pieces? jointes?/,
  /adjunt\w+|anexos?/,
  /allegat\w+/,
  /zalacznik\w*/,
  /bijlagen?/,
  /priloh\w*/,
  /vedhaeft\w*|vedlegg\w*|bilag\w*/,
  /вложени\S{0,60}/,
  /附件/,
);
/** In the same languages. */
const notAllowed = any(
  /verboten\w*|nicht (?:erlaubt|zugelassen|gestattet)|unzulassig\w*|gesperrt|blockiert/,
  /interdit\w*|non autoris\w*/,
  /no permitid\w*|prohibid\w*|bloquead\w*|nao permitid\w*|proibid\w*/,
  /vietat\w*|non consentit\w*/,
  /niedozwolon\w*|zabronion\w*/,
  /geblokkeerd|niet toegestaan/,
  /zakazan\w*|nepovolen\w*/,
  /запрещ\S{0,60}|недопустим\S{0,60}|заблокирован\S{0,60}/,
  /不允许|禁止|被拒/,
);

/** The network that sends, the name it gives, and what is in the message. */
export const contentRules: Rule[] = [
  {
    problem: 'network-blocked',
    says: [
      /(?:\bports?|\b25|\b465|\b587)\b.{0,40}(?:closed|blocked|filtered|shut) (?:on|by|in|at) (?:\w+ ){0,3}(?:firewall|router|provider|isp|network|hoster)/,
      any(
        new RegExp(`${guard}.{0,80}(?:connection|port|traffic|e-?mail).{0,30}(?:blocked|denied|prevented)`),
        new RegExp(
          `${guard}.{0,40}(?:blocked|denied|prevented|stopped) (?:the |a |this )?(?:\\w+ )?(?:connection|port|traffic|access)`,
        ),
      ),
      /(?:internet|network|hosting|service) providers?\b.{0,24}\b(?:block|restrict|prevent)\w{0,30}.{0,60}(?:outgoing|outbound|mail servers?|smtp|port)/,
      /\bblock(?:s|ed|ing)? (?:\S{1,60} ){0,4}by (?:my|your|our|the) (?:isp|internet provider|hosting provider)|\bisps? block/,
      /\bports? \d+.{0,40}\brestricted\b|port blocking rule|mass[- ]mail(?:ing|er) worm|\bports? \(?\d+.{0,40}\bblock|\bblock\w{0,30} .{0,40}\bports? \(?\d/,
    ],
    unless: /blocked using|client host/,
    confidence: 'sure',
    samples: [
      'Outbound SMTP on port 25 is blocked by default to prevent abuse.',
      'Port 587 is blocked by your firewall',
      'Kaspersky blocked the connection to smtp.example.com',
      'Some internet providers block outgoing mail servers on port 25',
      'It was blocked on port 25 by my isp',
    ],
    keepsOut: ['554 5.7.1 Client host [192.0.2.1] port 25 is blocked'],
  },
  {
    // what a firewall that rewrites mail makes of a welcome and of commands
    problem: 'network-blocked',
    says: [maskedGreeting, /\b50[0-2] (?:5\.5\.[12] )?(?:[a-z :]{0,40}["':] ?)?x{4}(?: [^"]{0,60})?"?$/],
    unless: /blocked using|client host/,
    confidence: 'likely',
    also: ['starttls-not-offered'],
    samples: ['220 ************************', '500 5.5.1 Command unrecognized: "XXXX mail.example.com"'],
    keepsOut: ['220 ************ 554 Client host [192.0.2.1] blocked using zen.example.org'],
  },
  {
    // no name was judged: the greeting itself is missing, mostly the second one (RFC 3207 §4.2)
    problem: 'helo-rejected',
    says: [
      /\b(?:helo|ehlo|hello)\b.{0,12}\bfirst\b|\bpolite people|(?:send|say|issue|before|without) (?:an? )?(?:ehlo|helo|hello)\b|\b503\b.{0,60}\b(?:ehlo|helo)\b/,
    ],
    unless: /\bname\b|fully[- ]qualified|nested|already|duplicate|twice|\bauth\b/,
    confidence: 'unsure',
    also: ['auth-required', 'starttls-required'],
    samples: ['503 5.5.2 Send hello first', '503 5.5.1 EHLO/HELO first', '503 polite people say HELO first'],
    keepsOut: ['503 5.5.1 Duplicate HELO/EHLO'],
  },
  {
    problem: 'helo-rejected',
    says: [
      /(?:helo|ehlo) (?:command |name |hostname |argument|string)*(?:\S{1,60} )?(?:is |was )?(?:rejected|invalid|refused|not (?:valid|accepted|allowed|resolv|fqdn)|required|denied|bad|syntax|must|should|mismatch|forged|requires|does not)/,
      any(
        /(?:helo|ehlo)\b(?: [\w.-]+){1,8}?,? (?:is|was|which is|are) (?:\w+ )?(?:refused|rejected|denied|invalid|not (?:valid|accepted|allowed|acceptable))/,
        /(?:helo|ehlo)\b.{0,24} (?:with|as|is) (?:my|our) (?:own )?(?:name|host|domain|address)/,
        /(?:helo|ehlo) name is not/,
        /(?:invalid|bad|rejected|syntactically invalid|refused|wrong|forged|bogus|faked|incorrect|your) (?:[a-z-]+ )?(?:ehlo|helo)\b/,
        /\b(?:helo|ehlo) (?:host ?)?name (?:\S{1,60} )?not (?:accept\w*|allowed|valid|permitted|resolv\w*)/,
        /\bnon-?fqdn (?:helo|ehlo|host)/,
        /(?:helo|ehlo) (?:host ?)?name (?:contains|has|is|looks like) (?:an? |the |no |only )?(?:ip|address|local|dots?|numbers?|underscores?)\b/,
      ),
      /\breject_(?:invalid|non_fqdn|unknown)_(?:helo_)?hostname\b|(?:helo|ehlo)\b.{0,40}\b(?:invalid|bad|wrong|unknown|unqualified) (?:host ?)?name\b/,
      any(
        /\bhelo\W{1,3}host ?name mismatch|\bhelo ?host|need fully[- ]qualified host ?name/,
        /syntax: (?:helo|ehlo)|argument (?:to|for) (?:helo|ehlo)|my name was rejected/,
        /\b(?:501|5\.5\.4)\b.{0,60}invalid domain name|command="(?:helo|ehlo)|[?&]p=helo\b/,
        // `Duplicate HELO/EHLO` is said of a greeting that was taken before
        /(?<!duplicate )(?:ehlo|helo)\/(?:ehlo|helo)|\b(?:ehlo|helo)\b.{0,60}\bmalformed\b/,
      ),
      /(?:hostname|host name|name|\bip) (?:given|used|presented|supplied|announced|sent) (?:in|as|with) (?:the |an? )?(?:ehlo|helo)|(?:dns|lookup|resol\w+)\b.{0,24}\b(?:helo|ehlo)\b|introduce(?:d)? (?:itself|yourself)/,
    ],
    confidence: 'sure',
    samples: [
      '504 5.5.2 <PC>: Helo command rejected: need fully-qualified hostname',
      '501 5.5.2 Invalid HELO name',
      '501 5.5.4 Invalid domain name',
      '550 5.7.0 HELO argument [pc] is malformed',
      'smtpd_helo_restrictions = reject_invalid_helo_hostname',
      '550 The hostname given in EHLO does not exist',
    ],
  },
  {
    problem: 'content-or-spam-rejected',
    says: [
      /\b(?:uribl|surbl)\b|\bivmuri|black ?listed url|\burls? [^|<>"]{0,60}(?:black|block)[- ]?list|\burls?\b.{0,24} (?:is|was|are) listed|\bdbl\.spamhaus/,
      any(
        /\b(?:urls?|links?|domains?|web ?sites?)\b [^|<>"]{0,40}\b(?:body|message|content)\b.{0,60}(?:\bdbl\b|listed|block|spamhaus|reject)/,
        /\b(?:body|message|content|e?-?mail) (?:[\w-]+ ){0,3}(?:contain\w*|has|with|includes?) (?:[\w-]+ ){0,4}?(?:urls?|links?|domains?|web ?sites?)\b.{0,60}(?:\bdbl\b|listed|block|spamhaus|reject|bad reputation)/,
      ),
    ],
    unless: /\b(?:helo|ehlo)\b.{0,60}(?:blocked|listed)/,
    confidence: 'likely',
    also: ['ip-blocklisted'],
    samples: [
      '554 5.7.1 Blacklisted URL in message. (example.net) in [black]. See http://lookup.uribl.com.',
      '554 5.7.1 Message contains a URL listed by Spamhaus DBL; see https://www.spamhaus.org/dbl/',
    ],
    keepsOut: ['554 5.7.1 Helo command [pc.example.net] blocked using multi.uribl.com'],
  },
  {
    // the addresses from which Microsoft sends an organisation’s mail: a matter of the organisation
    problem: 'ip-blocklisted',
    says: [/\b5\.7\.708\b|traffic not accepted from this ip/],
    confidence: 'likely',
    also: ['account-sending-blocked'],
    samples: ['550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.'],
  },
  {
    problem: 'ip-blocklisted',
    says: [
      any(
        /refused by the dns-?bl|\bip\b.{0,16}identified as (?:an? )?spam/,
        /client (?:host|address|ip)\b.{0,80}(?:rejected|blocked|listed|denied|refused|banned)|blocked using/,
        /blocked - see|refused - see|too many (?:errors|spam\w*|bad \w+) from (?:your|this) ip/,
        /connection (?:was |is )?(?:rejected|refused|denied|blocked) (?:by|due to) (?:\w+ )?polic/,
      ),
      /(?:black|block|deny|reputation)[- ]?list|dns-?bl|\brbls?\b|spamhaus|spamcop|barracudacentral|\bsorbs\b|abuseat|senderbase|cloudmark.{0,20}reset|sender\.office\.com|delist/,
      /banned send|\b5\.7\.(?:6[0-4]\d|511)\b|\bs(?:3140|3150)\b|\(s775\)/,
      /(?:poor|bad|low|negative|very low).{0,24}reputation|reputation (?:of|score|is|problem|filter)|ip reputation/,
      new RegExp(`(?:${yourPlace.source}).{0,70}(?:${barred.source})`),
      /(?:blocked|rejected|refused|denied|banned|listed|not accept\w*|connections? (?:\w+ ){0,4}from).{0,50}(?:\bip\b(?!=|[.-]\S)|ip address|your network|your host|dynamic)/,
      /(?:rejected|blocked|denied|refused):? .{0,60}\blisted (?:at|in|on|by)\b/,
      /(?:mail|messages?) from \[?[\dx]+\.[\dx]+\.[\dx]+\.[\dx]+\]?.{0,40}(?:not allowed|blocked|refused|rejected|denied|were not)/,
      any(
        /(?:dynamic|residential|dial-?up|generic|home|consumer) (?:ip|host|address|rdns|range|pool|ptr|networks?\b)/,
        /reverse dns|\brdns\b|cannot find your (?:reverse )?host ?name|ip name lookup failed/,
        /\bptr (?:records?|rrs?|resource|entr|look-?up|quer|dns|name|check|for|of|is (?:missing|not|in)|does|not|missing|host)|(?:\bno|missing|invalid|valid|without|bad|wrong|matching|an?|the|your|generic|proper|correct|dns|ip|rev\w*)[ /-](?:\w+ )?ptr\b/,
        /\b5\.7\.25\b|no matches to nameserver/,
        /use (?:the )?smtp (?:server )?of your (?:isp|(?:\w+ )?provider)/,
      ),
      any(
        /(?:requests|connections?|e?-?mails?|messages?) from (?:this|your|that|an?|the) (?:[\w-]+ ){0,2}(?:isp|networks?|range|provider|hoster|data ?cent(?:er|re)|country)\b.{0,24}(?:refus|reject|block|den|not (?:accept|allow|welcome))/,
        /(?:refus|reject|block)\w{0,30} (?:\w+ )?from (?:an? |your |this )?(?:[\w-]+ ){0,2}(?:isp|networks?|range|data ?cent(?:er|re)|country)\b/,
        /\b(?:denied access|access (?:is |was )?denied) (?:from|for|to) \[?\d{1,3}(?:\.\d{1,3}){3}/,
        // JavaMail: the server said no in place of its welcome
        /could not connect to smtp host.{0,200}\bresponse: 5\d\d\b/,
        /abuse from (?:your|this) (?:network|host|ip|range|server)/,
      ),
      // a domain that `indicated no SMTP service` takes no mail from anybody (RFC 7505)
      /(?:not allowed|not permitted|not authori[sz]ed) to connect|(?<!indicated )no smtp service|refused to talk to me: 5(?!0[0-3])|access (?:to this mail system|from your).{0,40}(?:rejected|denied|refused)|your access to (?:submit|this)/,
      any(
        /\b5\d\d ip=\[?\d|service refused(?! (?:the|your|this) connection)/,
        /abus detecte|(?:currently )?sending spam see|intrusion prevention/,
        /connection denied|bloque\w{0,30} pour (?:incident de )?spam/,
      ),
      any(
        /\bip-?adress\w{0,30}.{0,120}(?:gesperrt|blockiert|gelistet)|schwarze[nr]? liste|sperrliste/,
        /liste noire|lista ne(?:gra|ra)|zwarte lijst|czarn\w+ lis[tc]|sort liste|ブラックリスト|ブロックリスト|블랙리스트/,
        /черн(?:ый|ом|ого) спис|黑名单|black(?:listed)? ip\b/,
        /\bip(?: address)? (?:is )?not (?:in|on) (?:the |our |a )?(?:white|allow)/,
        /\bip\b.{0,50}(?:gesperrt|bloque|bloccat|geblokkeerd|zablokowan|заблокирован)/,
        /ip.{0,16}(?:被拒绝|被禁止|被限制|受限|信誉|不在|不允许|未授权)/,
      ),
    ],
    unless: any(
      /message was (?:detected|classified|identified) as (?:\w+ )?spam|content|too busy|overloaded/,
      /failed to (?:open|expand)|relay access denied/,
      // what was turned down is a sign-in
      /(?:rejected|refused|denied|blocked) (?:your|my|our|the) (?:log-?[io]n|sign-?in|password|user ?name|credentials)/,
      /(?:your|this) (?:message|e-?mail) (?:was |has been )?(?:identified|classified|detected) as spam/,
      /as an? from: ?address|anti-?spam (?:check|test|filter|scan)|\b(?:urls?|links?)\b.{0,40}\b(?:body|message|in)\b/,
      /\b(?:body|message) contains? .{0,24}\b(?:urls?|links?|domains?)\b/,
      /(?<!\bip )address.{0,30}black ?listed by (?:the )?(?:user|recipient)/,
    ),
    confidence: 'sure',
    also: ['content-or-spam-rejected', 'sender-domain-auth-failed'],
    samples: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
      '550 5.7.606 Access denied, banned sending IP [192.0.2.1].',
      '554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: cannot find your hostname, [192.0.2.1]',
      '550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus PBL.',
      '550-5.7.25 The IP address sending this message does not have a PTR record setup',
      "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Part of their network is on our block list (S3150).",
      '421 4.7.0 Your IP address has a poor reputation and is deferred',
      '550 "Email blocked by GeoIP spam filter. Listed by HOSTKARMA/JUNKEMAILFILTER. Country [IP], XX [192.0.2.4] - IntCode491003 - (example.com)"',
      '550 Connections from your country are not allowed',
      '550 You are not allowed to connect',
      'Votre adresse IP figure sur une liste noire',
      '550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later.',
      '554 IP=192.0.2.254 - A problem occurred. (Ask your postmaster for help or to contact a@example.org to clarify.) (BL)',
    ],
    keepsOut: ['Your server has rejected your login'],
  },
  {
    problem: 'content-or-spam-rejected',
    says: [
      /\bspam(?!haus|cop| relay|-?(?:vermeidung|schutz|abwehr)|[- ]prevention)|\bspammy\b|spamming|unsolicited|\b5\d\d\b.{0,80}\b(?:ube|uce)\b|\b(?:ube|uce)\b.{0,20}(?:block|reject|polic|filter)|junk ?mail|bulk (?:mail|e-?mail)|anti-?spam/,
      any(
        malware,
        /\bvirus\b|\bwirus|infected|\bphish(?:ing|y|ed|er)?\b|trojan|malicious|illegal attachment/,
        /(?:banned|forbidden|prohibited|dangerous|executable|blocked) (?:attachment|file|content|extension)/,
        /(?:attachment|macro-enabled|executables?|executable content|script files?|archives|file ?types?|file extensions?).{0,30}(?:not (?:allowed|permitted|accepted)|blocked|prohibited|forbidden|rejected|refused|banned)/,
      ),
      any(
        /(?:content|body|subject|attachments?)\b (?:[^\s,;:.]+ ){0,2}?(?:was |is |has been |were )?(?:rejected|refused|denied|blocked|filtered|not (?:accepted|allowed)|discarded|quarantined)\b/,
        /(?:rejected|refused|denied|blocked|rejecting|reject)(?: \w+){0,3} content\b|content reject/,
        /mime\/reject|bare (?:line ?feeds?|lfs?\b|crs?\b|newlines?)|mime error|invalid structure/,
      ),
      any(
        /url.{0,20}block ?list|review your content|contentrejected|attachmentrejected/,
        /permanent failure for one or more recipients.{0,80}blocked/,
        /potential(?:ly)? (?:security|harmful|dangerous|executable|unwanted)|\bsuspicious (?:content|messages?|e?-?mails?|links?|attach|urls?|files?|patterns?|activit|characters|text|head)|\b(?:is|was|are|looks?|as|be|seems?|found|appears?|deemed) suspicious\b|security issue/,
        /content (?:filter|policy|check)/,
      ),
      any(
        /(?:local|security|site|message|organi[sz]ation|administrative)? ?(?:policy|policies) (?:violation|reasons?|rejection|restriction)/,
        /violat\w+ .{0,30}polic|policy reason|\brfc ?\d{3,4}\b.{0,40}complian|complian\w+ with rfc/,
        /does not conform|rfcmessagenoncompliant|\b5\.6\.\d\b|\b5\.7\.9\d\d\b/,
      ),
      /\bdata (?:loss|leak\w*) prevention|(?:credentials?|passwords?|information|data) leak (?:was )?(?:detected|found|suspected)/,
      /sensitive (?:data|information|content) (?:was |were )?(?:found|detected)|(?:detected|found|blocked) .{0,16}sensitive (?:data|information|content)/,
      /(?:do not|does not|cannot|will not|not) (?:accept|allow|permit|deliver|take)(?:ed|ing)? (?:\S{1,60} ){0,4}(?:attachments?|archives?|zips?|executables?|\.?exe|macros?|zip files?|(?:zip|exe|office|program) files?)\b/,
      /(?:password[- ]protected|encrypted) (?:\w+ )?(?:zips?|archives?|attachments?|files?) .{0,24}(?:\bnot\b|refus|reject|block|forbid|prohibit|denied)/,
      /(?:bulk|spam|threat|macro|exploit)s? (?:message |mail )?(?:found|detected)|\bcontain(?:s|ed|ing) (?:an? |some |one or more )?(?:forbidden|banned|prohibited|blocked|unwanted|disallowed|blacklisted) /,
      /\bsubject (?:line )?is (?:mandatory|required|missing)|restricted content|(?:corrupt|invalid) message content/,
      /(?:headers?|date|message-id|from) (?:header |field |line )*(?:is |are )?(?:missing|malformed)\b|(?:missing|malformed|without|only one|multiple|no|more than one) (?:valid )?(?:rfc ?\d+ )?(?:from|date|message-id|to|subject):? (?:header|field|line)/,
      new RegExp(`(?:${attachment.source}).{0,30}(?:${notAllowed.source})`),
      new RegExp(`(?:${notAllowed.source}) (?:\\S{1,60} )?(?:${attachment.source})`),
      /naruszeni\w+ (?:zasad|polityki|regulaminu)|als spam|spamverdacht|comme (?:du |un )?spam|indesirable|pourriel|correo no deseado|como spam|lixo eletronico|posta indesiderata/,
      /спам|(?<!анти)вирус|垃圾邮件|病毒|反垃圾|敏感|(?:邮件|信件|内容).{0,10}(?:违规|可疑)|迷惑メール|스팸/,
    ],
    unless:
      /rejected your log-?in|greylist|could not be rejected|complaint report|abuse report|feedback loop|this is an email abuse|recipient address rejected|sender address rejected|unsubscribe|\brestrict\w{0,5} (?:\w+ ){0,3}(?:ports? (?:25|465|587)|poort)\b|\bblokke\w{1,4} .{0,40}\b(?:providers?|poort|smtp)\b/,
    confidence: 'likely',
    also: ['ip-blocklisted', 'sender-domain-auth-failed'],
    samples: [
      '550 5.7.1 Our system has detected that this message is likely unsolicited mail.',
      '554 5.7.1 Message rejected under suspicion of SPAM',
      '552-5.7.0 This message was blocked because its content presents a potential security issue.',
      '550 High probability of spam',
      '550 5.7.1 Blocked by SpamAssassin',
      '554 rejected due to virus',
      '550 5.7.0 Password-protected archives are refused here',
      '550 5.7.1 Only one From: header is taken',
      '550-5.7.1 Please visit https://support.google.com/mail/?p=RfcMessageNonCompliant',
      '550 5.7.1 Message rejected by Data Loss Prevention policy',
      '550 Data loss prevention: sensitive data detected',
      '550 Recipient not accepting attachments',
      '550 5.7.9 The message was rejected because it contains prohibited virus or spam content',
      '554 5.6.0 Invalid message content',
      '554 Mensagem rejeitada: anexo com extensão proibida (.exe)',
      '550 Verbotener Anhang',
      '550 Nachricht als Spam abgelehnt',
      '550 5.7.1 Письмо похоже на спам',
    ],
    keepsOut: [
      '550 The server has rejected your login for spam',
      'To stop spam, your account has restrictions on port 25.',
    ],
  },
];
