import { any } from '@/lib/problems/vocabulary/any';
import { sender } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** How Roundcube heads what a server said: the name of the protocol, and the reply’s code. */
const headed = /\bsmtp[^:()]{0,12}\(-?\d{1,3}\) ?:/;

/**
 * What programs that send say themselves, in their reader’s language: Roundcube’s `smtpfromerror`, PHPMailer’s `invalid_host`.
 * What a server is quoted with comes first.
 */
export const sendingProgramRules: Rule[] = [
  {
    problem: 'sender-not-allowed',
    says: [],
    together: [headed, sender],
    confidence: 'likely',
    general: true,
    samples: [
      'SMTP Error (553): Failed to set sender "a@example.com" (5.1.0).',
      'SMTP-Fehler (501): Der Absender "a@example.com" konnte nicht gesetzt werden (5.1.0).',
    ],
  },
  {
    problem: 'dns-not-found',
    says: [
      any(
        /(?:ungultiger|ongeldige|ugyldig|ogiltig|neplatny|nespravny|gecersiz|invalido|neveljaven|неверный|недопустимый|不正な|无效的?|無效的?) (?:host|vert|vart|hostitel|gostitelj|ana bilgisayar|хост|ホスト|主机|主機)\w{0,3}: ?\S/,
        /(?:\bhost|\bhote|hostitel|хост|主机|主機)\w{0,3} (?:je |non |is |es |e )?(?:invalid[oe]?|valide|nespravny|neplatny) ?: ?\S/,
        /nieprawidlow\w{1,3} nazw\w hosta/,
      ),
    ],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: ['PHPMailer: Ungültiger Host: mail_host', 'PHPMailer: Hôte non valide : mail_host'],
  },
];
