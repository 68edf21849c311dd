import { reasonFollows, signInNotMade } from '@/lib/problems/vocabulary/no-sign-in';
import type { Rule } from './rule';

/**
 * Who gives a refusal its reason in words: nobody signed in. Asked before what the refusal alone would mean, and before a
 * sign-in that is switched off.
 */
export const signInLeftOut: Rule[] = [
  {
    problem: 'auth-required',
    says: [new RegExp(`(?:${reasonFollows.source}).{0,80}?(?:${signInNotMade.source})`)],
    unless:
      /\b(?:spf|dkim|dmarc)\b|(?:^|[^\d.])53[458][ -]|\b5\.7\.139\b|\b(?:this|your) (?:mailbox|account|tenant|organi[sz]ation)\b/,
    confidence: 'likely',
    also: ['relay-denied'],
    samples: [
      '554 5.7.1 <max@example.net>: Relay access denied. Reason: The mail program did not sign in to the outgoing server.',
      '550 Zugriff verweigert. Grund: Es wurde ohne SMTP-Authentifizierung an eine fremde Adresse gesendet.',
      '554 5.7.1 Access denied 原因:未开启SMTP身份验证就向外部发送邮件。',
      '550 Access denied (because SMTP authentication has not been performed)',
    ],
    keepsOut: [
      '535 Sign-in refused. Reason: SMTP authentication is not enabled for users here',
      '550 5.7.1 Relaying for SPF senders only. Reason: you are not logged in',
    ],
  },
  {
    // a command out of turn (RFC 5321 §4.2.2), and which step was left out
    problem: 'auth-required',
    says: [new RegExp(`(?:^|[^\\d.:])503\\b.{0,100}?(?:${signInNotMade.source})`)],
    unless: /already|\bnot (?:supported|advertised|available|enabled)\b/,
    confidence: 'likely',
    also: ['auth-mechanism-unsupported'],
    samples: [
      '503 Bad sequence of commands (Anmeldung nicht durchgeführt)',
      '503 : mauvaise séquence de commandes (authentification non effectuée)',
      '503 コマンドの順序が不正です(認証されていません)',
    ],
    keepsOut: ['503 AUTH command used when not advertised, so you are not signed in'],
  },
];
