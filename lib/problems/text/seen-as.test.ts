import { expect, it } from 'vitest';
import { problemCodes } from '@/lib/problems/catalogue/codes';
import { translatorFor } from '@/lib/text/translator';
import { explainText } from './explain-text';

const t = translatorFor('en');

/** The messages and numbers that the page of a problem lists. */
function listed(code: (typeof problemCodes)[number]): string[] {
  const messages = t(`problems.causes.${code}.seenAs`).split(/(?<=\.)\s/);
  return messages
    .map((message) => message.replace(/\.$/, ''))
    .flatMap((message) => (/^(?:0x[\dA-F]{8}(?:, )?)+$/.test(message) ? message.split(', ') : [message]));
}

it.each(problemCodes.flatMap((code) => listed(code).map((seen) => [code, seen] as const)))(
  'what the page of %s says people see leads there: %s',
  (code, seen) => {
    expect(explainText(seen).problem).toBe(code);
  },
);

it.each([
  [
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    'auth-bad-credentials',
  ],
  ['535 5.7.139 Authentication unsuccessful, basic authentication is disabled.', 'auth-bad-credentials'],
] as const)('a sure reason is not also the bare no beside it: %s', (text, not) => {
  const { confidence, also } = explainText(text);
  expect(confidence).toBe('sure');
  expect(also).not.toContain(not);
});
