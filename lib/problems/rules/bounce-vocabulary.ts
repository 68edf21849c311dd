import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

/**
 * More ways of saying the same, gathered from what mail systems print: asked before the broader rules, so each names a
 * thing and what befell it. Phrases: bounce vocabularies of Sisimai and ZoneMTA. checked: 2026-11
 * source: https://github.com/sisimai/rb-sisimai/tree/master/lib/sisimai/reason
 */
export const bounceRules: Rule[] = [
  {
    // three guesses of the server, the first of which is mostly right
    problem: 'recipient-rejected',
    says: [/\b(?:account|user|address|mailbox) or (?:the )?domain (?:may|might|does|do) not exist\b/],
    confidence: 'likely',
    also: ['dns-not-found', 'ip-blocklisted'],
    samples: [
      '550-The mail server could not deliver mail to a@example.com. 550 The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.',
    ],
  },
  {
    problem: 'recipient-rejected',
    says: [/\b(?:recipient|rcpt|destination) address must (?:contain|have|include|be|end)\b/],
    confidence: 'likely',
    samples: ['501 <anna>: recipient address must contain a domain'],
  },
  {
    // the disk of the server, and nobody’s mailbox (RFC 3463 §3.4)
    problem: 'server-temporary-failure',
    says: [
      /\b4\d\d (?:4\.3\.\d )?.{0,40}(?:out of|\bno|not enough|insufficient|low on|short of) (?:\w+ )?(?:disk|storage|spool)\b/,
      // ERROR_NOT_ENOUGH_SERVER_MEMORY of Windows
      /\bnot enough server (?:storage|memory)\b/,
    ],
    unless: /mail ?box|\buser|recipient|quota|account|inbox|\bover\b|4\.2\.2/,
    confidence: 'likely',
    also: ['mailbox-full'],
    samples: [
      '452 4.3.1 Out of disk space',
      'Not enough server storage is available to process this message.',
    ],
    keepsOut: ['452 4.2.2 Mailbox is out of storage'],
  },
  {
    // a socket of the server’s own, by the name of a file: the next part of its programs does not run
    problem: 'server-temporary-failure',
    says: [/\bconnect(?:ing|ion)? to \S{1,100}?\[[^\]\s]{0,80}\/[^\]\s]{1,80}\]/],
    confidence: 'likely',
    also: ['connect-refused'],
    samples: [
      'postfix/lmtp[771]: 9C0: relay=none, delay=31, status=deferred (connect to mx1.example.com[/run/cyrus/lmtp]: No such file or directory)',
      '4.4.1 connect to example.com[private/dovecot-lmtp]: Connection refused',
    ],
  },
  {
    // whoever says so has been reached
    problem: 'server-temporary-failure',
    says: [
      any(
        /(?:server|service|system|host|site|machine|daemon|mta)(?: \S{1,60})? (?:is|are|was|were) (?:currently |temporarily |just )?(?:too |very |extremely )?(?:busy|overloaded|under (?:heavy|high) load)/,
        /(?:load|system load) (?:is )?too high|too much load|temporarily refus(?:ed|ing) (?:\w+ )?connection/,
        /\bports are busy|\bserver (?:is )?(?:un(?:available|reachable) or busy|busy or un(?:available|reachable))/,
      ),
    ],
    unless: /too many|maximum|\blimit/,
    confidence: 'likely',
    also: ['too-many-connections', 'greylisted'],
    samples: [
      '451 ESMTP Service temporarily refused connection from IP (192.0.2.1) because the server is too busy.',
      '421 4.3.2 All server ports are busy',
      'not delivered yet: recipient server busy or unavailable',
    ],
    keepsOut: ['421 The server is busy: too many connections from 192.0.2.1'],
  },
  {
    // services that send by a key in place of a password
    problem: 'auth-bad-credentials',
    says: [
      /(?:mail|smtp|sendgrid|mandrill|postmark|brevo|sendinblue|sparkpost|resend)\b.{0,120}(?:(?:invalid|incorrect|wrong|missing|bad|unknown) api[- ]?key\b|api[- ]?key (?:is )?(?:invalid|incorrect|not valid|not found|revoked))/,
      /authori[sz]ation grant is invalid/,
    ],
    confidence: 'likely',
    also: ['oauth-token-invalid', 'auth-account-locked-or-disabled'],
    samples: [
      'Mandrill: Invalid API key',
      'Error: SendGrid: Unauthorized: The provided authorization grant is invalid, expired, or revoked',
    ],
  },
  {
    // the directory in which a server looks its users up
    problem: 'server-temporary-failure',
    says: [
      /\bldap (?:server|attribute|search|lookup|error)|\bldap\b.{0,30}(?:fail|unavailable|unreachable|down\b)|relay (?:message|mail) back to (?:the )?mta/,
    ],
    unless: /\bbind\b|sign|log-?in fail/,
    confidence: 'likely',
    also: ['recipient-rejected'],
    samples: ['Unable to contact LDAP server. (#4.4.3)'],
    keepsOut: ['454 LDAP bind failed: invalid credentials'],
  },
  {
    problem: 'connect-refused',
    says: [
      /refus(?:ed|es|ing) (?:to accept )?(?:an? |the |our |your )?connections? from your (?:e-?mail )?(?:system|server)/,
    ],
    confidence: 'likely',
    also: ['connect-timeout', 'network-blocked'],
    samples: ["The recipient's email system refused to accept a connection from your email system."],
  },
  {
    // Gmail slows down who does not keep its rules for senders, and says which. checked: 2026-11, https://support.google.com/a/answer/81126
    problem: 'starttls-required',
    says: [/rate[- ]limited because.{0,60}not sent (?:over|with) (?:an? )?(?:tls|encrypted)/],
    confidence: 'likely',
    also: ['rate-or-quota-limited'],
    samples: ['421 4.7.29 Your mail has been rate limited because it was not sent over a TLS connection'],
  },
  {
    problem: 'ip-blocklisted',
    says: [
      /rate[- ]limited because.{0,80}\b(?:ptr|reverse dns|dns record|\bip\b)|\bptr record.{0,260}rate[- ]limited/,
    ],
    confidence: 'likely',
    also: ['rate-or-quota-limited', 'server-temporary-failure'],
    samples: ['421 4.7.23 Your mail has been rate limited because the sending address has no PTR record'],
  },
  {
    problem: 'sender-domain-auth-failed',
    says: [
      /(?:mail from|domain)\b.{0,60}(?:mismatch\w{0,30}|not match\w{0,3}) .{0,16}(?:client|sending|connecting)(?:'s)? ip|\bspf\.pobox\.com|inspect your spf|\bsender id\b|\(pra\)|purported responsible address/,
    ],
    confidence: 'likely',
    also: ['sender-not-allowed', 'ip-blocklisted'],
    samples: [
      '550 5.7.1 See http://spf.pobox.com/why.html?sender=a%40example.com',
      '554 Domain example.com does not match the connecting IP 192.0.2.1',
    ],
  },
  {
    // Hotmail’s words for DMARC: the owner of the domain asks for it
    problem: 'sender-domain-auth-failed',
    says: [
      /\bsender(?:'s)? (?:domain(?:'s)? )?polic\w+ (?:prohibits?|rejects?|forbids?|requests?|says?|asks?)\b/,
      /domain owner(?:'s)?(?: \w+)? polic|polic\w+ (?:set |published |given )?(?:of|by) the (?:domain(?:'s)? owner|owner of the domain)/,
    ],
    unless: /\bspam\b/,
    confidence: 'sure',
    samples: [
      '550 5.7.0 Messages on behalf of example.com could not be delivered due to domain owner policy restrictions',
      '550 5.7.1 Message rejected by policy of the domain owner',
      "554 5.7.1 The sender's policy asks that this be rejected",
    ],
    keepsOut: ['550 5.7.1 Spam is refused by policy of the domain owner'],
  },
  {
    problem: 'sender-not-allowed',
    says: [
      any(
        /\bbatv\b|internationali[sz]ed e-?mail support|\bsmtputf8\b.{0,40}(?:not|required|unsupported)|\bdeclare smtputf8\b/,
        /mail ?box name (?:<\S{1,60}> |\S{1,60} )?(?:is )?not allowed/,
        // `Administrative prohibition - envelope blocked` is said of any rule (Mimecast)
        /(?<!prohibition[- ]{1,3})envelope blocked|returned mail (?:is )?not accepted/,
        /unresolvable rfc\W?\d{4}\W? ?from|backscatter|bouncedeny|(?:unsigned|third-party) dsn/,
      ),
      /originator(?:'s)?(?: address)? .{0,40}(?:match|reject|not |invalid|denied|unknown)/,
      /verification failed (?:while|for)\b|sender (?:is )?not pre-?approved|sender domain is (?:empty|missing)|senderfilter|from a different address or alias|not authori[sz]ed to send from|(?:invalid|bad|missing) return[- ]path/,
      /(?:\bsender|e-?mail address|an address|sender'?s? (?:address|domain))\b(?! ip)[^.;]{0,30}(?:in|on|is|been) (?:\w+ )?(?:black ?list|block ?list)/,
    ],
    unless: /\bip\b|dns-?bl|\brbl|spamhaus|host \[|certificate|for recipient|authenticat\w+ is required/,
    confidence: 'likely',
    also: ['content-or-spam-rejected', 'ip-blocklisted'],
    samples: [
      '554 Originator address is not valid for this login',
      '550 5.7.1 sender is in my black list',
      '550 Sender domain is empty',
      '553 Requested action not taken: mailbox name not allowed (e.g., mailbox syntax incorrect)',
    ],
    keepsOut: ['Certificate verification failed for smtp.example.com: untrusted issuer'],
  },
  {
    problem: 'ip-blocklisted',
    says: [
      /(?:sender|sending|source|client) ip\b(?! pool)|(?:bad|invalid) ip\b|reverse lookup|\bip profile|invalid ip for|by your ip\b|ip is (?:in|on)\b/,
      /(?:not available|unavailable|no service) (?:from|to|for) your (?:ip|host|network|server)|\besmtp\b.{0,24}not accept\w*/,
      any(
        /\b(?:pbl|zen|sbl|xbl|css)\b.{0,40}\b(?:policy|list\w*|block\w*)/,
        /\b(?:listed|found|is|are) (?:in|on|by) (?:the )?(?:pbl|sbl|xbl|css)\b/,
        /\b(?:your|this|the|client|source) ip(?: address)?(?: \S{1,60})? (?:is |was |has )(?:been )?(?:generat|caus|produc|mak|send|tri|attempt)\w{0,30} .{0,40}(?:failures?|failed|attempts|errors|spam|attacks?)/,
      ),
      /(?:no access|connections?) (?:not accepted )?from (?:this |your )?(?:mail server|\bip\b(?![.-]\S))|host network,? not allowed|not (?:currently )?accept\w{0,30} (?:e?-?mail |mail |connections |messages )+from (?:your|this|that) (?:ip|host|server|network|mta)/,
      any(
        /\b5\d\d\b.{0,60}(?:not accept\w{0,30} connections|connections? not accepted)/,
        /\bsending mta\b.{0,40}not passed|open proxy/,
        /(?:deferred|delayed|refused|rejected|blocked|listed|denied) (?:using|via|through|based on) (?:\S{1,60} ){0,5}(?:reputation|black|block|dnsbl|rbl)/,
        /smtp server of your isp|(?:confirm this mail|your) server (?:requires confirmation)?$/,
      ),
      any(
        /^5\d\d (?:5\.\d\.\d )?blocked\W*$|your ip (?:is )?identified/,
        /your ip(?: address)? ?(?:\([^)]{0,60}\)|\[[^\]]{0,60}\]|\()? ?(?:is|was|has been) (?:filter|block|den|refus|ban|list)/,
        /(?<![a-z])ip(?: ?주소)?\S{0,2}(?: \S{1,6})? ?(?:차단|막혔)(?! ?해제)/,
        /unwanted messages have been sent from|\bpolicy rejection ?\W ?abuse\b/,
        /(?:mail|messages?) from \[?\d+\.\d+\.\d+\.\d+\]? (?:is |was )?(?:refused|rejected|denied|blocked)/,
        /\d+\.\d+\.\d+\.\d+\]? (?:(?:is |was |has been |found )(?:blocked|listed|rejected|found in|in )|blocked|banned|listed)/,
      ),
      any(
        /\b5\d\d\b.{0,90}\blisted (?:at|in|on|by) \S{1,60}\.\S{1,60}|is listed by the lookup/,
        /geographical location|spammer list|\bdsbl\b|\bdrbl\b/,
        /\bspam ips?\b|bounce attacks?/,
        /suspiciously like (?:an? )?spam/,
      ),
      /(?:accept\w*|allowed) (?:\w+ ){0,2}(?:over|via|from) ipv6|does not match the ip address of|forward dns entry|unresolvable relay|unverif\w+ sending ip|(?:does|do) not (?:resolve|point) (?:back )?to (?:your|the|this) (?:sending )?ip/,
    ],
    unless: any(
      /(?:detected|classified|identified|recogni[sz]ed|considered|marked|scored) (?:as )?(?:\w+ ){0,2}(?:spam|unsolicited|junk)/,
      /anti-?spam (?:check|test|filter|scan)|\bspf\b|dmarc|dkim|greylist|rate limit|too many|maximum/,
      /number of|banned send|spamhaus|blocked using|\b(?:urls?|links?)\b|\b(?:body|message) contains?\b/,
    ),
    confidence: 'likely',
    also: ['content-or-spam-rejected', 'server-temporary-failure'],
    samples: [
      '554 p00-icloudmta.example.com ESMTP not accepting connections',
      '554 Your IP is causing excessive authentication failures.',
      '421 4.7.0 Your IP address is filtered',
      '554 5.7.1 Policy rejection - abuse',
      '발송 서버의 IP가 차단되었습니다',
      "The IP address 192.0.2.1 does not meet the PBL's policy",
      '554 mx.example.com ESMTP server not available from your IP',
      '550 Please use the SMTP server of your ISP',
      '550 5.7.1 Rejected: 192.0.2.1 listed at psbl.example.net',
      '550 5.7.1 Mail from <192.0.2.1> was refused due to the sender IP found in ERS-DUL',
      '501 <a@example.com>... no access from mail server [192.0.2.55] which is an open relay.',
      "550 5.7.25 The IP address sending this message does not have a PTR record, or the PTR record's forward DNS entry does not match the sending IP address.",
    ],
    keepsOut: ['421 Too many concurrent connections from this IP address'],
  },
  {
    problem: 'content-or-spam-rejected',
    says: [
      any(
        /(?:duplicate|invalid|malformed|improper\w*|multiple|bad|missing) (?:\S{1,60} ){0,2}(?:mime|headers?|message-id|date header)\b/,
        /(?:mime|headers?) (?:\S{1,60} ){0,2}(?:complexity|not accepted|malformed|improper)|header error/,
        /(?:not|must be) rfc|8-?bit data in|unnecessary base64|improperly-formatted|header size/,
      ),
      any(
        /(?:denied|blocked|bounced|rejected|refused|prohibited) (?:by|due to|because of) (?:\S{1,60} )?(?:polic|organi[sz]ational|rule|filter)/,
        /polic\w{0,30} (?:that |which )?(?:prohibit|forbid)|\b(?:e-?mail|message) polic(?:y|ies)\b/,
        /administrative(?:ly)? (?:prohibition|denied|rejected)/,
      ),
      /mass[- ]mailer|blocked for abuse|bulk\.advertising|messages? containing (?:images|attachments|links)|low priority|not accept\w{0,30} (?:e?-?mails?|messages?) (?:with|containing)/,
      /违反.{0,30}(?:政策|策略|规定)|versto(?:ss|b)t gegen.{0,40}richtlinie|(?:enfreint|viole|viola|infring\w+|no cumple).{0,40}(?:politi|regle|regra|norma|directiv)|нарушает.{0,30}(?:политик|правил)|narusza.{0,30}(?:zasad|regulamin|polity)|in strijd met.{0,30}(?:beleid|regels|richtlijn)|(?:aufgrund|wegen).{0,30}(?:richtlinie|inhalts?)/,
    ],
    unless:
      /\bfrom:? (?:header|address)|from header|dmarc|dkim(?!-signature)|\bspf\b|access polic|conditional|quota|sender address rejected|connection|black ?list|auth\w{0,30} (?:is )?required|without auth/,
    confidence: 'likely',
    also: ['ip-blocklisted', 'sender-domain-auth-failed'],
    samples: [
      '550 5.6.0 Duplicate header Subject',
      '550 Administrative prohibition - envelope blocked',
      "550 5.7.1 This message violates example.com's email policy.",
      '550 We do not accept messages containing images or other attachments',
      '550 5.7.1 Nachricht verstößt gegen unsere Richtlinien',
    ],
    keepsOut: ['550 5.7.1 Administrative prohibition: authentication required'],
  },
  {
    problem: 'mailbox-full',
    says: [
      any(
        /(?:mailbox|postfach|boite|buzon|casella|ящик).{0,60}(?:quota|speicher\w*|espace|espacio|spazio).{0,40}(?:erreicht|uberschritten|erschopft|voll\b|atteint|depass|plein|alcanz|agot|raggiunt|esaurit)/,
        /(?:disk|disc|diskspace|userdisk|domaindisk) ?(?:space )?(?:quota|usage|limit)/,
        /recipient reached (?:\w+ )?quota|maildir\b.{0,30}quota|no (?:more )?space left on/,
        /mail quota (?:is )?(?:exceed|reach)/,
      ),
    ],
    unless: /rate|sending|hourly|daily|too many messages/,
    confidence: 'likely',
    also: ['server-temporary-failure', 'rate-or-quota-limited'],
    samples: ['550 Maildir delivery failed: domaindisk quota', '452 recipient reached disk quota'],
    keepsOut: ['Hourly mail quota reached'],
  },
  {
    problem: 'recipient-rejected',
    says: [
      /\bno valid recipients?\b|reject(?:ed|s)? (?:one|some|all|several|both)(?: or more)? (?:of (?:the|your) )?recipients\b/,
      /recipient address \S{1,60} is not a valid|address .{0,60}does not comply with rfc|\bdo(?:e?s)?nt exist\b|not a valid rfc-?\d+ address|bad recipient/,
      /(?:^|["':] ?)th(?:is|e) (?:e-?mail )?(?:account|user|mailbox) (?:has been|is|was) (?:temporarily )?(?:suspended|locked|frozen|deactivated)/,
      /\b5[05][04] (?:5\.\d\.\d )?.{0,40}\b(?:account|mailbox|user)\b.{0,24}(?:temporar\w+ )?(?:suspended|locked|frozen|deactivated)/,
      any(
        /(?:local name|mailbox|destination|recipient) (?:\w+ )?syntax/,
        /(?:due to|extended|because of) inactivity|has not (?:entered|logged)|never logged/,
        /handle mail for (?:that|this) (?:user|address)|\buser (?:is )?(?:in|on) (?:\w+ )?black ?list/,
        /(?:n'accepte plus|ya no acepta|nimmt keine|akzeptiert keine|non accetta piu|nao aceita mais)(?!.{0,20} (?:verbind|conne|conex|ligac))/,
        /closed mailing list|(?:not|is not) (?:subscribed|a member)|accepting mail from specific/,
      ),
    ],
    unless: /domain|host|sender|mail from|file|send(?:ing)? (?:mail|message)|\b53[45]\b|your account|spam/,
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled', 'relay-denied'],
    samples: [
      '553 5.1.2 The recipient address <a> is not a valid RFC-5321 address.',
      'Message could not be delivered to mobile. Error: No valid recipients for this MM',
      'This account has been temporarily suspended',
      '550 [SUSPEND] Mailbox currently suspended - Please contact correspondent directly',
      '550 due to extended inactivity new mail is not currently being accepted for this mailbox',
    ],
    keepsOut: [
      '504 5.5.2 <pc>: Helo command rejected: need fully-qualified hostname. 554 5.5.1 Error: no valid recipients',
    ],
  },
  {
    problem: 'dns-not-found',
    says: [
      any(
        /domain name system|domain is not reachable|(?<!(?:sender|from) )domain must exist/,
        /remote domain does ?n.?o?t exist|could not find a gateway|no relevant answers/,
        /(?:dns|cname)\b.{0,60}violat.{0,24}rfc ?1035|rfc ?1035 violation|mx records for \S{1,60} violate/,
        /nonexistent ?domain|invalid dnssec|\bdns domain \S{1,60} does not exist|domainnonexistent/,
        /dns records? (?:for|of) .{0,60}(?:not be found|missing)|name server reply|(?:is )?a dead domain/,
        /destination computer(?! (?:was |is |could )?not)/,
      ),
    ],
    confidence: 'likely',
    also: ['recipient-rejected', 'server-temporary-failure'],
    samples: [
      'DNS records for the destination computer could not be found',
      '550 5.4.310 DNS domain example.con does not exist [Message=InfoDomainNonexistent]',
    ],
  },
];
