import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import {
  contract,
  elsewhere,
  halted,
  notYet,
  spot,
  twoStep,
  unaccustomed,
  unpaid,
} from '@/lib/problems/vocabulary/account-state';
import { any } from '@/lib/problems/vocabulary/any';
import { passwordNotSet } from '@/lib/problems/vocabulary/named-password';
import { keySpent, otherSecret } from '@/lib/problems/vocabulary/program-password';
import {
  again,
  agree,
  before,
  check,
  confirmed,
  device,
  ended,
  failing,
  hours,
  key,
  lessened,
  machine,
  maintenance,
  missing,
  not,
  notForThis,
  ofPlace,
  onlyFrom,
  onlyWord,
  owned,
  phone,
  place,
  plan,
  programs,
  protocol,
  rights,
  service,
  terms,
  tooWeak,
  trouble,
  unknownDevice,
  upgrade,
  website,
} from '@/lib/problems/vocabulary/sign-in-notions';
import { expired, limit, reached, sending } from '@/lib/problems/vocabulary/states';
import {
  country,
  forbidden,
  messages,
  number,
  over,
  secret,
  stopped,
  tooMany,
  tries,
} from '@/lib/problems/vocabulary/things';

/** What a reason behind a refused sign-in speaks of, and what it says of that: every part has to be found. */
type Reason = { problem: ProblemCode; all: RegExp[]; unless?: RegExp; also?: ProblemCode[] };

