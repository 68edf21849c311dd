import {
  asked,
  cannot,
  insideOnly,
  sharedMailbox,
  toSignIn,
  toSwitchOn,
  website,
} from '@/lib/problems/vocabulary/account-limits';
import { any } from '@/lib/problems/vocabulary/any';
import { onlyFrom, place } from '@/lib/problems/vocabulary/sign-in-notions';
import { sending } from '@/lib/problems/vocabulary/states';
import { account, recipient } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const lasting = /(?:^|[^\d.])5\d\d[ -]/;
const refusal = /(?:^|[^\d.])(?!465|587)[45][0-7]\d[ -]/;
const out = any(sending, /\bsmtp\b|\bsend(?:s|et|en)?\b|\bwrite\b|schreib|envoy|envi[ae]|inviar|скла|отправ/);
/** What an account may not do by its kind, or not before its owner has done something, in one clause. */
export const accountLimitRules: Rule[] = [
  {
    problem: 'relay-denied',
    says: [],
    together: [refusal, insideOnly, any(account, recipient, out, /\busers?\b/)],
    unless:
      /\bfrom (?:\w+ )?(?:internal|inside|members)|\b(?:accepts?|receives?)\b|(?:internal|interne[nr]?) (?:senders?|absender)|internal (?:server )?error|attach|\brecipients? (?:is|are) (?:only|limited|restricted)/,
    confidence: 'likely',
    also: ['sender-not-allowed', 'account-sending-blocked'],
    samples: [
      '550 5.7.1 Your account is restricted to internal recipients',
      '550 5.7.1 Dieses Konto darf nur intern senden',
      '550 Этот ящик может отправлять письма только внутри (внутренним адресам)',
    ],
    keepsOut: ['550 5.7.1 This group accepts mail from internal recipients only'],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    says: [],
    together: [sharedMailbox, cannot, any(out, toSignIn)],
    unless: /recipient|\baccept|empfang/,
    confidence: 'likely',
    also: ['sender-not-allowed', 'account-sending-blocked'],
    samples: [
      '550 5.7.1 A shared mailbox cannot be used to send',
      '535 Gemeinsame Postfächer können sich nicht anmelden',
      '535 共享邮箱不能登录',
    ],
    keepsOut: ['550 5.7.1 Shared mailbox does not accept mail: the recipient has no sending rights'],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    says: [],
    together: [lasting, toSwitchOn, any(sending, /\bsmtp\b/), asked],
    unless:
      /\bauth|log-?in|\btls\b|\bssl\b|\bspf\b|dkim|dmarc|\bpop3?\b|\bimap\b|passwor|kennwor|cookie|javascript|relay/,
    confidence: 'likely',
    also: ['account-sending-blocked', 'sender-not-allowed'],
    samples: [
      '550 5.7.1 Sending is off: please switch on SMTP in the customer area',
      '550 Bitte aktivieren Sie zuerst den Versand im Kundenmenü',
      '550 Активируйте отправку в личном кабинете: это необходимо',
    ],
    keepsOut: ['550 5.7.1 Please enable DKIM for sending'],
  },
  {
    problem: 'auth-blocked-by-policy',
    says: [],
    together: [refusal, toSignIn, website, asked],
    unless:
      /\b(?:i|we|my)\b|\bport\b|attach|new password|passwort andern|change (?:your|the) password|\btoken|activat|aktivier|freischalt|not (?:allowed|permitted|possible|available|enabled)|disabled|instead\b/,
    confidence: 'likely',
    also: ['auth-required'],
    samples: [
      '450 4.7.1 Please sign in at the webmail once',
      '550 Bitte melden Sie sich zuerst im Webmail an (Anmeldung im Browser)',
      '550 请先登录网页邮箱',
    ],
    keepsOut: ['535 Please log in to the portal and change your password'],
  },
  {
    problem: 'auth-blocked-by-policy',
    says: [],
    together: [refusal, toSignIn, onlyFrom, place],
    unless: /\b(?:ssl|tls|port|encrypted|relay\w*)\b|\b(?:i|we|my)\b|sender|recipient/,
    confidence: 'likely',
    also: ['auth-required'],
    samples: [
      '503 Sign-in is only possible from the company network',
      '550 Anmeldung nur aus dem Firmennetz erlaubt',
      '550 Connexion autorisée uniquement depuis le réseau interne',
    ],
    keepsOut: ['530 5.7.0 Log in only from the network over SSL'],
  },
];
