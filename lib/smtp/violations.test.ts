import { expect, test } from 'vitest';
import { greeting } from './outstanding';
import { whyUnasked } from './violations';

const greeted = '220 mail.example ESMTP\r\n';
const usual = { said: '250 yes\r\n', first: greeted, wasDue: false, last: 'EHLO', refused: false };

test.each([
  ['a yes that nobody asked for', {}, { code: 'EUNASKED', failure: { banner: '250 yes' } }],
  [
    'a no behind a yes, in the place of an answer',
    { wasDue: true, said: '550 no\r\n' },
    { code: 'ECLOSED', failure: { command: 'EHLO', reply: { code: 550 } } },
  ],
  ['a no that nobody asked for', { said: '550 no\r\n' }, { code: 'EUNASKED' }],
  [
    'a server that turned everybody away, once more',
    { first: '554 go away\r\n' },
    { code: 'ECLOSED', failure: { reply: { code: 554 } } },
  ],
  [
    'a no to a command of somebody else, with the greeting',
    { wasDue: true, last: greeting, said: '500 what\r\n' },
    { code: 'ESPOKENFOR' },
  ],
  [
    'the same in one breath with the greeting',
    { wasDue: true, last: greeting, said: `${greeted}502 5.5.2 unknown command\r\n` },
    { code: 'ESPOKENFOR' },
  ],
  [
    'a greeting that is said twice',
    { wasDue: true, last: greeting, said: `${greeted}220 500 users\r\n` },
    { code: 'EUNASKED' },
  ],
  ['a no to a command behind one of ours', { said: '500 what\r\n' }, { code: 'EUNASKED' }],
  ['words behind a no', { refused: true }, { code: 'EFLOOD' }],
  ['words of what never greeted', { first: 'hello\r\n' }, { code: 'EFLOOD' }],
  [
    'words between 220 and the handshake',
    { wasDue: true, last: 'STARTTLS', said: '220 go\r\n550 no\r\n' },
    { code: 'EINJECTED', failure: { command: 'STARTTLS', banner: '550 no' } },
  ],
])('what comes unasked is told for what it is: %s', (_, said, why) => {
  expect(whyUnasked({ ...usual, ...said })).toMatchObject(why);
});
