import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('what only fetches mail', () => {
  it.each([
    'me@example.org: fetching\nme@example.org: unexpected data: 3 BAD Command unknown\nme@example.org: fetching error. aborted',
    'getmail: Error retrieving from SimplePOP3Retriever: authentication failed',
    'fetchmail: POP3 connection to mail.example.net failed: Connection timed out',
    'Since the move I cannot collect my mail: "Sending of password did not succeed. Mail server mail.example.com responded: Login failed." Sending works fine.',
    'Sending of user name did not succeed. Mail server mail.example.de responded: temporary authentication failure',
  ])('has trouble with the incoming server: %s', (text) => {
    expect(explainText(text).problem).toBe('incoming-server-problem');
  });

  it.each([
    ['fetchmail: SMTP connect to localhost failed', 'connect-refused'],
    ['Only incoming port 993 is open here, not outgoing 587: sending times out', 'connect-timeout'],
    [
      'We only moved the incoming server, not the outgoing one. 554 5.7.1 Relay access denied',
      'relay-denied',
    ],
    [
      'Sending of message failed. The mail server responded: 535 Authentication failed.',
      'auth-bad-credentials',
    ],
  ])('is not meant where mail goes out: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});
