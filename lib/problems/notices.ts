import type { ProblemCode } from './codes';

type Words = 'password-before' | 'password-after' | 'personal';

/** Something true from or until a day. `day`: first day on which `after` is said, ISO 8601. */
type Notice = {
  hosts: RegExp;
  problems: readonly (ProblemCode | 'accepted')[];
  day: string;
  before: Words | null;
  after: Words | null;
  source: string;
  checked: '2026-11';
};

const microsoft365 = /(?:^|\.)(?:smtp|smtp-legacy)\.(?:office365|outlook)\.com$/;
const personal = /(?:^|\.)smtp-mail\.outlook\.com$/;

/** What is said beside a verdict because of its date. Months are read as their last day. */
const notices: Notice[] = [
  {
    hosts: microsoft365,
    problems: [
      'accepted',
      'auth-basic-disabled',
      'auth-smtp-disabled-tenant-or-mailbox',
      'auth-bad-credentials',
      'auth-blocked-by-policy',
    ],
    day: '2027-01-01',
    before: 'password-before',
    after: 'password-after',
    source:
      'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
    checked: '2026-11',
  },
  {
    hosts: personal,
    problems: ['auth-basic-disabled', 'auth-smtp-disabled-tenant-or-mailbox', 'auth-bad-credentials'],
    day: '2024-09-16',
    before: null,
    after: 'personal',
    source:
      'https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040',
    checked: '2026-11',
  },
];

/** The keys under `problems.verdict.notice` of what is true of this host on this day. */
export function noticesFor(host: string, problem: ProblemCode | 'accepted', at: Date): Words[] {
  return notices
    .filter((notice) => notice.hosts.test(host) && notice.problems.includes(problem))
    .map((notice) => (at < new Date(notice.day) ? notice.before : notice.after))
    .filter((words) => words !== null);
}
