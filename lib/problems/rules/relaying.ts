import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

/** In Italian, Spanish, Portuguese, French, Dutch, Polish and Russian. */
const notAllowed = any(
  /non (?:e )?(?:consentit|permess|autorizzat)|no (?:esta |es )?(?:permitid|autorizad)/,
  /nao (?:e |esta )?(?:permitid|autorizad)|n'est pas (?:autoris|permis)|niet toegestaan/,
  /nie (?:jest )?dozwol|не (?:разреш|допуск)|запрещ/,
);

/** Relaying, by Postfix, Exim, Sendmail, qmail, Exchange and others. */
export const relayRules: Rule[] = [
  {
    problem: 'relay-denied',
    says: [
      /\bforwarding to (?:remote|other|external|foreign) (?:hosts?|domains?|servers?)\b.{0,24}(?:disabled|denied|not (?:allowed|permitted)|prohibited)/,
      any(
        /(?:sending|send|mail|mailing|delivery|messages?|deliver) (?:\S{1,60} )?(?:to|for) (?:external|outside|foreign|other|remote|non-?local) (?:domains?|addresses|recipients|hosts|sites|users|systems?)\b.{0,40}(?:not|denied|prohibited|forbidden|disabled|only)/,
        /(?:external|foreign|remote|non-?local) (?:domains?|addresses|recipients|delivery|mail) (?:is |are )?(?:not|denied|prohibited|forbidden|disabled)/,
        /\(relaying\) is not|local users? only(?!, ?1\d\d \w)|not relaying\b/,
        /relaying (?:to|for|from) \S{1,60} (?:is )?(?:denied|prohibited|forbidden|not)/,
      ),
      /relay(?:ing)?(?: access| mail)?(?: \S{1,60})? (?:is |was )?(?:denied|not (?:permitted|allowed|authori[sz]ed|possible|enabled|supported)|prohibited|disallowed|disabled|refused|rejected|forbidden|attempt|restriction)/,
      /(?:unable|unauthori[sz]ed|illegal|not (?:permitted|allowed|authori[sz]ed|configured|able)|refus\w+|cannot|does not|do not|will not|no|not an open|as an?|denied|insecure mail) (?:to )?(?:allow )?relay/,
      /credentials for relay|rcpt-?\s?hosts?|non-accepted domain|tenantattribution|tenantinboundattribution|direct send not allowed|\b5\.7\.(?:54|64|68)\b|\b4\.4\.62\b/,
      /not (?:a )?(?:local|hosted)(?: here| domain| host| on this)|we do not handle mail for|not a gateway|domain (?:is )?not (?:handled|served|local|hosted|allowed)|\b551\b.{0,40}not local(?!.{0,12}(?:try|mail) <)/,
      new RegExp(`\\b(?:relay\\w*|relais|rele)\\b.{0,16}(?:${notAllowed.source})`),
      /\b(?:reenvio|reenvia\w*|inoltro|encaminhamento|przekazywani\w*|doorsturen)\b.{0,16}(?:denegad|negad|no (?:esta )?permitid|rechaz|rifiut|vietat|proibid|zabronion|niet toegestaan)|не (?:пересыла|ретранслиру|передает).{0,52}(?:почт|письм|домен|адрес)/,
      // qmail’s sentence, translated
      /\blist\w{0,30} .{0,30}\brcpt\b|(?:nao faz parte|nao esta|no (?:esta|figura|aparece)|n'est pas|ne figure pas|non (?:e|fa parte)|nicht|niet|нет|не ) ?.{0,16}(?:d?[ao] minha|en mi|dans ma|della mia|nella mia|in meiner|in mijn|в моем) (?:list|спис)/,
      /weiterleit\w{0,30}.{0,24}(?:nicht|verweigert|abgelehnt)|verweigert.{0,24}weiterleit|relais.{0,24}(?:refus|interdit|non|pas)|relay.{0,20}(?:verweigert|abgelehnt|refuse|denegad|negad|nicht|interdit|no permitid|nao permitid)/,
      any(
        /smtp as (?:an? )?mail ?gate|relay check|relay operation/,
        /\bdom(?:ain|ane)\w{0,2}\b.{0,24}nicht (?:von uns|bei uns|hier|auf diesem server) (?:verwaltet|gehostet|betreut|gefuhrt)/,
        /domain is not (?:in|on) (?:my|our|the) (?:list of )?(?:allowed |permitted |local )(?:hosts|domains)/,
        /(?:relay|rele)\w{0,30} (?:is )?(?:reject|deny)/,
        /(?:retransmiss|reencaminh|encaminh|doorstur|inoltr|przekazywani|doorgifte|ansluit|vidarebefordr)\w{0,30}.{0,24}(?:neg|recus|proib|geweiger|rifiut|odmow|zabronion|nekad)/,
      ),
      /(?:no permite|nao permite|ne permet pas|non permette).{0,12}(?:retransm|reenvi|relay|inoltr)|ne relaie pas|leitet .{0,40}nicht weiter/,
      /retransmi\w{0,30}.{0,30}(?:deneg|no (?:se )?permit)|(?:denegad|negad|no permitid)\w{0,30}.{0,20}relay|odmow\w{0,2} przekaz|релеинг|ретрансляц.{0,36}(?:запрещ|отклон|не разреш)|пересылка.{0,24}(?:запрещ|отклон)|(?:中继|转发).{0,12}(?:拒绝|禁止|不允许|被拒)|(?:拒绝|禁止|不允许).{0,6}(?:中继|转发)/,
    ],
    unless:
      /\b535\b|spamhaus|blocked using|relay dynamic|relay (?:message|mail) back|limit (?:is |was )?(?:reached|exceeded)|open relay.{0,40}(?:list|database|rbl)|no relay=|relay=none/,
    confidence: 'sure',
    also: ['auth-required'],
    samples: [
      '551 Forwarding to external hosts is not permitted',
      '554 5.7.1 <a@example.com>: Relay access denied',
      '553 sorry, that domain is not in our list of allowed hosts (#5.7.1)',
      '550 Die Domain des Empfängers wird nicht bei uns gehostet',
      '550 5.7.1 Unable to relay',
      '554 5.7.1 Unauthorized relaying',
      "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
      '550 relay not permitted',
      '553 este dominio nao esta na minha lista (#5.7.1)',
      '550 not relaying to that domain',
      'Mailing to remote domains not supported',
      '550 5.7.64 TenantAttribution; Relay Access Denied',
      '550-5.7.1 Invalid credentials for relay [192.0.2.1].',
      '551 User not local; Utilisateur non local',
      '550 Relay non consentito',
      '550 5.7.1 Relay no permitido',
      '550 5.7.1 Reenvío no permitido. Debe autenticarse',
      '550 The use of SMTP as mail gate is forbidden.',
      '550 Este servidor no permite reenvío de correo sin autenticación',
      '550 Пересылка запрещена: требуется авторизация',
    ],
    keepsOut: [
      '550 Relay denied: 535 authentication failed',
      '550 relay not permitted, 192.0.2.1 is in spamhaus',
    ],
  },
  {
    // hMailServer, of who has not signed in or whose network may not have mail passed on
    problem: 'relay-denied',
    says: [
      /\b(?:delivery|delivering|sending) (?:is |was )?not (?:allowed|permitted) to (?:this|that) (?:e-?mail )?address\b/,
    ],
    confidence: 'likely',
    also: ['auth-required', 'recipient-rejected'],
    samples: ['550 Delivery is not allowed to this address.'],
  },
  {
    problem: 'relay-denied',
    says: [
      /\bsending (?:of )?(?:e-?mails?|mail|messages?) (?:is |are |was )?not (?:allowed|permitted) (?:on|by|from|through|over|at|with) (?:this|the|our) (?:\w+ )?(?:server|host|system)\b/,
    ],
    confidence: 'likely',
    also: ['account-sending-blocked', 'auth-required'],
    samples: ['Cannot send mail. Sending messages is not permitted on this server.'],
  },
  {
    // it may be the domain that is foreign, or the one address that is not there
    problem: 'relay-denied',
    says: [
      /\b(?:i|we|this (?:server|host|machine|system))(?: (?:\w+ )?(?:cannot|do not|does not|will not|may not|am not|are not|is not)(?: (?:able|allowed|willing) to)?) (?:deliver|carry|transport|forward|handle|take) (?:any )?(?:e-?mails?|mail|messages?) (?:for|to)\b/,
      /\b(?:stelle\w?|liefern?|befordern?) .{0,12}keine? (?:(?:e-?)?mails?|post|nachrichten) (?:fur|an)\b.{0,60}|\b(?:ne (?:peux|pouvons|livrons)|n'achemin\w+) (?:pas )?(?:livrer |acheminer |remettre |transmettre )?.{0,16}(?:courriers?|courriels?|messages?|mails?) (?:pour|a)\b/,
      /\bno (?:puedo|podemos|entregamos) (?:entregar )?(?:el |los )?(?:correos?|mensajes?|mails?) (?:para|a|de)\b|\bnon (?:posso|possiamo|consegniamo) (?:consegnare |recapitare )?(?:la )?(?:posta|messaggi|mail|e-?mail) (?:per|a)\b|\bnao (?:posso|podemos|entregamos) (?:entregar )?(?:o )?(?:correio|mensagens|e-?mails?) (?:para|a)\b/,
      /не (?:могу|можем|доставляем) (?:доставить |доставлять )?(?:почту|письма|письмо) для|不(?:能|会)?为.{0,40}(?:投递|递送|转递)邮件/,
    ],
    unless: /\b(?:4\d\d|try again|later|temporar\w+|over quota|full)\b/,
    confidence: 'unsure',
    also: ['recipient-rejected', 'auth-required'],
    samples: [
      'The host says: we do not carry mail for example.org',
      'Wir stellen keine Mail für example.org zu',
      'Je ne peux pas acheminer de courriel pour example.org',
      'No podemos entregar correo para example.org',
      'Не доставляем почту для example.org',
    ],
    keepsOut: ['452 we cannot deliver mail to this user now, mailbox full'],
  },
];
