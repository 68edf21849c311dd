import { expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { translatorFor } from '@/lib/text/translator';
import { textWords } from './text-words';

const told = (text: string) =>
  textWords(text, explainText(text), translatorFor('en'), new Date('2026-11-22'));

it.each([
  [
    '550 5.7.520 Access denied, your organization does not allow external forwarding. AS(7550)',
    'Outlook’s rules',
  ],
  ['550 5.5.105 External sending is not supported for High Volume Email accounts.', 'normal mailbox'],
])('What an administrator has decided is no matter of a box in Outlook: %s', (text, step) => {
  const { who, steps } = told(text);
  expect(who).toEqual(['it']);
  expect(steps[0]).toContain(step);
  expect(steps.join('\n')).not.toContain('requires authentication');
});

it('A device that signs in where an organisation takes in its mail is told to leave that out, first', () => {
  const { steps } = told(
    'scanner, host example-com.mail.protection.outlook.com, user scan@example.com: 504 5.7.4 Unrecognized authentication type',
  );
  expect(steps[0]).toContain('remove the user name');
});

it('Microsoft’s own machine behind another server’s reply is none that was typed', () => {
  const { steps } = told(
    '504 5.7.4 Unrecognized authentication type [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]',
  );
  expect(steps[0]).not.toContain('remove the user name');
});

it.each([
  '550 5.7.124 Sender not in allowed-senders list',
  '550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized',
  'Your message to Sales could not be delivered: only people on its allowed senders list can send to this group.',
])('An address that takes mail of some people alone is not spelt wrongly: %s', (text) => {
  const { who, steps } = told(text);
  expect(who).toEqual(['recipient']);
  expect(steps.join('\n')).not.toContain('letter by letter');
});

it('A domain without a way back is the sender’s, as GMX, web.de and IONOS say it', () => {
  const judged = explainText(
    '550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record',
  );
  expect(judged).toMatchObject({ problem: 'sender-not-allowed', narrower: 'sender-no-mail-entry' });
  expect(judged.also).toContain('recipient-rejected');
});

it('Letters beyond a to z in an address are no matter of spam', () => {
  const { title, steps } = told('553 5.6.7 Must declare SMTPUTF8 to permit unicode address');
  expect(title).toBe('This address has letters that not every server takes');
  expect(steps.join('\n')).not.toContain('attachment');
});

it.each(['550 submission not allowed without TLS', '550 Sending is not possible over an unencrypted line'])(
  'A server that wants encryption is not one that has none: %s',
  (text) => {
    expect(explainText(text).problem).toBe('starttls-required');
  },
);
