import type { Rule } from './rule';

/** The message was refused, and no more is said: asked after every rule that knows a reason. */
export const refusedRules: Rule[] = [
  {
    // a caller is meant, and why he is not wanted is not said
    problem: 'ip-blocklisted',
    says: [/^5\d\d.{0,24}\bgo away\b/],
    confidence: 'unsure',
    general: true,
    also: ['server-temporary-failure'],
    samples: ['550 5.7.1 Robots go away', '554 Go away'],
  },
  {
    // what RFC 3463 calls every refusal by security or policy
    problem: 'content-or-spam-rejected',
    says: [/\b(?:delivery|message|mail|transaction)s?\b (?:is |was |has been )?not authori[sz]ed\b/],
    confidence: 'unsure',
    general: true,
    also: ['ip-blocklisted', 'relay-denied', 'sender-not-allowed', 'recipient-rejected'],
    samples: ['550 5.7.1 Delivery not authorized, message refused'],
  },
  {
    problem: 'content-or-spam-rejected',
    says: [
      /(?<!\.)(?:message|mail|e-?mail|data|transaction)s?\b(?! (?:server|service|provider) but\b) (?:(?!\W?connection|was:)[^\s,;.]+ ){0,3}?(?:was |is |are |has been |were )?(?:rejected|refused|denied|blocked|filtered|not (?:accepted|allowed)|discarded|quarantined)\b(?! (?:the |our |your |a )?(?:network )?connection)/,
      /(?<!connection )(?:rejected|refused|denied|blocked|rejecting|reject)(?: \w+){0,3} (?:message|mail)\b|mail rejete|detected that this (?:message|e?-?mail) is/,
      /(?:message|courrier|courriel).{0,24}(?:rejete|refuse)e?s?\b|(?:nachricht|e-?mail|inhalt).{0,40}(?:abgelehnt|abgewiesen|zuruckgewiesen)|(?:mensaje|correo|mensagem|messaggio).{0,40}(?:rechazad|rejeitad|recusad|rifiutat)/,
      /(?:wiadomosc|tresc wiadomosci)\w{0,2} .{0,16}(?:odrzucon|zablokowan)|(?:bericht|inhoud)\b.{0,30}(?:geweigerd|geblokkeerd)/,
      /(?:письмо|сообщение).{0,30}(?:отклонено|отвергнуто|заблокировано)|(?:邮件|信件|内容).{0,10}(?:被拒绝|被拒|拒绝)/,
    ],
    unless:
      /connection to|internal (?:server )?error|rejected your log-?in|could not be rejected|complaint report|abuse report|recipient address rejected|sender address rejected|unsubscribe/,
    confidence: 'likely',
    general: true,
    also: ['ip-blocklisted', 'sender-domain-auth-failed'],
    samples: [
      '550 5.2.0 Mail rejeté. Mail rejected.',
      '554 5.7.1 Message rejected',
      'Mensagem rejeitada',
      '550 Письмо отклонено',
      '554 Treść wiadomości odrzucona',
    ],
    keepsOut: ['Norton blocked an outgoing mail connection to smtp.example.org'],
  },
];
