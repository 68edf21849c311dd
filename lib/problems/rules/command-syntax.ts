import type { Rule } from './rule';

/** The form that a command has to have, told in place of a reason: the address in it was not written so (RFC 5321 §4.1.2). */
export const commandSyntaxRules: Rule[] = [
  {
    problem: 'recipient-rejected',
    says: [/\bsyntax: ?rcpt to\b/],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: ['501 5.5.4 Syntax: RCPT TO:<address>'],
  },
  {
    problem: 'sender-not-allowed',
    says: [/\bsyntax: ?mail from\b/],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: ['501 5.5.4 Syntax: MAIL FROM:<address>'],
  },
];
