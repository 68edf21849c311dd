import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('the address of the account that a program names', () => {
  it.each([
    "Task 'anna@hotmail.com - Sending' reported error: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled",
    'Aufgabe "anna@live.de - Senden" hat den Fehler gemeldet: 535 5.7.3 Authentication unsuccessful',
    'user=anna@outlook.com 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox',
  ])('tells of a private mailbox at Microsoft: %s', (text) => {
    expect(explainText(text).mailboxes).toEqual(['personal']);
  });

  it('tells of a provider that wants an app password', () => {
    const refused = (account: string) =>
      explainText(`Account: '${account}', Server error: 535, the login was refused`).also;
    expect(refused('anna@gmail.com')).toContain('auth-app-password-required');
  });

  it.each([
    [
      'of somebody else',
      'to=<bob@hotmail.com> 535 5.7.139 Authentication unsuccessful, basic authentication is disabled',
    ],
    [
      'beside a server that the text names',
      "Account: 'anna@hotmail.com', Server: 'smtp.office365.com', 535 5.7.139 basic authentication is disabled",
    ],
    [
      'of one of two providers',
      'user=anna@hotmail.com account=anna@gmail.com 535 5.7.139 Authentication unsuccessful, basic authentication is disabled',
    ],
  ])('tells nothing %s', (_, text) => {
    expect(explainText(text).mailboxes).not.toEqual(['personal']);
  });

  it('is not shown again, nor is a server that nobody named', () => {
    const read = explainText(
      "Task 'anna@hotmail.com - Sending' reported error: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled",
    );
    expect(read.settings).toBeUndefined();
    expect(JSON.stringify(read)).not.toContain('anna');
  });
});

it('the task that sends has no trouble with receiving, whatever number stands beside it', () => {
  const text =
    "Task 'anna@example.com - Sending' reported error (0x800CCC92): 'Your e-mail server rejected your login. Verify your user name and password.'";
  expect(explainText(text).problem).toBe('auth-bad-credentials');
});
