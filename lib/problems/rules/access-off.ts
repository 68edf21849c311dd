import { halted } from '@/lib/problems/vocabulary/account-state';
import { any } from '@/lib/problems/vocabulary/any';
import { again, check, place } from '@/lib/problems/vocabulary/sign-in-notions';
import { off } from '@/lib/problems/vocabulary/states';
import { between, recipient, spam, tooMany, tries } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const access =
  /\baccess\b|zugriff|zugang|\bacces\b|\bacceso|\baccesso|\bacesso|toegang|\bdostep|\bpristup|atkomst|adgang|tilgang|\berisim|\bhozzaferes|(?:^| )доступ(?!н)|访问|存取|アクセス|액세스|접근/;
/** Switched off or barred, which is more than a no. */
const shut = any(
  halted,
  off,
  /blokovan|blokiran|blockera[dt]|spaerret|sparra[dt]|letilt|被禁止|已禁止|ブロック|закрыт|blockiert/,
);
/** A refused sign-in, or the way out that it is for. */
const ofSignIn = any(
  /(?:^|[^\d.])53[45][ -]|\bsmtp\b|\bauth\w* |\blog-?(?:in|on)\b|anmeld|logowan|prihlas|\bautenti|\bconnexion/,
  /(?:^| )вход|авториз|аутент|登录|登陆|认证|ログイン|認証|로그인|인증/,
);

/** A way in that is off or barred: no password would open it. */
export const accessOff: Rule[] = [
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    says: [],
    together: [ofSignIn, access, shut],
    unless: any(
      place,
      between,
      check,
      tries,
      tooMany,
      again,
      recipient,
      spam,
      /\boauth|basic|modern|legacy|\btoken|\brelay|\bport\b|outgoing|outbound|password|passwort|kennwort|reputation|listed|(?:^|[^\d.])(?:4\d\d|5(?!3[45])\d\d)[ -]/,
    ),
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled', 'auth-blocked-by-policy', 'auth-bad-credentials'],
    samples: [
      '535 Zugriff gesperrt',
      '535 5.7.1 Login denied, SMTP access blocked',
      'authentication rejected access disabled',
      'zablokovaný SMTP přístup',
      '535 Доступ заблокирован',
    ],
    keepsOut: ['535 Access from your network is blocked'],
  },
];
