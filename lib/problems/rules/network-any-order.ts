import { allowList, isNot } from '@/lib/problems/vocabulary/allow-list';
import { reached, timeLimit } from '@/lib/problems/vocabulary/states';
import { between, blocks, forbidden, port, relaying } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** Asked when no rule for reaching a server knows the words. */
export const networkInAnyOrder: Rule[] = [
  {
    problem: 'relay-denied',
    says: [],
    together: [relaying, forbidden],
    unless:
      /\b(?:spf|dkim|dmarc|srs)\b|auto-?forward|automatic(?:ally)? forward|external forwarding|\bip\b|\bport\b|servidor (?:de )?relay ocupado|mail ?box|queue/,
    confidence: 'likely',
    also: ['auth-required', 'recipient-rejected'],
    samples: ['550 Doorsturen van mail naar dit domein is niet toegestaan'],
    keepsOut: ['550 SRS: retransmission interdite'],
  },
  {
    // who is not on it, they do not say: mostly the address of the caller
    problem: 'ip-blocklisted',
    says: [],
    together: [/(?:^|[^\d.])[45][25]\d[ -]/, allowList, isNot],
    unless:
      /\b(?:helo|ehlo|host ?name)\b|\bdomain|sender|absender|expedit|remit|mittent|recipient|empfang|destin|account|konto|compte|cuenta|user|mail ?box|attach|anhang|\bfile|\blinks?\b|отправит|получат|发件|收件|账[号户]/,
    confidence: 'unsure',
    also: ['sender-not-allowed', 'relay-denied', 'recipient-rejected'],
    samples: [
      '554 5.7.1 Access denied: not on the allow list',
      '554 Zugriff verweigert: nicht auf der Freigabeliste',
    ],
    keepsOut: ['550 5.7.1 This domain is not on the allow list'],
  },
  {
    problem: 'connect-timeout',
    says: [],
    together: [timeLimit, reached],
    confidence: 'likely',
    also: ['network-blocked', 'server-temporary-failure'],
    samples: ['È stato superato il limite di tempo per la connessione al server'],
  },
  {
    problem: 'network-blocked',
    says: [],
    together: [between, blocks, port],
    unless:
      /\b[45]\d\d [45]\.\d|black ?list|block ?list|spamhaus|dnsbl|\brbl\b|\bspam|relay|attach|anhang|passwor|account|konto|compte|cuenta|log-?in|sign-?in|authenti|\bport (?:465|587) (?:is|was) not blocked|not block|ne bloque pas|blockiert nicht|no bloquea|non blocca/,
    confidence: 'likely',
    also: ['connect-timeout'],
    samples: [
      'Il tuo provider blocca la porta 25 in uscita',
      'Uw internetprovider blokkeert poort 25',
      'Twój dostawca internetu blokuje port 25',
      'Mein Hoster sperrt den Versand über SMTP, außer zu Gmail',
    ],
    keepsOut: ["Notre hébergeur interdit l'envoi SMTP sans authentification de compte"],
  },
];
