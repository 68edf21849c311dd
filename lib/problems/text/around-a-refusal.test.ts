import { expect, it } from 'vitest';
import { explainText } from './explain-text';

it.each<[string, string, string]>([
  [
    'what a program prints behind a refused sign-in',
    'auth-bad-credentials',
    '535 5.7.8 Bad credentials\n  File "/srv/app/internal/mailer.js", line 12, in send\n    throw new SendError(message)',
  ],
  [
    'the next record of a log',
    'auth-bad-credentials',
    '<< 535 5.7.8 authentication failed<CRLF>\n2026-01-02T10:00:00Z ERROR mailer: { error: Internal, message: "could not connect" }',
  ],
  [
    'a line of a page that goes by a standard',
    'helo-rejected',
    '5.7.506 | Bad HELO | Your server names itself (HELO according to RFC 5321) as somebody else.',
  ],
  [
    'how MailCore begins its encryption',
    'tls-wrong-mode-implicit-on-starttls-port',
    'session.port = 587\nsession.connectionType = MCOConnectionType.TLS\nA stable connection to the server could not be established.',
  ],
  [
    'a program that waits for ever',
    'tls-wrong-mode-plain-on-implicit-port',
    'sendit -host mail.example.com -port 465 -starttls waits forever',
  ],
  [
    'an address that only names its encryption',
    'unknown',
    'Trying ssl://mail.example.com\nError: (0)\nError: cannot send to the list (step 1)',
  ],
])('%s: %s', (_, problem, text) => {
  expect(explainText(text).problem).toBe(problem);
});

it('what means to teach by a standard is no failure', () => {
  expect(explainText('A HELO name, according to RFC 5321, is the name of the host that calls.').problem).toBe(
    'unknown',
  );
});
