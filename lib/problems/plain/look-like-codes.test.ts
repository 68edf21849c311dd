import { expect, test } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { withoutCodesInAddresses } from './look-like-codes';

/** Worded for this test: figures that are no status code, beside which nothing tells of a failure to send. */
test.each([
  'iOS 5.1.1',
  'WordPress 5.4.1 update available',
  'Linux kernel 5.4.1 released',
  'Python 3.11, Django 4.2.2 installed',
  'Thunderbird 5.1.1 is installed and works',
  'Firmware 4.4.2 for the router',
  'Office LTSC build 16.0.5.4.1',
  'curl/5.1.1 and libcurl/5.1.1',
  'ping 5.1.1.1 (5.1.1.1): 56 data bytes',
  'Server at 5.7.1.33 was restarted',
  'Siehe § 5.1.1 der Geschäftsbedingungen',
  'Meeting Raum 4.2.1 um 15 Uhr',
  'Unsere Adresse ist 185.4.2.2',
])('“%s” has no code in it', (text) => {
  expect(explainText(text).problem).toBe('unknown');
});

/** Worded for this test: a failure, beside such figures. */
test.each([
  [
    "nslookup smtp.firma.example 4.2.2.2: can't find smtp.firma.example: Non-existent domain",
    'dns-not-found',
  ],
  ['postfix/smtp[1]: connect to 5.1.1.99[5.1.1.99]:587: Connection refused', 'connect-refused'],
  [
    'submission-login: Disconnected (auth failed, 3 attempts in 14 secs): user=<anna>, method=PLAIN, rip=1.2.3.4, lip=5.6.7.8, TLS',
    'auth-bad-credentials',
  ],
  ['454 4.7.0 [4.2.2.1] cannot reach the directory', 'server-temporary-failure'],
  ['451 4.7.1 Message deferred by 5.7.26.3', 'server-temporary-failure'],
  ['451 4.3.0 [5.7.26.10] queue file write error', 'server-temporary-failure'],
  ['SMTP Error from PHPMailer 5.2.2: 535 5.7.8 Bad user name or password', 'auth-bad-credentials'],
])('“%s” is told by its words: %s', (text, problem) => {
  expect(explainText(text).problem).toBe(problem);
});

/** Worded for this test: codes that stand as people and programs write them. */
test.each([
  ['Fehler 5.1.1', 'recipient-rejected'],
  ['550 5.1.1 <a@b.example>', 'recipient-rejected'],
  ['Status: 5.2.2', 'mailbox-full'],
  ['dsn=5.1.1, status=bounced', 'recipient-rejected'],
])('“%s” has one', (text, problem) => {
  expect(explainText(text).problem).toBe(problem);
});

test('an address stays one', () => {
  expect(withoutCodesInAddresses('from 5.7.1.9 (4.2.2.2), not 550 5.7.1')).toBe(
    'from 15.7.1.9 (14.12.2.2), not 550 5.7.1',
  );
});
