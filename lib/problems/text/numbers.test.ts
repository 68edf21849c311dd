import { expect, it } from 'vitest';
import { explainText } from './explain-text';
import { familyOf } from './number-families';
import { numberMeaning } from './numbers';

it.each([
  ['0x80040213 the transport failed to connect', 'connect-refused'],
  ['error -2147220973', 'connect-refused'],
  ['80040217', 'auth-bad-credentials'],
  [
    '0x80040211 The message could not be sent. The transport error code was 0x80040217.',
    'auth-bad-credentials',
  ],
  ['error: -2147220969', 'auth-bad-credentials'],
  ['(1004,-2147220973)', 'connect-refused'],
  ['2148322318', 'connect-refused'],
  ['error number 2148322317', 'dns-not-found'],
  ['(2147746327)', 'auth-bad-credentials'],
  ['hresult: 2147746063.', 'local-client-problem'],
  ['outlook error 2147746065', 'local-client-problem'],
  ['2147942405', 'local-client-problem'],
  ['(0x800ccc0f)', 'server-closed-connection'],
  ['0x800c cc1a', 'tls-wrong-mode-implicit-on-starttls-port'],
  ['0x 800 ccc 0e', 'connect-refused'],
  ['ox8ooccc0d', 'dns-not-found'],
  ['x800ccc0d', 'dns-not-found'],
  ['number 800ccc0fh', 'server-closed-connection'],
  ['&h800ccc78', 'sender-not-allowed'],
  ['0x00000000800ccc0d', 'dns-not-found'],
  ['800-ccc-0d', 'dns-not-found'],
  ['0x8004-0217', 'auth-bad-credentials'],
  ['8 0 0 c c c 0 d', 'dns-not-found'],
  // the letters of a Russian keyboard
  ['0х800ссс0е', 'connect-refused'],
  ['ошибка 800ссс0е при отправке', 'connect-refused'],
])('knows the number in %s', (text, problem) => {
  expect(numberMeaning(text)?.problem).toBe(problem);
});

it.each([
  'call 8004021',
  'order 12.-2147220973',
  '-2147220973123',
  '2148322318123',
  '12148322318',
  '2148322318.25',
  'phone: +1 2147746063',
  'tel. 2147746063',
  '2147483648',
  '2160000000',
  '',
])('takes %j for no number of Windows', (text) => {
  expect(numberMeaning(text)).toBeNull();
});

it('A number that nobody explains is judged by the words beside it', () => {
  const text =
    "(0x800408FC) : 'The server name you entered cannot be found on the network (it might be down temporarily).'";
  expect(explainText(text).problem).toBe('dns-not-found');
});

it.each([
  ['0x8004ABCD', ['local-client-problem'], '0x8004…'],
  ['0x80040FFF', ['local-client-problem'], '0x8004…'],
  ['Task reported error (0x80048823): Unknown error', ['local-client-problem'], '0x8004…'],
  ['0x800CCC9F', ['incoming-server-problem'], '0x800CCC…'],
  ['0x800CCC71', [], '0x800CCC…'],
  ['0x800CCC3A', [], '0x800CCC…'],
])('of a number that nobody explains only its family is told: %s', (text, also, note) => {
  expect(explainText(text)).toMatchObject({ problem: 'unknown', confidence: 'unsure', also, note });
});

it.each([
  ['0x80040111', 'local-client-problem'],
  ['0x8004060c', 'local-client-problem'],
  ['0x8004020a', 'local-client-problem'],
  ['0x800ccc93', 'incoming-server-problem'],
  ['0x800cccd5', 'incoming-server-problem'],
  ['0x800cccdf', 'incoming-server-problem'],
])('a number that a header of Windows names keeps its meaning: %s', (text, problem) => {
  expect(numberMeaning(text)?.problem).toBe(problem);
});

it.each(['order 80041234', 'call 8004 9999', '0x80041234567', '#80048823'])(
  'digits without a sign that they are a number of Outlook are of no family: %s',
  (text) => {
    expect(familyOf(text)).toBeNull();
  },
);

it('words beside a number that nobody explains count as if it were not there', () => {
  expect(explainText("(0x8004ABCD) : 'An object could not be found.'").problem).toBe('local-client-problem');
  expect(explainText('0x80048823 535 5.7.8 Error: authentication failed').problem).toBe(
    'auth-bad-credentials',
  );
});
