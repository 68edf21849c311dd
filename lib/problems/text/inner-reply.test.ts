import { expect, it } from 'vitest';
import { explainText } from './explain-text';

it.each([
  [
    'result=TempFail stat=Error (temporary failure: "lmtp error: 550 5.7.1 <a@example.com> Permanent failure: unknown form of the patch header")',
    'content-or-spam-rejected',
  ],
  ['result=TempFail (temporary failure: "550 5.1.1 <a@example.com> User unknown")', 'recipient-rejected'],
  ['550 5.3.0 Internal error: temporary failure, try again later', 'server-temporary-failure'],
  ['result=TempFail stat=451 4.3.0 Temporary lookup failure', 'server-temporary-failure'],
  [
    'result=TempFail stat=Error (temporary failure: "550 5.3.0 Temporary failure")',
    'server-temporary-failure',
  ],
])('a lasting refusal comes before the program that will try again: %s', (text, problem) => {
  expect(explainText(text).problem).toBe(problem);
});
