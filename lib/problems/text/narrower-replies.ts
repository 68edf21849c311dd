import { saysMicrosoft } from '@/lib/problems/catalogue/microsoft';
import { isOffAtFirst } from '@/lib/problems/catalogue/off-at-first';
import { wantsAppPassword } from '@/lib/problems/catalogue/wants-app-password';
import { speaksOfOwnCertificate, speaksOfUnknownName } from '@/lib/problems/rules/outlook-windows';
import { any } from '@/lib/problems/vocabulary/any';
import { ofClient } from '@/lib/problems/vocabulary/client-certificate';
import { wronglySetUp } from '@/lib/problems/vocabulary/set-up';
import { abuse, spam } from '@/lib/problems/vocabulary/things';
import { isToOneself } from '@/lib/problems/vocabulary/to-oneself';
import { isMicrosoft } from '@/lib/providers/microsoft-hosts';
import { narrowerLimits } from './account-limits';
import { hasAppPassword } from './app-password';
import { narrowerNamed } from './named-instead';
import { narrowerPrograms } from './narrower-programs';
import { narrowerRates } from './narrower-rates';
import type { Fits, NarrowerReply } from './narrower-reply';
import { narrowerSending } from './narrower-sending';
import { offersOnlyWindows } from './offered-in-text';
import { replyCode } from './reply-code';
import { type Matter, speaksOf } from './reply-says';

const says =
  (pattern: RegExp): Fits =>
  (text) =>
    pattern.test(text);
const about =
  (matter: Matter): Fits =>
  (text) =>
    speaksOf(matter, text);
const plainNoOfExchange = /\b5\.7\.3 authentication unsuccessful/;
const ofMicrosoft: Fits = (text, host) => saysMicrosoft(text) || (host !== undefined && isMicrosoft(host));

/** What an account was stopped for, that is more than a password tried too often. */
const abused = any(
  abuse,
  spam,
  /compromis|\bhacked\b|phish|gehackt|pirat|hackead|kompromitt|compromett|взлом|被盗/,
);

