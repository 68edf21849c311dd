import type { Rule } from './rule';

/** The form that a command has to have, told in place of a reason: the address in it was not written so (RFC 5321 §4.1.2). */
export const commandSyntaxRules: Rule[] = [
  {
    problem: 'recipient-rejected',
    says: [
      /\bsyntax: ?rcpt to\b/,
      /(?:cannot|could not|unable to|failed to) (?:parse|read|understand) (?:the )?(?:to|rcpt(?: to)?|recipient)(?: address)?\b/,
      /(?:fehler|erreur|errore\b|erro\b|ошибка|错误)(?: (?:in|at|on|bei|beim|en|в|на))? rcpt to\b/,
    ],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: [
      '501 5.5.4 Syntax: RCPT TO:<address>',
      '501 Unknown command or cannot parse to address',
      'Почта: ошибка RCPT TO, строка 12',
    ],
  },
  {
    problem: 'sender-not-allowed',
    says: [/\bsyntax: ?mail from\b/],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: ['501 5.5.4 Syntax: MAIL FROM:<address>'],
  },
];
