import { describe, expect, test } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { inQuotes } from './in-quotes';

test('messages between quotation marks are found, single words and apostrophes are not', () => {
  expect(inQuotes("i can't send: 'the relay hung up on us', and \"it is not 'ready'\"")).toEqual([
    'the relay hung up on us',
  ]);
  expect(inQuotes("the 'smtp' host doesn't answer, it's gone")).toEqual([]);
});

describe('what a program said counts before what is told around it', () => {
  test.each([
    [
      'We send by a relay without authentication and without TLS; it says “STARTTLS extension not supported by server”.',
      'starttls-not-offered',
    ],
    [
      "exception 'Mail_Protocol_Exception' with message 'Connection refused' in /srv/lib/Mail/Protocol.php",
      'connect-refused',
    ],
    [
      `Our ssh gives 'connection timed out' as well. Outlook Express says: "Your server has unexpectedly terminated the connection. Possible causes for this include server problems, network problems, or a long period of inactivity. Account: 'a', Server: '192.0.2.1', Protocol: SMTP, Port: 25". The same for POP3.`,
      'server-closed-connection',
    ],
    ['Sending mail from the form fails: "The service refused the connection".', 'connect-refused'],
  ])('as in “%s”', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
  test('unless its words mean something only beside what was being done', () => {
    const text = 'Login to our mail server fails: "User account is disabled."';
    expect(explainText(text).problem).toBe('auth-account-locked-or-disabled');
  });
});
