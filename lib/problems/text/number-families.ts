import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Meaning, NumberFamily } from './number-meaning';
import { inHexadecimal } from './number-spellings';

/**
 * Numbers that Windows' headers name one beside the other, all with the same consequence. checked: 2026-11
 * source: https://learn.microsoft.com/windows/win32/api/mimeole/
 * and https://github.com/microsoft/MAPIStubLibrary/blob/main/include/MAPICode.h
 */
const named: [RegExp, Meaning][] = [
  // POP3 and IMAP (mimeole.h)
  [/^800ccc(?:9[0-7]|d[1-9a-f]|e0)$/, { problem: 'incoming-server-problem', also: ['auth-bad-credentials'] }],
  // MAPI (mapicode.h), and what a script left out (cdosyserr.h)
  [
    /^8004(?:010[2-9a-f]|011[0-9a-f]|012[0-4]|020[0-9ab]|060[0124-9a-c]|0700)$/,
    { problem: 'local-client-problem', also: [] },
  ],
];

/** What a number means that stands between such as are named: eight hexadecimal digits. Null: it is none of them. */
export function meaningAmong(number: string): Meaning | null {
  return named.find(([pattern]) => pattern.test(number))?.[1] ?? null;
}

/** Where a number that nobody explains mostly comes from. `lead`: what that speaks for. */
type Family = { note: NumberFamily; lead: ProblemCode[] };

/** The family of the first number of Outlook in a text (plain form); null where there is none. */
export function familyOf(text: string): Family | null {
  const number = inHexadecimal(text).match(/\b0x(800(?:4|ccc)[0-9a-f]{2,4})\b/)?.[1];
  if (number?.length !== 8) return null;
  if (number.startsWith('8004')) return { note: '0x8004…', lead: ['local-client-problem'] };
  return { note: '0x800CCC…', lead: /^800ccc[9de]/.test(number) ? ['incoming-server-problem'] : [] };
}
