import { expect, it, test } from 'vitest';
import { textWords } from '@/lib/problems/words/text-words';
import { translatorFor } from '@/lib/text/translator';
import { explainText } from './explain-text';

const session = (auth: string, last = '504 5.7.4 Unrecognized authentication type') =>
  `EHLO pc\n250-mail.firma.example Hello\n${auth}\n250 8BITMIME\nAUTH LOGIN\n${last}`;

/** Everything that is said of a pasted text. */
function said(text: string) {
  const words = textWords(text, explainText(text), translatorFor('en'), new Date('2026-11-22'));
  return [words.title, words.meaning, ...words.steps, words.forIt].join('\n');
}

test.each([
  session('250-AUTH NTLM'),
  session('250-AUTH=GSSAPI NTLM'),
  `250-AUTH LOGIN PLAIN\n250 STARTTLS\n${session('250-AUTH NTLM GSSAPI')}`,
  'smtp auth failed: the server only supports NTLM',
])('where the server offers a Windows sign-in alone nobody is told to switch that off: %s', (text) => {
  expect(said(text)).toContain('This server takes only a Windows sign-in');
  expect(said(text)).toContain('tick “Require logon using Secure Password Authentication (SPA)”');
  expect(said(text)).not.toContain('untick');
});

it('is another matter where it offers more, and where nothing is known of its offer', () => {
  expect(said(session('250-AUTH NTLM LOGIN'))).toContain('untick');
  expect(said('504 5.7.4 Unrecognized authentication type')).toContain('untick');
});

it('A switch that is off for a whole organisation brings no step for private accounts', () => {
  const off = (whom: string) =>
    said(`535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the ${whom}.`);
  expect(off('Tenant')).not.toMatch(/private|\n\n/);
  expect(off('Mailbox')).toContain('private Outlook.com account');
});
