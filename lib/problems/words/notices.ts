import type { Evidence } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import { type Mailboxes, mailboxesOf } from '@/lib/problems/catalogue/microsoft';
import { basic, checked, outlookCom } from '@/lib/problems/catalogue/sources';
import { signedIn } from '@/lib/problems/judge/signed-in';
import type { Messages } from '@/lib/text/messages';
import type { Translator } from '@/lib/text/translator';

/** Keys under `problems.verdict.notice`. */
type NoticeWords = keyof Messages['problems']['verdict']['notice'];

/**
 * Something true from or until a day. `day`: first day on which `after` is said, ISO 8601; `past`: the first on which what was to come
 * after it lies behind, and what is said then. `anyDay` holds before and after.
 */
type Notice = {
  of: Mailboxes;
  problems: readonly (ProblemCode | 'accepted')[];
  day: string;
  before: NoticeWords | null;
  after: NoticeWords;
  past?: { day: string; words: NoticeWords };
  anyDay: NoticeWords;
  source: string;
  checked: '2026-11';
};

/** Passwords for sending end by default; an administrator can allow them again. */
const endOf2026 = {
  day: '2027-01-01',
  after: 'password-after',
  // the second half of 2027 is over
  past: { day: '2028-01-01', words: 'password-past' },
  anyDay: 'password-dated',
  source: basic,
  checked,
} as const;

/** What is said beside a verdict because of its date. Months are read as their last day. All clouds of Microsoft 365 are meant. */
const notices: Notice[] = [
  {
    of: 'organisation',
    problems: ['accepted', 'auth-required', 'auth-bad-credentials', 'auth-blocked-by-policy'],
    before: 'password-before',
    ...endOf2026,
  },
  {
    of: 'organisation',
    // an organisation of which the server says so has it off before the day
    problems: ['auth-basic-disabled', 'auth-smtp-disabled-tenant-or-mailbox'],
    before: 'off-before',
    ...endOf2026,
  },
  {
    of: 'personal',
    problems: [
      'auth-basic-disabled',
      'auth-smtp-disabled-tenant-or-mailbox',
      'auth-bad-credentials',
      'auth-app-password-required',
    ],
    day: '2024-09-16',
    before: null,
    after: 'personal',
    anyDay: 'personal',
    source: outlookCom,
    checked,
  },
];

/** What is true of these mailboxes on this day. Empty for other servers. */
export function noticesFor(
  mailboxes: readonly Mailboxes[],
  problem: ProblemCode | 'accepted',
  at: Date,
): NoticeWords[] {
  return notices
    .filter(({ of, problems }) => mailboxes.includes(of) && problems.includes(problem))
    .map(({ day, before, after, past }) => {
      if (at < new Date(day)) return before;
      return past && at >= new Date(past.day) ? past.words : after;
    })
    .filter((words) => words !== null);
}

/** The same in words for a check, by the name of the server. It is about passwords: nothing for somebody who signed in without one. */
export function datedWords(
  { problem, outcome }: Diagnosis,
  evidence: Evidence,
  { t, at }: { t: Translator; at: Date },
): string[] {
  const mailboxes = mailboxesOf(evidence.settings.host, evidence.domain);
  if (!mailboxes || evidence.byToken) return [];
  const about = problem ?? (outcome === 'accepted' && signedIn(evidence) ? 'accepted' : 'unknown');
  return noticesFor([mailboxes], about, at).map((words) => t(`problems.verdict.notice.${words}`));
}

/** What a page about a problem says on any day. */
export function noticesOnAnyDay(problem: ProblemCode): NoticeWords[] {
  return notices.filter(({ problems }) => problems.includes(problem)).map(({ anyDay }) => anyDay);
}
