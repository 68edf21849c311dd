import { any } from '@/lib/problems/vocabulary/any';
import { off, sending } from '@/lib/problems/vocabulary/states';
import { signingIn, stopped } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const full = any(
  /\b[45]\.2\.2\b|\bover (?:its |the |your )?quota\b|\b(?:mailbox|inbox) (?:is )?full\b|(?:mailbox|storage) quota (?:is )?exceeded/,
  /postfach .{0,24}voll\b|boite .{0,24}(?:pleine|saturee)|buzon .{0,24}llen|caixa .{0,24}chei|casella .{0,24}pien|(?:postvak|mailbox) .{0,24}\bvol\b|skrzynka .{0,24}pelna/,
  /ящик .{0,24}(?:переполнен|полон)|邮箱.{0,8}已?满|メールボックス.{0,8}(?:いっぱい|満杯)|메일함.{0,8}가득/,
);

/** Sending is stopped because there is no room: that is the reason, and room is made by whoever has the mailbox. */
export const fullMailboxFirst: Rule[] = [
  {
    problem: 'mailbox-full',
    says: [
      /\b[45]\.2\.2 .{0,120}\bquota exceeded\b|\bmail ?box quota\b.{0,24}\bexceeded\b/,
      // how many messages a folder may hold
      /收(?:件|信)(?:人|方)?的?(?:邮箱|邮件|信箱).{0,24}(?:数量|数目|封数)/,
    ],
    together: [full, sending, any(stopped, off)],
    unless: /\bspam\b|messages per|\b(?:daily|hourly)\b|sending quota/,
    confidence: 'likely',
    also: ['rate-or-quota-limited'],
    samples: [
      '452 4.2.2 <a@example.com>: Recipient address rejected: Mailbox quota exceeded',
      '552 收件人邮箱文件夹邮件数量限制,无法收信',
      '552 5.2.2 Your mailbox is over quota, sending is disabled until you delete messages',
    ],
    keepsOut: ['452 4.2.2 Daily sending quota exceeded'],
  },
];

/** The same of a sign-in: whoever empties the mailbox is let in. */
export const fullAtSignIn: Rule[] = [
  {
    problem: 'mailbox-full',
    says: [],
    together: [full, signingIn, any(stopped, off, /(?:^|[^\d.])53[0458][ -]/)],
    unless: /\b[45]\.2\.2\b|\bspam\b|messages per|\b(?:daily|hourly)\b|sending quota|recipient/,
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled'],
    samples: ['535 5.7.8 Mailbox quota exceeded, login suspended', '535 Postfach voll, Anmeldung gesperrt'],
    keepsOut: ['535 Mailbox quota exceeded: daily sending quota, login disabled'],
  },
];
