import { judgedWords } from '@/lib/evidence/judged-words';
import type { Reply } from '@/lib/evidence/said';

/** What the words of a reply are about, beside its cause: it decides what may be said with it, never the cause. */
const about = {
  payment:
    /\bbilling\b|\bbills?\b|\bpay(?:ment|ed)?\b|\bpaid\b|unpaid|overdue|invoice|subscription|\bcontract\b|\btrial\b|\brenew|account (?:has |is )?expired|expired account/,
  plan: /\bplans?\b|\btariff\b|\bupgrade\b|\b(?:free|trial|basic) (?:account|version|package|edition)/,
  abuse:
    /spam|abus|suspicious|compromis|hacked|threshold|outbound|unusual|malicious|phish|reputation|unsolicited|junk|\b5\.1\.8\b|\b5\.7\.(?:70[0-9]|750|501|502|503)\b/,
  lockedForNow:
    /\block(?:ed|out)?\b|temporar|too many|attempts|for now|minutes|hours?\b|later|锁定|verrouill|fehlversuch|zu viele|trop de|demasiad|troppi|слишком/,
  syntax:
    /\bsyntax\b|malformed|\b5\.1\.[37]\b|illegal (?:character|address)|invalid (?:character|address format)|(?:cannot|can't|unable to|could not) parse|not (?:a )?(?:valid|well[- ]formed) (?:e-?mail )?address/,
  nameForm:
    /\b(?:full|whole|complete|entire) e-?mail\b|user ?name (?:form|format|must|should|has to|needs|cannot)\b|domain\\{1,2}user|vollst[aä]ndige e-?mail|adresse (?:e-?mail |[eé]lectronique )?compl[eè]te/,
  setAside:
    /discard|\bdropped\b|quarantin|moderat|\bheld\b|on hold|will not be delivered|(?:sent|delivered|moved|filed|put|placed|routed) (?:in|to|into) (?:the |your |a )?(?:\w+ )?(?:spam|junk|trash|bulk)\b|(?:marked|tagged|flagged|classified) as (?:\w+ )?(?:spam|junk|bulk)|blackhol|\bmessage (?:was |has been |is )?(?:rejected|refused|denied|deleted|bounced)\b|\/dev\/null/,
} as const satisfies Record<string, RegExp>;

/** Whether a reply is about this, by its enhanced code or its words. */
export function speaksOf(matter: keyof typeof about, reply: Reply | undefined): boolean {
  return about[matter].test(`${reply?.status ?? ''} ${judgedWords(reply)}`.toLowerCase());
}

/** For whom Microsoft says that sending by a password is off, where the reply is its own. */
export function switchedOffFor(reply: Reply | undefined): 'tenant' | 'mailbox' | 'other' | null {
  const text = judgedWords(reply);
  if (!/smtpclientauth|smtp_auth_disabled/i.test(text)) return null;
  if (/for the tenant/i.test(text)) return 'tenant';
  return /for the mailbox/i.test(text) ? 'mailbox' : 'other';
}