/** Why a password is not even looked at, in this order: what names one thing alone stands before what names many. */
export const signInReasons: Reason[] = [
  {
    problem: 'auth-too-many-attempts',
    all: [/fail2ban|brute[- ]?force|cool-?down/],
    also: ['auth-blocked-by-policy'],
  },
  {
    problem: 'auth-too-many-attempts',
    all: [
      any(tries, /\bfallos\b|\bechecs\b|\bfailures\b/),
      any(stopped, forbidden, tooMany, again, /sperr|espere/),
    ],
    unless: /\b(?:left|remain\w*|noch|ubrig\w*|restant\w*|quedan?|rimang\w*)\b|остал|剩/,
  },
  {
    // counted is what goes out; who signs in is told so because of it
    problem: 'rate-or-quota-limited',
    all: [
      any(sending, messages, /\be?-?mail (?:limit|quota)/),
      any(limit, number, /(?:versand|sende|mail|nachrichten)-?(?:limit|kontingent)/),
      any(reached, over, tooMany, /超限|exhaust|surpass/),
    ],
    unless: any(
      tries,
      /mail ?box|postfach|storage|\bsize\b|session|parallel|simultan|speicher|\b(?:log-?|sign-?)ins\b|auth\w* (?:rate )?(?:limit|quota)/,
    ),
    also: ['account-sending-blocked'],
  },
  {
    problem: 'auth-too-many-attempts',
    all: [
      any(limit, number, /limite|limit\b|\bmax(?:imum)? |次数/),
      any(reached, over, tooMany, /超限|exhaust|surpass/),
    ],
    unless: any(messages, /mail ?box|storage|\bsize\b|session|parallel|simultan|speicher/),
    also: ['too-many-connections', 'rate-or-quota-limited'],
  },
  {
    problem: 'auth-too-many-attempts',
    all: [
      tooMany,
      /\b(?:log-?|sign-?)ins?\b|anmeld|einlog|\bconnexions\b|\baccesos\b|\bacessi\b|accessi\b|(?:^| )вход|登录|ログイン/,
    ],
    also: ['too-many-connections'],
  },
  {
    problem: 'auth-blocked-by-policy',
    all: [secret, tooWeak],
    also: ['auth-account-locked-or-disabled'],
  },
  { problem: 'auth-blocked-by-policy', all: [terms, agree], also: ['auth-account-locked-or-disabled'] },
  {
    problem: 'auth-mechanism-unsupported',
    all: [
      /(?:client|user|personal)\w*[- ]?(?:certificat|zertifikat)|certificat\w* (?:client|de (?:cliente|usuario)|personnel)|клиентск\S* сертификат|客户端证书|クライアント証明書/,
    ],
    also: ['auth-blocked-by-policy'],
  },
  {
    problem: 'auth-basic-disabled',
    all: [
      /\bx?oauth/,
      /instead|\bonly\b|\buse\b|(?:sign|log) ?in (?:with|by|via)|\bmust\b|required|statt|stattdessen|a la place|en lugar|invece/,
    ],
    unless: /\btoken|expired|\bscope/,
  },
  { problem: 'auth-account-locked-or-disabled', all: [unpaid, any(halted, expired)] },
  { problem: 'auth-account-locked-or-disabled', all: [contract, expired] },
  {
    problem: 'auth-account-locked-or-disabled',
    all: [any(owned, contract, key), notYet],
    unless: /\btoken|\bdevice|\bip\b/,
  },
  { problem: 'auth-bad-credentials', all: [keySpent] },
  { problem: 'auth-account-locked-or-disabled', all: [key, any(lessened, stopped, expired)] },
  { problem: 'auth-app-password-required', all: [otherSecret] },
  {
    problem: 'auth-bad-credentials',
    all: [passwordNotSet],
    also: ['auth-account-locked-or-disabled'],
  },
  { problem: 'auth-blocked-by-policy', all: [phone, confirmed] },
  { problem: 'auth-blocked-by-policy', all: [twoStep], also: ['auth-app-password-required'] },
  { problem: 'server-temporary-failure', all: [maintenance], unless: /\bfee\b/ },
  {
    // clocks of two machines, by which tickets of a sign-in are judged (RFC 4120 §7.5.9, KRB_AP_ERR_SKEW)
    problem: 'server-temporary-failure',
    all: [
      /\bclock skew\b|\bclocks? .{0,24}(?:out of sync|too far|differ)|\btime (?:skew|difference) (?:is )?too\b/,
    ],
  },
  { problem: 'server-temporary-failure', all: [any(failing, machine), any(failing, trouble)] },
  {
    problem: 'account-sending-blocked',
    all: [
      owned,
      any(stopped, forbidden),
      /\bspam|\bjunk\b|\babus|missbrauch|unsolicited|рассылк|спам|垃圾|迷惑|스팸/,
    ],
    also: ['auth-account-locked-or-disabled'],
  },
  { problem: 'auth-blocked-by-policy', all: [elsewhere], also: ['ip-blocklisted'] },
  { problem: 'auth-blocked-by-policy', all: [spot, unaccustomed], also: ['ip-blocklisted'] },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    all: [any(protocol, notForThis), any(forbidden, notForThis), owned],
    unless: any(country, /\bip\b|\bonly\b/),
    also: ['auth-blocked-by-policy'],
  },
  { problem: 'auth-blocked-by-policy', all: [place, ofPlace], also: ['ip-blocklisted'] },
  { problem: 'auth-blocked-by-policy', all: [onlyFrom], unless: any(tries, again) },
  {
    problem: 'auth-blocked-by-policy',
    all: [hours, any(ofPlace, not, /\bclosed|geschlossen|window/)],
    unless: again,
  },
  { problem: 'auth-blocked-by-policy', all: [device, any(unknownDevice, not)] },
  {
    problem: 'auth-account-locked-or-disabled',
    all: [
      /\b(?:account|user|customer) (?:is |has )?not (?:yet )?(?:been )?(?:subscribed|signed up|registered)/,
    ],
    also: ['auth-smtp-disabled-tenant-or-mailbox'],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    all: [any(plan, upgrade), any(not, onlyWord, upgrade)],
    also: ['auth-account-locked-or-disabled'],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    all: [rights, any(service, not, owned)],
    also: ['auth-blocked-by-policy'],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    all: [programs, any(missing, stopped, forbidden)],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    all: [service, missing],
    also: ['auth-account-locked-or-disabled'],
  },
  { problem: 'auth-blocked-by-policy', all: [website, before] },
  { problem: 'auth-blocked-by-policy', all: [check], unless: /\bhost policy/ },
  { problem: 'auth-account-locked-or-disabled', all: [owned, ended] },
  { problem: 'auth-account-locked-or-disabled', all: [unpaid] },
];