/** Who switched something off (plain form), and is no provider's watch. */
const byAdministrator = any(
  /\bby (?:(?:your|the|an?|its) )?(?:\w{1,20} )?admin(?:istrator)?s?\b|\badmin(?:istrator)? (?:has|have) /,
  /\b(?:vom|von (?:ihre[mr]|der|dem)) \w{0,20}administrat\w{0,6}|administrat(?:or|ion) hat\b/,
  /\bpar (?:(?:votre|notre|l') ?)?administrateur|\bpor (?:(?:su|el|o|seu) )?administrador|dall'amministratore|администратор/,
);

/**
 * Replies that say less than their cause may mean, or more, so that its general words would be untrue. Each has words of its
 * own, the same for a live check and a pasted text. The first that fits counts. checked: 2026-11
 * source: https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online
 * and https://learn.microsoft.com/exchange/mail-flow-best-practices/continuous-error-throttling-smtp-auth-submissions
 */
export const narrowerReplies = [
  ...narrowerNamed,
  ...narrowerLimits,
  {
    words: 'federation',
    apart: true,
    of: ['server-temporary-failure', 'auth-blocked-by-policy'],
    fits: says(/federated sts (?:service|url)/),
  },
  // system incorrectly configured (RFC 3463 §3.4)
  {
    words: 'server-set-up',
    of: ['server-temporary-failure', 'auth-mechanism-unsupported'],
    fits: says(wronglySetUp),
  },
  { words: 'security-defaults', of: ['auth-blocked-by-policy'], fits: says(/security defaults/) },
  {
    words: 'password-transition',
    of: ['auth-blocked-by-policy', 'server-temporary-failure'],
    fits: says(/password transition/),
  },
  { words: 'name-form', of: ['auth-bad-credentials'], fits: about('nameForm') },
  {
    words: 'password-not-set',
    of: ['auth-bad-credentials'],
    fits: (text) => replyCode.test(text) && speaksOf('passwordNotSet', text),
  },
  {
    words: 'password-expired',
    of: ['auth-bad-credentials', 'auth-account-locked-or-disabled', 'auth-blocked-by-policy'],
    fits: about('passwordExpired'),
  },
  // what stands in the place of a password
  { words: 'password-expired', of: ['auth-bad-credentials'], fits: about('keySpent') },
  { words: 'password-expired', of: ['auth-app-password-required'], fits: about('appPasswordSpent') },
  {
    words: 'account-not-there',
    of: ['auth-bad-credentials'],
    fits: says(/\baadsts ?(?:50014|50020|50034|51004|90072|500208)\b/),
  },
  {
    words: 'app-password-here',
    of: ['auth-bad-credentials'],
    // how Google’s servers end every reply
    fits: (text, host) =>
      / gsmtp\b/.test(text) || hasAppPassword(text) || (host !== undefined && wantsAppPassword(host)),
  },
  {
    words: 'off-at-first',
    of: ['auth-bad-credentials'],
    fits: (_, host) => host !== undefined && isOffAtFirst(host),
  },
  {
    // where it is none of Microsoft’s own servers
    words: 'exchange-refused',
    of: ['auth-bad-credentials'],
    fits: (text, host) => host !== undefined && !ofMicrosoft(text, host) && plainNoOfExchange.test(text),
  },
  {
    // in a company or in the cloud
    words: 'microsoft-refused',
    of: ['auth-bad-credentials'],
    fits: (text, host) =>
      plainNoOfExchange.test(text) ||
      (ofMicrosoft(text, host) &&
        /\b5\.7\.(?:3|139)\b/.test(text) &&
        !/credentials were incorrect/.test(text)),
  },
  {
    words: 'not-in-plan',
    of: ['auth-smtp-disabled-tenant-or-mailbox'],
    fits: (text) => replyCode.test(text) && speaksOf('paidPlan', text),
  },
  {
    words: 'sending-off-microsoft',
    of: ['auth-smtp-disabled-tenant-or-mailbox'],
    fits: ofMicrosoft,
  },
  {
    words: 'sending-off',
    of: ['auth-smtp-disabled-tenant-or-mailbox'],
    fits: says(replyCode),
  },
  {
    // the address that takes mail in for an organisation (Direct Send, connectors)
    words: 'no-sign-in-there',
    of: ['auth-mechanism-unsupported'],
    fits: (text, host) => /[\w-]\.mail\.protection\./.test(`${text} ${host ?? ''}`),
  },
  { words: 'client-certificate', of: ['auth-mechanism-unsupported'], fits: says(ofClient) },
  { words: 'windows-sign-in', of: ['auth-mechanism-unsupported'], fits: offersOnlyWindows },
  { words: 'microsoft-ways', of: ['auth-mechanism-unsupported'], fits: ofMicrosoft },
  {
    words: 'account-unpaid',
    of: ['auth-account-locked-or-disabled', 'account-sending-blocked'],
    fits: about('payment'),
  },
  {
    words: 'account-not-ready',
    of: ['auth-account-locked-or-disabled'],
    fits: (text) => replyCode.test(text) && speaksOf('notYet', text),
  },
  {
    words: 'account-abused',
    of: ['auth-account-locked-or-disabled'],
    fits: (text) => replyCode.test(text) && abused.test(text),
  },
  {
    words: 'account-switched-off',
    of: ['auth-account-locked-or-disabled'],
    fits: (text) => replyCode.test(text) && !speaksOf('lockedForNow', text),
  },
  {
    words: 'unregistered-domain',
    apart: true,
    of: ['account-sending-blocked'],
    fits: says(/unregistered domain|\b5\.7\.750\b/),
  },
  {
    words: 'new-organisation',
    apart: true,
    of: ['ip-blocklisted', 'account-sending-blocked'],
    fits: says(/\b5\.7\.708\b|traffic not accepted from this ip/),
  },
  {
    words: 'sending-paused',
    of: ['account-sending-blocked'],
    // one that somebody else may use is made safe first
    fits: (text) =>
      speaksOf('again', text) &&
      !/compromis|hacked|phish|stolen|\b5\.1\.8\b|\b5\.7\.(?:50[1-3]|70\d)\b/.test(text),
  },
  {
    words: 'not-in-plan',
    of: ['account-sending-blocked'],
    fits: (text) => speaksOf('plan', text) && !speaksOf('abuse', text),
  },
  {
    words: 'sending-stopped',
    of: ['account-sending-blocked'],
    // whoever runs it switched it off, whatever a code makes of that
    fits: (text) => !speaksOf('abuse', byAdministrator.test(text) ? text.replace(/\b5\.1\.8\b/, '') : text),
  },
  {
    words: 'throttled',
    of: [
      'rate-or-quota-limited',
      'sender-not-allowed',
      'mailbox-full',
      'auth-account-locked-or-disabled',
      'recipient-rejected',
    ],
    fits: says(/sender throttled due to continuous/),
  },
  ...narrowerSending,
  ...narrowerRates,
  ...narrowerPrograms,
  {
    words: 'address-letters',
    apart: true,
    of: ['sender-not-allowed', 'recipient-rejected'],
    fits: says(/\bsmtputf8\b|\b[45]\.6\.7\b/),
  },
  {
    words: 'send-as',
    of: ['sender-not-allowed'],
    fits: says(/send ?as ?denied|\b5\.7\.60\b|\bpermissions? to send as this sender/),
  },
  { words: 'sender-no-mail-entry', of: ['sender-not-allowed'], fits: about('noMailEntry') },
  { words: 'sender-domain', of: ['sender-not-allowed'], fits: about('unknownDomain') },
  { words: 'sender-unknown', of: ['sender-not-allowed'], fits: about('unknownSender') },
  {
    words: 'fetch-first',
    of: ['auth-required', 'sender-not-allowed', 'relay-denied'],
    fits: about('fetchFirst'),
  },
  { words: 'sender-syntax', of: ['sender-not-allowed'], fits: about('syntax') },
  {
    words: 'sender-unconfirmed',
    of: ['sender-not-allowed'],
    // Postfix, which asked the sender’s own server in vain
    fits: (text) =>
      /\bunconfigured (?:sending |sender |from )?domain/.test(text) ||
      (speaksOf('unconfirmed', text) && !/\bunverified address:/.test(text)),
  },
  { words: 'forwarding-off', apart: true, of: ['relay-denied'], fits: says(/external forwarding/) },
  { words: 'inside-only', apart: true, of: ['relay-denied'], fits: says(/\bhigh volume e-?mail/) },
  {
    words: 'connector',
    apart: true,
    of: ['relay-denied', 'server-temporary-failure'],
    fits: says(/\btenant(?:inbound)?attribution|direct send not allowed|wrong office ?365 region/),
  },
  {
    words: 'client-too-old',
    of: ['tls-too-old'],
    fits: says(/\b[45]\.7\.6[67]\b|tls 1\.0 and 1\.1 are not supported/),
  },
  {
    words: 'closed-group',
    of: ['recipient-rejected', 'auth-required'],
    fits: says(
      /\b5\.7\.1(?:2|24|29|33|34|36)\b|sendernotauthenticatedfor|restrictedtorecipientspermission|allowed[- ]senders list/,
    ),
  },
  {
    words: 'microsoft-unsigned',
    of: ['auth-required'],
    fits: (text, host) => /\b5\.7\.57\b/.test(text) || (replyCode.test(text) && ofMicrosoft(text, host)),
  },
  {
    // the domain leads to a server that does not take its mail
    words: 'recipient-misrouted',
    apart: true,
    of: ['relay-denied'],
    fits: says(/\b5\.4\.1 (?:\S+ )?relay access denied/),
  },
  { words: 'to-oneself', of: ['recipient-rejected'], fits: isToOneself },
  { words: 'name-not-found', apart: true, of: ['recipient-rejected'], fits: speaksOfUnknownName },
  { words: 'own-certificate', apart: true, of: ['local-client-problem'], fits: speaksOfOwnCertificate },
] as const satisfies NarrowerReply[];

/** The words of their own, keys of `problems.verdict`. */
export type Narrower = (typeof narrowerReplies)[number]['words'];
