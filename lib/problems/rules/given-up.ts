import { any } from '@/lib/problems/vocabulary/any';
import { reached } from '@/lib/problems/vocabulary/states';
import { over, signingIn, tries } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** How often something was to be delivered. */
const deliveryTries = any(
  `\\b(?:delivery|re-?send|sending) (?:${tries.source})|\\b(?:max\\w*|number|too many|retry) (?:\\w+ ){0,3}retr(?:y|ies)\\b|\\bretry (?:count|limit)\\b`,
  /zustellversuch|tentatives? de (?:remise|livraison|distribution|envoi)|intentos? de (?:entrega|envio)|tentativ\w{1,2} de (?:entrega|envio)|tentativ\w di (?:consegna|recapito|invio)/,
  /(?:bezorg|aflever|verzend)poging|prob\w* (?:dostarczenia|doreczenia|wyslania)|попыт\S{1,4} доставки|投递次数|重试次数|尝试(?:投递|发送)|配信(?:の)?試行|再送回数|배달 시도|전송 시도/,
);

/** A server that tried so often, and does not say why in vain. Asked last: any reason beside it counts for more. */
export const givenUpRules: Rule[] = [
  {
    problem: 'unknown',
    says: [/\bretried (?:(?:the )?max\w*|\d{1,4} times\b)/],
    together: [deliveryTries, any(over, reached)],
    unless: signingIn,
    confidence: 'unsure',
    also: ['server-temporary-failure', 'connect-timeout', 'recipient-rejected'],
    samples: [
      'Returned: the number of delivery attempts was exceeded.',
      'The mail has been retried the maximum number of (8) times and was given up.',
      'Anzahl der Zustellversuche überschritten',
    ],
    keepsOut: ['Number of delivery attempts without a login exceeded'],
  },
];
