import { any } from '@/lib/problems/vocabulary/any';
import { paying, unpaying } from '@/lib/problems/vocabulary/paid-plans';
import { onlyWord } from '@/lib/problems/vocabulary/sign-in-notions';
import { off } from '@/lib/problems/vocabulary/states';
import { forbidden } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const ofSignIn = /(?:^|[^\d.])53[0458][ -]/;
const refusal = /(?:^|[^\d.])55[0-4][ -]/;
const barred = any(
  forbidden,
  off,
  /\b(?:cannot|may not|must not|not (?:allowed|available|included|part of|supported|permitted|possible)|no access|do not have)\b|\bnicht (?:verfugbar|enthalten|moglich)|\bn'est pas|\bne (?:peuvent|peut)|\bno (?:pueden?|disponible)|\bnao (?:podem?|disponivel)|\bnon (?:possono|puo|disponibile)|недоступ|不能|无法|不支持|できません|없습니다/,
);
/** What is to be had for money. */
const needed = any(
  onlyWord,
  /\b(?:required?|requires|needs?|reserved|limited to|restricted to|available (?:to|for|with|in|on)|included in|upgrade)\b|erforderlich|vorbehalten|verfugbar|reserve\w* (?:a|aux)|requier|necesit|reservad|exclusiv|requiere|riservat|disponibile|voorbehouden|dostepn|доступ|требу|需要|仅|限|のみ|必要|필요|전용/,
);
/** A limit, or a thing to send, is the matter, and not who pays. */
const other = any(
  /\d ?(?:kb|mb|gb|messages|mails|e-?mails|recipients)\b|\bper (?:day|hour|month)\b|\blimit\b|quota|exceed|too (?:many|large|big)|recipient|attach|\bspam\b|receive|incorrect|invalid (?:user|login|pass|cred)|wrong pass/,
  /empfanger|empfangen|destinata|destinatario|passwort falsch|получател|收件/,
);

/** A server that lets in, or sends for, nobody but those who pay. */
export const paidPlanRules: Rule[] = [
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    says: [],
    together: [ofSignIn, paying, needed],
    unless: other,
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled', 'auth-bad-credentials'],
    samples: [
      '535 Mail programs may sign in with a premium account only',
      '530 5.7.0 SMTP requires a pro account',
      '535 5.7.8 IMAP/SMTP nur für zahlende Kunden',
      '535 Accès SMTP réservé aux abonnés premium',
      '535 El acceso SMTP requiere una cuenta de pago',
      '535 Accesso SMTP riservato agli utenti premium',
      '535 Доступ по SMTP только на платном тарифе',
      '535 SMTP仅限付费用户使用',
    ],
    keepsOut: ['535 Wrong password, only premium users may call the help line'],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    says: [],
    together: [ofSignIn, unpaying, barred],
    unless: other,
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled', 'auth-bad-credentials'],
    samples: [
      '530 5.7.1 Access refused: not available to free accounts',
      '535 SMTP ist für Gratis-Konten nicht verfügbar',
      '535 SMTP não disponível para contas gratuitas: usuários de plano gratuito não podem usar',
      '535 免费用户不能使用SMTP',
    ],
    keepsOut: ['535 Invalid login (free users may not open tickets)'],
  },
  {
    problem: 'account-sending-blocked',
    says: [],
    together: [
      refusal,
      any(paying, unpaying),
      any(needed, barred),
      /\bsmtp\b|\bsend|\baccess\b|\bserver\b|\bservice\b|\brelay|program|versand|envo[iy]|envi[ao]|invi[oa]|отправ|发信|发送|送信|발송/,
    ],
    unless: other,
    confidence: 'likely',
    also: ['auth-smtp-disabled-tenant-or-mailbox'],
    samples: [
      '550 5.7.1 SMTP access is not included in your free plan',
      '550 5.7.1 Sending by SMTP is for paying customers only',
      '554 5.7.1 Versand über SMTP: für kostenlose Konten nicht verfügbar',
    ],
    keepsOut: ['552 Free users can only send 20 MB'],
  },
];
