import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { any } from '@/lib/problems/vocabulary/any';
import { malware } from '@/lib/problems/vocabulary/malware';

/** What a short reply speaks of, and what it says of it: every part has to be found. `codes`: only for replies with these. */
export type ReplySaying = {
  problem: ProblemCode;
  all: RegExp[];
  unless?: RegExp;
  codes?: RegExp;
  also?: ProblemCode[];
};

const no = any(
  /\bno\b|\bnot\b|\bcannot\b|\bnever\b|without|unable|refus|reject|den(?:y|ied)|forbid|prohibit|\bban/,
  /bar(?:red)\b|block|disallow|unaccept|invalid|\bbad\b|wrong|mismatch|fail|unusable|unwelcome|unwanted/,
  /unknown|missing|malformed|unsuccessful|incorrect|illegal/,
);
const off =
  /\boff\b|\b(?:disabled|stopped|suspended|deactivated|closed|restricted|limited|ended|revoked|paused|frozen|held)\b|not (?:been )?(?:enabled|activated|included|part|switched|turned|available|allowed|open)|no longer|any ?(?:more|longer)|on hold/;
const need =
  /\bneed|\bmust\b|required?\b|have to|has to|first\b|before|please (?:auth|log|sign|identif|use|turn)|\bonly\b|turn on|mandatory|expected|enable/;
const signIn =
  /log(?:ged|ging)?[ -]?(?:ins?|ons?|you in)\b|sign(?:ed|ing)?[ -]?(?:in|on)\b|pass(?:word|phrase|code)|credential|\bauth(?!or)\w*|identif|user ?name|\bsecret\b/;
const sender = any(
  /\bsender|from(?: |:|-)(?:address|header|field|domain)/,
  /mail from\b(?! (?:you|your|this|us|the|that)\b)|header from|return[ -](?:address|path)/,
  /envelope (?:from|sender)|originat|(?:your|their) own address|someone else|(?:send|write|mail) as\b/,
  /owner of (?:this|the|that) (?:address|mailbox)|as sender/,
);
const recipient =
  /recipient|addressee|mail ?box|inbox|\busers?\b|\baccount|\balias|nobody|no ?one|\bperson|\baddress|\brcpt|employee|destination|local part|by that name/;
const network =
  /\bips?\b|network|\bhosts?\b|\brange\b|your (?:mail )?server|country|dial-?up|connections?\b|\bptr\b|reverse|\brdns\b|reputation|\bmta\b|client host|provider/;
const sending = /send|outbound|outgoing|submi(?:t|ssion)|your account|your mailbox/;
const crypt = /encrypt|\b(?:start)?tls\b|\bssl\b|secure (?:connection|channel|session)|(?:plain|clear) ?text/;
const many =
  /too (?:much|many|fast|quick|often|frequent)|quick(?:ly)?\b|limit|quota|enough|maxim|\bper\b|\bhour|today|\bday\b|daily|\brate\b|exceed|reached|only \d|allowance|slow down/;

