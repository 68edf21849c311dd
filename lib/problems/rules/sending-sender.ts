import { any } from '@/lib/problems/vocabulary/any';
import { fromPart, notEqual, onlyOwn, signedIn } from '@/lib/problems/vocabulary/sender-and-user';
import { senderAbroad } from '@/lib/problems/vocabulary/things';
import { turnedDown } from '@/lib/problems/vocabulary/turned-down';
import type { Rule } from './rule';

const fromGiven = any(
  /mail from(?! (?:this|your|the|our|that|dynamic|ip\b|host|server|not accepted by (?:the )?server|[[<(]?[\dx]+\.))/,
  /from address|from:|from header|sender address/,
);
const notTaken =
  /not (?:allowed|authori[sz]ed|permitted|accepted|verified|valid)|denied|refused|rejected|prohibited/;

const notPassed = any(
  /fail|reject|polic|denied|not (?:pass|allowed|permitted|authori[sz]ed)|unauthori|hard|violation/,
  /misconfig|record|none|check|broken|not (?:aligned|set|valid|verif)|missing|invalid|required|error/,
  /quarantine|block/,
);

const differs = any(
  /stimm\w+ nicht|passt nicht|gehort nicht|nicht uberein|ne correspond|n'appartient/,
  /no (?:coincid|correspond|pertenec)|nao (?:coincid|correspond|pertenc)/,
  /non (?:coincid|corrispond|appartien)|nie (?:nalezy|zgadza|odpowiada|pasuje)/,
  /(?:niet|komt) .{0,12}overeen|stammer inte|stemmer ikke|neodpovida/,
  /не (?:совпада|соответств|принадлеж|збіга)/,
);

const missing = any(
  /n'existe|no existe|nao existe|non esiste|existiert nicht|introuvable|не существ|не найден/,
  /nie istnieje|bestaat niet/,
);

const refused = any(
  /rejected|unvalidated/,
  /not (?:allowed|authori[sz]ed|accepted|permitted|owned|valid|verified|found|ok|associated|registered)/,
  /mismatch|must match|refused|denied|invalid|verify fail|verification fail|unknown|blacklisted|syntax/,
);

const otherThan = any(
  /not (?:the )?same|not equal|differs?|different|mismatch\w*/,
  /(?:does not|must|should) (?:match|equal|be (?:the )?same)/,
);

const senderNamed = /\bsender|mail from|\bfrom (?:address|domain|header)|return[- ]path|envelope|originator/;
/** No mail can go back to such a domain. */
const withoutMx = any(
  /null ?mx|\bno (?:valid |usable )?(?:mx|a\/mx|mail exchangers?|mail server)\b|without (?:an? )?mx\b/,
  /(?:does not|not) have (?:any |an? )?(?:valid )?(?:mx|mail exchanger|a record|dns)|has neither/,
);

/** What stands against a sender, a sender's domain or an account: RFC 7208, 7489; Microsoft's NDR pages (checked: 2026-11). */
export const senderRules: Rule[] = [
  {
    // nothing could be sent back to such a domain (RFC 5321 §2.3.5, RFC 7505 §4.2)
    problem: 'sender-not-allowed',
    says: [
      new RegExp(`(?:${senderNamed.source})\\b.{0,60}(?:${withoutMx.source})`),
      /(?:null ?mx|\bno (?:valid |usable )?(?:mx|a\/mx|mail exchangers?)(?: records?)?) .{0,24}(?:sender|mail from|from (?:address|domain)|return[- ]path|envelope from)/,
    ],
    unless: /recipient|\brcpt\b/,
    confidence: 'likely',
    also: ['dns-not-found', 'sender-domain-auth-failed'],
    samples: [
      '550 5.7.27 Sender address has null MX',
      '501 5.1.8 The domain of the sender address does not have any MX records',
      '550 No MX for sender domain',
    ],
    keepsOut: ["Returned to sender: no MX for the recipient's domain"],
  },
  {
    problem: 'sender-domain-auth-failed',
    says: [
      /\b5\.7\.(?:2[0-46-7]|509|515)\b|\b4\.7\.2[67]\b|\b(?:mail|message|e-?mail) (?:is |was )?unauthenticated\b|\b[45]\.7\.(?:32|40)\b|domain (?:is )?not authenticated/,
      new RegExp(`\\b(?:spf|dkim|dmarc)\\b(?!@)(?:(?! [45]\\d\\d[ -]).){0,100}(?:${notPassed.source})`),
      any(
        /(?:requires?|must|asks?) .{0,60}authenticat\w{0,30} .{0,40}\b(?:spf|dkim|dmarc)\b|\bopenspf\./,
        /unauthori[sz]ed (?:e-?mail|mail|message)s? (?:is|are) not accepted/,
        /(?:\d\]?|\b(?:host|server|client|ip) \S{1,60}) is not (?:allowed|authori[sz]ed|permitted) to send (?:e-?mails?|mail|messages?) (?:from|for|on behalf)/,
        /reject on hard ?-?fail/,
        /\bspf\b.{0,60}(?:erlaubt|autorise|permite|permette|staat|zezwala|разреш)\w{0,30}.{0,40}\b(?:nicht|pas|no|nao|non|niet|nie|не)\b/,
        /(?:spf|dkim|dmarc).{0,12}(?:失败|不通过|未通过|错误|不符)/,
      ),
      /(?:fail|reject|polic|denied|blocked|violat|does not (?:pass|designate)|unauthori|per it's|due to|not pass|invalid|missing|without|neither|lack|no)\w{0,30}.{0,60}\b(?:spf|dkim|dmarc)\b/,
      any(
        /\b(?:spf|dkim|dmarc)-?(?:prufung|check|test)?\b.{0,24}(?:nicht bestanden|fehlgeschlagen|fehlt|pas (?:reussi|passe)|no (?:supero|pasa)|non superat|nao passou|niet doorstaan|не пройден)/,
        /\bdmarc-?(?:richtlinie|politi)|is not aligned|not aligned|alignment (?:check )?fail/,
        /sender policy framework|required authentication level|sender id (?:check|fail)/,
        /not (?:among|one of|in|listed in) (?:the )?(?:permitted|allowed|authori[sz]ed|designated) (?:senders|hosts|servers|sources)/,
        /domainkeys.{0,40}(?:fail|reject|polic)/,
      ),
      /(?:e-?mails?|messages?) (?:that |which |who )?(?:is|are|was|were) not authenticated\b(?! to )/,
      /(?:email|mail|message|sender|from)\b.{0,40}is unauthenticated|unauthenticated (?:e-?mail|mail|message)s? (?:from|is|are)|\bsender is unauthenticated/,
      /(?:this|the) (?:e-?mail|message|mail) (?:does not|did not) pass authentication|authentication checks|mail-auth\b/,
    ],
    unless:
      /duplicate header|dkim=pass.{0,40}spf=pass.{0,40}dmarc=pass|spf (?:policy )?(?:result|check|status)\W{1,2}pass/,
    confidence: 'sure',
    also: ['content-or-spam-rejected'],
    samples: [
      "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy.",
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
      'Cannot forward emails that are not authenticated.',
      '550 SPF check failed: 192.0.2.1 is not allowed to send mail from example.com',
      "550 5.7.26 Your email failed authentication checks against your sending domain's SPF, DomainKeys or DKIM policy.",
    ],
    keepsOut: ["554 Transaction failed: Duplicate header 'DKIM-Signature'."],
  },
  {
    // what msmtp says of any no to the sender
    problem: 'sender-not-allowed',
    says: [/envelope[- ]from address .{1,120}? not accepted/],
    confidence: 'likely',
    general: true,
    also: ['auth-required'],
    samples: ['msmtp: envelope from address a@example.com not accepted by the server'],
  },
  {
    // a name that the server itself holds, used from outside, or a domain that did not vouch for the message
    problem: 'sender-domain-auth-failed',
    says: [/\b(?:anti-?)?spoof(?:ed|ing)?\b/],
    unless: /black ?list|\bhelo\b|\b(?:authenticated|logged in|signed in) (?:as|user)\b/,
    confidence: 'likely',
    also: ['sender-not-allowed', 'content-or-spam-rejected'],
    samples: ['550 5.7.1 Spoofed MAIL FROM'],
    keepsOut: [
      '550 The HELO name is spoofed',
      '550 Seen as spoofing: authenticated as anna, not authorized to send as this domain',
    ],
  },
  {
    problem: 'rate-or-quota-limited',
    says: [/sender throttled due to continuous/],
    confidence: 'sure',
    also: ['account-sending-blocked'],
    samples: ['550 5.2.252 Sender throttled due to continuous send as denied errors.'],
  },
  {
    problem: 'sender-not-allowed',
    says: [
      any(
        /send (?:the |this |a )?(?:message|mail|e-?mail)s? (?:on behalf of|as) |im auftrag .{0,40}zu senden/,
        /de la part de l'utilisateur|namens (?:de|een|het) .{0,30}(?:verzenden|sturen|gebruiker)|代理で.{0,12}送信/,
        /w imieniu .{0,30}uzytkownik/,
        /(?:envoyer|enviar|inviare).{0,40}(?:(?:au|sous le) nom d|en nombre de|em nome de|per conto di)/,
      ),
      /(?:als diese[rn]? absender|en tant que cet expediteur|como (?:este )?(?:remitente|remetente)|come (?:questo )?mittente|als deze afzender|от имени этого отправителя|作为此发件人)/,
      /sendasdenied|send[ -]?as[ -]?denied|permissions? to send as|\bsend (?:on behalf of|as this)|not allowed to send as|\b5\.7\.60\b/,
      any(
        /(?:other|another|different) from(?: |-)address|can(?:'t|not) set (?:the )?from\b/,
        /mail from this domain (?:can|may|must) only|\breturn (?:e-?mail )?(?:address|domain) is/,
        /sender must be|\(from\)|sending from (?:the )?(?:domain|address)/,
        /(?:from|sender)\W{0,2} ?(?:address|e-?mail|header|field)?\W{0,2} ?(?:is |was )?(?:not (?:one of|among|in) your|missing|malformed|empty)/,
        /not authori[sz]ed to perform/,
      ),
      /(?:authenticated|login|logged[- ]in) (?:user|account|name|address) (?:does not|must|did not) match|match (?:the )?return[- ]path|\balias\b.{0,24}not (?:allowed|permitted|authori[sz]ed)|does not belong to (?:the |this |your )?account/,
      /\bfrom:? (?:e-?mail )?address (?:\S{1,60} )?mismatch|not owned by (?:the )?user|(?:sender|from) (?:address )?.{0,40}not (?:owned|belong)|does not belong to (?:the )?(?:user|you|your|this)/,
      new RegExp(
        `(?:${fromPart.source}).{0,60}\\b(?:${notEqual.source})\\b.{0,60}\\b(?:${signedIn.source})\\b`,
      ),
      new RegExp(
        `\\b(?:auth\\w*|log-?in|sasl|user ?name|credentials?)\\b.{0,60}\\b(?:${otherThan.source})\\b.{0,40}(?:${fromPart.source})`,
      ),
      /\bfrom address\b.{0,60}not in (?:your|the|this)\b|(?:cannot|can not|may not|must not) use (?:this|that|the|another) (?:from\b|sender)|(?:not an? |\bun)acceptable (?:sender|from)\b/,
      any(
        /unauthori[sz]ed (?:use of )?(?:the |this |a )?(?:sender|from)\b (?:address|domain|name)/,
        /\bbadmailfrom|\bsender\b.{0,24}\b(?:is )?(?:in|on) (?:my|our|the) bad/,
        onlyOwn,
      ),
      /mail ?from must (?:equal|be|match)|must (?:be )?(?:equal|(?:the )?same|match).{0,30}(?:auth\w*|user|account|log-?in)/,
      new RegExp(
        `sender (?:e-?mail )?(?:address |domain )?(?:\\S{1,60} )?(?:is |was |has been )?(?:${refused.source})`,
      ),
      /(?:blank|empty|null) (?:sender|from\b|return|envelope)|(?<!\b(?:errors|connection|timeout) after )(?:invalid|bad|unauthori[sz]ed|unverified|unvalidated|unknown|wrong|forged|fake|bogus|unroutable|unallowed) (?:sender\b(?! ip\b)|from\b(?! \S{0,60}[/.]\S)|mail from|return path|envelope sender)/,
      any(
        /reject_reason\W{1,8}(?:unsigned|invalid-sender)\b|\bno sending domain (?:was |is )?(?:specified|given|set)|e-?mail address is not verified/,
        /identities failed the check|(?:verified|not a) sender|sender signature/,
        /(?:unconfigured|unverified|unauthori[sz]ed|unauthenticated) (?:sending |sender |from )?domain/,
        /(?:sender|from)\b.{0,60}is not (?:a )?(?:valid|verified|confirmed)/,
        /(?:validate|verify|confirm) your sender|unverified (?:email|sender|domain)/,
      ),
      /(?:from|sender)(?: |-)?(?:address|header|field|e-?mail|domain)?.{0,60}(?:does not|must|did not) (?:match|correspond|belong|be (?:one|from|on|in)\b)/,
      /\bfrom:? ?(?:domain|address|header)? is (?:invalid|not valid|missing)|provide a valid from|\bfrom: domain is invalid/,
      any(
        /\b(?:sending|sender|from) domain (?:\S{1,60} )?(?:is |was )?(?:not|un) ?(?:configured|set up|registered)\b/,
        /(?:email |mail )?sending is not (?:configured|set up|enabled) for (?:the |this )?domain/,
        /domain of (?:the )?sender/,
        /(?:sender|from:?|envelope)(?: \w+)? (?:domain )?(?:must|does not|could not be|cannot be) (?:resolve|exist)/,
        /\bdomain (?:name )?(?:must|has to|needs to) (?:be )?(?:resolv|exist)/,
        /domain (?:\S{1,60} )?is not verified|verify (?:a|your|the) (?:\w+ )?domain|only send test/,
        /not one of the addresses|sender.{0,20}not in my/,
      ),
      new RegExp(`(?:${fromGiven.source}).{0,50}(?:${notTaken.source})`),
      /not (?:allowed|authori[sz]ed|permitted|entitled) to (?:send|use)(?: e-?mails?| messages?| mail)? (?:from|as|on behalf|with(?!out)|this|that|using)/,
      /not (?:a )?local sender|relaying disallowed as|cannot send (?:as|from)\b(?! (?:(?:my|the|our|this|any|a) (?:\w+ )?(?:house|home|office|work|broadband|wi-?fi|network|hotel|phone|laptop|computer|pc|tablet|iphone|ipad|device|app|program)|home|work|here|abroad|outlook|thunderbird)\b)|send(?:ing)? (?:as|from) (?:this|that|another|other|a different)/,
      /rejected (?:the )?(?:sender|from address)|sender was rejected|\bsender rejection\b|server rejected the sender|rejected sender|reject your from/,
      /requires? (?:an? )?(?:valid|existing|resolvable|verified) (?:sender|sending|from|envelope)\b[- ]?(?:e-?mail )?(?:domain|address|name)?/,
      /\b(?:we|i|server|system|host|domain) (?:do|does|will|can|could) ?not accept (?:any )?(?:e-?mails?|messages?|mail) (?:coming |sent )?from (?:this|that|your|the) (?:e-?mail |sending |sender )?(?:address|sender|user|account)\b/,
      /\b5\.1\.7\b|(?<!helo: ?)(?<!ehlo: ?)hostname required|(?:fully[ -]qualified|valid) (?:e-?mail |sender |from )?address required/,
      /emetteur (?:invalide|refuse|non autorise|inconnu)|(?:expediteur|adresse d'expedition|adresse de l'expediteur).{0,40}(?:refus|rejet|non autoris|invalide|pas autoris)/,
      /absender\w{0,30}.{0,60}(?:abgelehnt|nicht (?:autorisiert|verifiziert|freigegeben|erlaubt|zulassig|berechtigt|akzeptiert|zugelassen|gestattet)|ungultig|zuruckgewiesen)/,
      new RegExp(`(?:${turnedDown.source})[^。]{0,52}(?:${senderAbroad.source})`),
      /(?:nadawc|odesilatel|afzender|avsandar|afsender|avsender|expeditor|gonder[ei]|felado).{0,52}(?:odrzuc|odmitn|geweiger|\bweiger|afvis|avvis|respinsa?\b|redd(?:et|edil)|elutasit|niet toegestaan|nie (?:jest )?dozwol|inte tillat|ikke tillad|ikke tillat)/,
      new RegExp(
        `(?:domaine|dominio|domane|domein|domena|домен)\\S{0,60} .{0,24}(?:${senderAbroad.source}).{0,36}(?:${missing.source})`,
      ),
      /отправк\S{0,60} .{0,20}с (?:этого|данного) адреса.{0,24}(?:запрещ|не разреш)|(?:差出人|送信者|発信者).{0,24}(?:拒否|存在し|見つか|許可され|無効|認められ|一致し)|(?:보낸|보내는) 사람.{0,24}(?:거부|허용되지|일치하지)/,
      any(
        /remitente.{0,60}(?:rechazad|no (?:esta |es )?(?:autorizad|permitid|valid|coincid)|denegad)/,
        /remetente.{0,60}(?:rejeitad|recusad|nao (?:esta |foi |e )?(?:autorizad|permitid)|invalid)/,
        /mittente.{0,40}(?:rifiutat|non (?:e |sono )?(?:autorizzat|valid|consentit))/,
      ),
      new RegExp(`(?:${senderAbroad.source}).{0,52}(?:${differs.source})`),
      /отправител.{0,72}(?:отклон|не (?:разреш|соответств|принадлеж|совпада)|запрещ|отвергнут)/,
      /(?:发件人|发信人|发送者|发件地址|寄件人).{0,30}(?:不一致|不符|不合法|拒绝|不正确|无效|不同|必须|不匹配|被拒)/,
    ],
    unless: any(
      // the network of the sender, by its code or its name
      /\b5\.7\.(?:511|6[0-4]\d)\b|\bsender ip\b/,
      /\bspam\b|virus|blocked using|invalid (?:helo|ehlo)|by the dns-?bl|client host|reverse dns|\bptr\b/,
      /mail from [[<(]?[\dx]+\.|(?:quota|limit) (?:is |was |has been )?(?:exceeded|reached)/,
      /(?:messages|e?-?mails|recipients) (?:in|per|within) \d|previously|certificate|ip[- ]address of/,
      /credentials for relay|authentication is required to|\bif (?:it|the sender)/,
    ),
    confidence: 'sure',
    also: ['auth-required'],
    samples: [
      '501 5.1.8 a@example.com: domain must resolve',
      '553 5.7.1 <a@example.com>: Sender address rejected: not owned by user b@example.com',
      '554 5.2.252 SendAsDenied; a@example.com not allowed to send as b@example.com',
      '553 Mail from must equal authorized user',
      '550 This server will not accept messages from this sender',
      'Mail sender rejection.',
      '550 example.com requires a valid sender domain',
      '5.7.1 Client ist nicht berechtigt, als dieser Absender zu senden',
      'REJECT Sender is not same as SMTP authenticated username',
      '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
      '550 to send from a blank sender, enable blank senders',
      "{ status: 'rejected', reject_reason: 'unsigned' }",
      '[status] => rejected [reject_reason] => invalid-sender',
      'Invalid domain: no sending domain specified',
      '550 5.1.0 Authenticated user does not match return-path',
      '550 The from address does not match a verified Sender Identity.',
      '554 Message rejected: Email address is not verified.',
      '550 5.7.0 From address is not one of your addresses.',
      '550 5.7.1 Unconfigured Sending Domain <example.com>',
      'You do not have the permission to send the message on behalf of the specified user.',
      'Sie sind nicht berechtigt, Nachrichten im Auftrag des angegebenen Benutzers zu senden.',
      "Vous n'avez pas le droit d'envoyer ce message sous le nom de cette personne.",
      '550 The from address a@example.com is not in your list of identities',
      '550 a@example.com Blank From: addresses are not allowed. Provide a valid From.',
      '553 5.1.8 <httpd@host1.example.jp>... Domain of sender address httpd@host1.example.jp does not exist',
      '550 5.7.1 Sending as another user is not allowed: cannot send as b@example.com',
      'Connected to 192.0.2.1 but sender was rejected.',
      '553 5.1.7 The sender address <a> is not a valid RFC 5321 address.',
      '501 5.1.0 Emetteur invalide. Invalid Sender.',
      'Fehler beim Senden der Nachricht: Die Absenderadresse (Von:) ist ungültig. Bitte überprüfen Sie, ob Ihre E-Mail-Adresse korrekt ist, und wiederholen Sie den Vorgang.',
      "550 5.7.1 Le serveur a refusé l'adresse de l'expéditeur",
      '550 Afzender geweigerd',
      "550 5.1.8 Le domaine de l'expéditeur n'existe pas",
      '550 差出人のメールアドレスが許可されていません',
      '550 Remitente no autorizado',
      '553 Адрес отправителя отклонен',
      '501 发件人地址（From:）无效',
      '553 Відправник не збігається з обліковим записом',
      '550 Users can only send as addresses that belong to their mailbox',
    ],
    keepsOut: ['550 5.7.1 Sender address rejected: 300 messages in 3600 seconds'],
  },
];
