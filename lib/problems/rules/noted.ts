import type { Rule } from './rule';

/** As support and IT note it down: a switch, a limit, an account, in few words. */
export const notedRules: Rule[] = [
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    says: [],
    together: [
      /\bauthenticated smtp\b|\bsmtp auth(?:entication)?\b|smtpclientauth\w*/,
      /\bun(?:ticked|checked|selected)\b|\b(?:is|was|are|set) (?:to )?off\b|\bnot (?:ticked|checked|selected|switched on|turned on)\b|\bturned off\b|\bswitched off\b|abgehakt|nicht angehakt|ausgeschaltet|decoche|desmarcad|deselezionat|uitgevinkt|odznaczon|снята/,
    ],
    unless: /\bdid not help\b|\bis (?:ticked|checked|on)\b/,
    confidence: 'likely',
    also: ['auth-basic-disabled'],
    samples: ["EAC: 'Authenticated SMTP' unticked on scan@example.com", 'SMTP AUTH was off for this mailbox'],
    keepsOut: ['Authenticated SMTP was not ticked; I ticked it, and it did not help'],
  },
  {
    problem: 'auth-account-locked-or-disabled',
    says: [
      /\b(?:user|account|mailbox) (?:is |was |has been |got )?(?:disabled|blocked|deactivated|locked) in (?:the )?(?:ad\b|active directory|entra|azure|admin|directory|ldap)/,
    ],
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: ['user disabled in AD since he left, his copier still uses it'],
  },
  {
    problem: 'rate-or-quota-limited',
    says: [
      /\b(?:hit|reached|used up|ran into|blew) (?:the |our |his |her |their |my |a |its )?(?:daily|hourly|monthly|sending) (?:\w+ )?(?:cap|limit|quota|maximum|allowance)\b/,
    ],
    unless: /storage|mailbox size/,
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: ['newsletter to 900 people, hit the daily cap of the hoster'],
    keepsOut: ['Your team has reached its monthly storage quota'],
  },
  {
    problem: 'mailbox-full',
    says: [],
    together: [
      /mailbox|inbox|postfach|boite|buzon|casella|caixa|skrzynk|postvak|brevlad|ящик|邮箱|メールボックス/,
      /(?<![\d.,])(?:100|10[1-9]|1[1-9]\d) ?(?:%|percent\b|prozent\b|por ciento|pour ?cent)/,
    ],
    unless: /\bspf\b|\bspam\b|sure\b/,
    confidence: 'likely',
    also: ['rate-or-quota-limited'],
    samples: ['Kunde kann nicht senden, Postfach 100% belegt (50 GB)'],
    keepsOut: ['Spam score of the mailbox: 100 %'],
  },
  {
    problem: 'network-blocked',
    says: [
      /\bnetwork access (?:is |was )?denied by (?:an? |the )?(?:access control list|acl|polic)|\b(?:access control list|\bacl)\b.{0,30}\b(?:den|block|forbid)\w*.{0,40}(?:port|smtp|connect)/,
    ],
    confidence: 'likely',
    also: ['local-client-problem', 'connect-timeout'],
    samples: [
      'ORA-24247: network access denied by access control list (ACL) ORA-06512: at "SYS.UTL_SMTP", line 164',
    ],
  },
  {
    problem: 'auth-too-many-attempts',
    says: [/\btoo many tries\b/],
    unless: /deliver|queue|redirect/,
    confidence: 'likely',
    also: ['auth-bad-credentials', 'auth-account-locked-or-disabled'],
    samples: ['now it says too many tries, wait 30 minutes'],
    keepsOut: ['message stays in the queue, too many tries'],
  },
];