/** Replies in words of their own, in this order: what names a reason stands before what only says no. */
export const replySayings: ReplySaying[] = [
  { problem: 'oauth-token-invalid', all: [/\btokens?\b|\boauth/, no], codes: /^53/ },
  {
    problem: 'oauth-token-invalid',
    all: [
      /(?:bearer|access|oauth2?|refresh|security) token/,
      /out of date|expired|old|no good|stale|revoked/,
    ],
  },
  {
    problem: 'auth-app-password-required',
    all: [/(?:special|separate|specific|extra|own|dedicated|normal|regular|usual|main|account) password/],
    unless: /\b(?:wrong|incorrect)\b/,
    also: ['auth-bad-credentials'],
  },
  { problem: 'auth-basic-disabled', all: [/oauth|modern auth/, /need|requir|\bonly\b|\buse\b|must|switch/] },
  { problem: 'oauth-token-invalid', all: [/oauth/, no] },
  { problem: 'auth-basic-disabled', all: [/(?:basic|legacy|password) (?:auth\w*|log-?in|sign-?in)/, off] },
  {
    problem: 'auth-too-many-attempts',
    all: [
      signIn,
      /attempt|fail|wrong|tries|password/,
      /too many|exhaust|wait|\bhour|minute|later|times|repeated/,
    ],
    also: ['auth-bad-credentials'],
  },
  {
    problem: 'auth-blocked-by-policy',
    all: [/country|location|region|browser|webmail|web ?site|device|untrusted|unusual|suspicious/, signIn],
    also: ['auth-bad-credentials'],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    all: [
      /\bsmtp\b|mail (?:program|client|app)|external (?:program|client|app)|third[- ]party|pop3?\b|imap\b/,
      off,
    ],
    unless: /relay|server (?:is |was )?(?:not available|unavailable)|proxy|threshold|limit/,
    codes: /^(?:5|$)/,
  },
  {
    problem: 'auth-mechanism-unsupported',
    all: [
      /mechanism|method|way of|cram|ntlm|digest-md5|auth type/,
      /\bweak|not|un(?:known|supported|available)|no\b/,
    ],
  },
  {
    problem: 'auth-account-locked-or-disabled',
    all: [/account|user|mailbox/, /suspend|closed|expired|inactive|locked|disabled|frozen|blocked/],
    codes: /^53|^52/,
  },
  {
    problem: 'tls-too-old',
    all: [/\btls|\bssl|cipher|protocol/, /obsolete|\bold|outdated|version|weak|minimum|at least|upgrade/],
  },
  {
    problem: 'starttls-required',
    all: [crypt, /must|requir|only|\buse\b|not encrypted|no (?:plain|clear)|need|mandatory|unencrypted/],
  },
  { problem: 'starttls-not-offered', all: [crypt, no], unless: /certificat|handshake|negotiat/ },
  {
    problem: 'helo-rejected',
    all: [/\behlo\b|\bhelo\b|say hello|greet (?:me|us) first/],
    also: ['auth-required', 'starttls-required'],
  },
  {
    problem: 'account-sending-blocked',
    all: [/\byour?\b|account|mailbox|customer|this user/, sending, off],
    unless: /\bip\b|network|relay|\bfrom\b|\bas\b|address/,
    also: ['rate-or-quota-limited', 'content-or-spam-rejected'],
  },
  {
    problem: 'account-sending-blocked',
    all: [/hacked|compromised|stolen|(?:may|can)(?: ?not)? send mail/],
  },
  {
    problem: 'sender-domain-auth-failed',
    all: [
      /\bspf\b|\bdkim(?!-signature)|\bdmarc|must be signed|not signed|does not list (?:this|your)|designate/,
    ],
  },
  {
    problem: 'greylisted',
    all: [
      /\bnew\b|first (?:contact|time|seen|attempt|delivery)|come back|anti-?spam delay|patien|\bminutes?\b|\bseconds?\b|\d ?s\b/,
    ],
    codes: /^4/,
    unless: many,
  },
  {
    problem: 'too-many-connections',
    all: [
      /sessions?|connections?|channels?|sockets?|threads/,
      /only \d|too many|count|parallel|simultan|limit|maxim|exceed/,
    ],
    unless: /(?:messages?|mails?|recipients?) (?:per|in)\b/,
  },
  {
    problem: 'server-temporary-failure',
    all: [/(?:server|system|disk|database)\b.{0,40}(?:space|full|later|down)|out of disk/],
    codes: /^4/,
  },
  {
    problem: 'mailbox-full',
    all: [
      /inbox|mail ?box|\busers?\b|storage|disk|recipient|addressee|\bhis\b|folder/,
      /\bfull|no room|(?:space|room) left|too much mail|used up|\bused\b|over\b|exceed|allot|exhaust|no (?:more )?space/,
    ],
    unless: /per (?:hour|day|minute)|today|sending/,
  },
  {
    problem: 'message-too-large',
    all: [/\d ?(?:mb|kb|bytes|megabyte)|\bsize|length|\bbig|large|too much data/],
    unless: /version|\.exe\b|file type|virus|malware|macro/,
  },
  {
    problem: 'rate-or-quota-limited',
    all: [/messages?|mails?\b|recipients?|\bsen[dt]|mailing|account/, many],
    unless: /\bretr(?:ied|ies)\b/,
  },
  { problem: 'sender-not-allowed', all: [/spoof|forg(?:e|ing)|imperson/, /local|sender|address|from/] },
  {
    problem: 'sender-not-allowed',
    all: [sender, new RegExp(`${no.source}|register|confirm|verif|own\\b|belong|must be|owner|only`)],
  },
  {
    problem: 'relay-denied',
    all: [
      /relay|forward (?:mail|messages)|foreign|outside|external|other domains|our (?:own )?(?:domains|customers|users)|local network|third part/,
      new RegExp(`${no.source}|only|must`),
    ],
    unless: /\bip\b/,
  },
  {
    problem: 'auth-required',
    all: [signIn, new RegExp(`${need.source}|without`)],
    unless: /fail|wrong|incorrect|bad|invalid/,
  },
  { problem: 'auth-bad-credentials', all: [signIn, no], also: ['auth-app-password-required'] },
  {
    problem: 'content-or-spam-rejected',
    all: [
      any(
        malware,
        /junk|spam|advert|content|\bfiles?\b|attach|virus|malicious|\blinks?\b|\burls?\b|headers?\b/,
        /\blines? (?:is |are )?too long|long lines?|subject|filter|\.exe\b|scor(?:e|ed|ing)|points/,
        /bare (?:lf|cr)|dangerous|\bbody|message looks|acceptance|policy/,
      ),
    ],
  },
  {
    problem: 'ip-blocklisted',
    all: [network, no],
    unless: /recipient|mail ?box|\buser\b|establish|connect to/,
  },
  {
    problem: 'recipient-rejected',
    all: [
      recipient,
      new RegExp(
        `${no.source}|removed|retired|\\bleft\\b|moved|gone|abandon|unused|nobody|no ?one|verif|lookup|disabled|closed|inactive`,
      ),
    ],
    unless: /\bip\b/,
  },
];
