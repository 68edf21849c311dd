import { expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { explainText } from './explain-text';

it.each<[string, ProblemCode, string]>([
  [
    'a reply of several lines, each behind the mark of a log',
    'ip-blocklisted',
    'mta: 1: <<< 554-mx.example Nemesis ESMTP Service not available\nmta: 1: <<< 554-No SMTP service\nmta: 1: <<< 554 Bad DNS PTR resource record.',
  ],
  [
    'qmail’s log, which has marks for blanks and ends of lines',
    'mailbox-full',
    '<a@example.com>: 192.0.2.1_does_not_like_recipient./Remote_host_said:_552_5.2.2_<a@example.com>_is_over_quota/Giving_up_on_192.0.2.1./',
  ],
  [
    'a reply in a field without blanks',
    'rate-or-quota-limited',
    'to=<a@example.org> stat=Reject:RCPT cause=450_4.7.0_Account_rate_limit_exceeded,_try_again_later_(ACC)',
  ],
  [
    'what .NET says of the number, before what the server said',
    'auth-required',
    'Mailbox unavailable. The server response was: 5.7.1 Client was not authenticated',
  ],
  [
    'a server’s words that .NET quotes in another language',
    'relay-denied',
    'Postfach nicht verfügbar. Die Serverantwort war: 5.7.1 Unable to relay',
  ],
  [
    'a refusal that swaks marks, before the end of the line is noted',
    'server-temporary-failure',
    ' ~> DATA\n<~* 451 Temporary failure, please try again later.\n ~> QUIT\n*** Remote host closed connection unexpectedly.',
  ],
  [
    'a refusal in a field of a log, before the end of the session is noted',
    'server-temporary-failure',
    'relay=mx.example.com, delay=9s, stat=451 Temporary failure, please try again later. May 02 10:11:12 mx smtp-out: Error on session 1: Connection closed unexpectedly',
  ],
  [
    'the last word of a tool, behind the refusal that it names',
    'auth-bad-credentials',
    '-> AUTH LOGIN\n<-  334 UGFzc3dvcmQ6\n<** 535 Authentication failed. Restarting\n*** No authentication type succeeded',
  ],
  [
    'a refusal whose stage the program names beside it',
    'auth-account-locked-or-disabled',
    'msmtp: authentication failed (method LOGIN)\nmsmtp: server message: 550 User is locked',
  ],
  [
    'a handshake that ended over a certificate',
    'cert-untrusted',
    'postfix/smtp[2]: error:14090086:SSL routines:SSL3_GET_SERVER_CERTIFICATE:certificate verify failed\npostfix/smtp[2]: dsn=4.7.5, status=deferred (Cannot start TLS: handshake failure)',
  ],
  [
    'the first bytes of a handshake that a server was not waiting for',
    'tls-wrong-mode-implicit-on-starttls-port',
    'SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection input="\\026\\003\\001\\002"',
  ],
  [
    'a server that waits for a handshake and hears something else',
    'tls-wrong-mode-plain-on-implicit-port',
    'TLS error on connection (SSL_accept): error:140760FC:SSL routines:SSL23_GET_CLIENT_HELLO:unknown protocol',
  ],
  [
    'a service of the mail server’s own that is not there',
    'server-temporary-failure',
    'temporary failure. Command output: avpcheck: unable to connect to avp daemon: Connection refused',
  ],
  [
    'a reason that is about the thing refused, and words in another language behind it',
    'sender-not-allowed',
    '550 5.1.8: Sender address rejected: Domain not found\n\nIhre E-Mail wurde abgewiesen, da die Domain nicht existiert.',
  ],
  [
    'the name of an error in a program',
    'auth-bad-credentials',
    '{:error, {:permanent_failure, "smtp.gmail.com", :auth_failed}}',
  ],
  [
    'a task of Outlook that fetches mail',
    'incoming-server-problem',
    "Task 'me@example.com - Receiving' reported error (0x800CCC0F): The connection to the server was interrupted.",
  ],
  [
    'a message that is too large, though a recipient is named',
    'message-too-large',
    'Meddelandet är för stort för mottagarens server',
  ],
  ['a mailbox that is full', 'mailbox-full', 'Doručení se nezdařilo: schránka příjemce je plná (552)'],
  ['a number that only counts', 'unknown', 'Invoice 550 for server hosting, due 5.11.2026'],
  [
    'encryption that the sender has to have and the receiver does not offer',
    'starttls-not-offered',
    'H=mx.example.com [192.0.2.1]: a TLS session is required, but the server did not offer TLS support',
  ],
  [
    'what a server says of a token, with nothing around it',
    'oauth-token-invalid',
    '334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ==',
  ],
  ['a mailbox over its size', 'mailbox-full', 'Message not delivered: mailbox is over its size limit'],
  [
    'a check of the sender’s domain in Chinese',
    'sender-domain-auth-failed',
    '554 5.7.1 邮件被拒绝：发件人域名SPF检查失败',
  ],
  [
    'an address that nobody has, in Chinese',
    'recipient-rejected',
    '找不到地址：您的邮件未能送达 bob@example.cn',
  ],
])('in a log %s is read as what it means', (_, problem, text) => {
  expect(explainText(text).problem).toBe(problem);
});
