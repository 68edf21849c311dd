import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

/** What an account may do with mail. */
const right = any(
  /\b(?:ability|rights?|permissions?|privileges?|capability|capacity) (?:to send|for sending|of sending)\b(?! (?:as|on behalf|from|to))/,
  /\b(?:sending|send) (?:rights?|privileges?|permissions?|capabilit\w+|ability|access)\b/,
  /senderecht|versandrecht|sendeberechtigung|\bdroits? (?:d'|a l')envo|\b(?:capacidad|derecho|permiso) (?:de|para) envi|\b(?:capacidade|direito|permissao) (?:de|para) envi/,
  /\b(?:capacita|diritto|permesso) (?:di|per|a) invi|\bprawo (?:do )?wysyl|\bverzendrecht|прав\S{0,3} (?:на )?отправ|发(?:信|件|送)(?:邮件)?权限|送信権限/,
);
const takenAway = any(
  /restrict|revok|suspend|\bpaus|withdr[ae]w|\bremoved\b|block|disabled|taken away|\blimited\b|\bfrozen\b/,
  /entzogen|gesperrt|eingeschrankt|ausgesetzt|suspendu|retire|restreint|restring|revocad|suspendid|retirad|revocat|sospes|limitat|odebran|zawiesz|ingetrokken|beperkt/,
  /отозва|огранич|приостан|取消|限制|暂停|停止|制限|停用/,
);

/** The right to send was taken from an account, which stays open for the rest. */
export const sendingRightRules: Rule[] = [
  {
    problem: 'account-sending-blocked',
    says: [/sendingpausedexception/],
    together: [right, takenAway],
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled', 'rate-or-quota-limited'],
    samples: [
      'AccountSendingPausedException: Email sending is disabled for your account',
      'Your ability to send mail has been revoked.',
      'Sending privileges for this account were suspended because of complaints.',
      'Das Senderecht dieses Kontos wurde entzogen.',
    ],
  },
];
