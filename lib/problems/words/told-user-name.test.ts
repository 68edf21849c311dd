import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/evidence/evidence';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { told } from './told-for-test';

/** A sign-in refused with these words, worded for this test. */
function refused(words: string, changes: Partial<Evidence> = {}, host = 'mail.example.com') {
  return told(
    stoppedBy(refusal('sign-in', 535, '5.7.8', words, 'AUTH PLAIN'), {
      settings: { host, port: 587, encryption: 'starttls' },
      sameName: true,
      stages: [],
      ...changes,
    }),
  );
}

const form = 'The server wants another form of the user name';

describe('a user name that a server states', () => {
  test.each(['"support-0800-55"', '"www.example.net"', '"a1b2"', '"bill@example.net"', '"send-us-your-pin"'])(
    'is not handed on where nobody has such a name: %s',
    (name) => {
      const found = refused(`Authentication failed: user name must be ${name}`);
      expect(found.title).toBe(form);
      expect(found.steps.join('\n')).not.toContain(name.slice(1, -1));
    },
  );

  test('is handed on where it is a plain word', () => {
    expect(refused('Username must be "smtpkey"').steps[0]).toContain('put smtpkey in the box');
  });
});

describe('a service whose key is the password', () => {
  test.each([
    'Username must be apikey and the password must be an API key',
    'Use "token" as username and your API token as password',
    'Der Benutzername muss "apikey" lauten, das Passwort ist Ihr API-Schlüssel',
  ])('is told so in place of the password: %s', (words) => {
    const steps = refused(words).steps.join('\n');
    expect(steps).not.toContain('Type the password once more');
    expect(steps).toContain('Put the key');
  });

  test('is told so at one that is known', () => {
    expect(refused('Username must be resend', {}, 'smtp.resend.com').steps.join('\n')).toContain(
      'password or key that the service gave you',
    );
  });

  test('a mailbox keeps its password', () => {
    expect(refused('Please use the full e-mail address as user name').steps.join('\n')).toContain(
      'Type the password once more',
    );
  });
});

describe('the form of a user name', () => {
  test.each([
    ['Use your account number as login, not the e-mail address', 'the number or name'],
    ['Bitte melden Sie sich mit Ihrer Kundennummer an', 'the number or name'],
    ['Veuillez vous connecter avec votre numéro client', 'the number or name'],
    ['The user name is not your e-mail address but the mailbox ID', 'the number or name'],
    ['Als Benutzername bitte die Postfachnummer angeben', 'the number or name'],
    ['Inicie sesión con su número de cliente, no con el correo', 'the number or name'],
    ['Benutzername im Format DOMÄNE\\Name angeben', 'DOMAIN\\name'],
    ['Connectez-vous au format DOMAINE\\utilisateur', 'DOMAIN\\name'],
    ['Inicie sesión como DOMINIO\\usuario', 'DOMAIN\\name'],
    ['Login is case-sensitive: write it in lowercase', 'small letters'],
    ['Der Benutzername muss in Kleinbuchstaben geschrieben werden', 'small letters'],
    ['L’identifiant doit être en minuscules', 'small letters'],
    ['Bad login name, it may not contain an @', 'the part before the @'],
    ["Your user name may not include '@'", 'the part before the @'],
    ['Ungültiger Benutzername: er darf kein @ enthalten', 'the part before the @'],
  ])('is read in other words and languages: %s', (words, step) => {
    const found = refused(words);
    expect([found.problem, found.title]).toEqual(['auth-bad-credentials', form]);
    expect(found.steps[0]).toContain(step);
    expect(explainText(`535 5.7.8 ${words}`)).toMatchObject({ narrower: 'name-form' });
  });

  test.each(['Login must be in the form name%domain', 'Please use your whole e-mail address as user name'])(
    'is never another than the server asks for: %s',
    (words) => expect(refused(words).steps.join('\n')).not.toContain('DOMAIN\\'),
  );

  test.each([
    'Invalid user name or password. Have your customer number ready when you call',
    'Passwords are case sensitive',
  ])('is not told by everything that names it: %s', (words) => {
    expect(refused(words).title).not.toBe(form);
  });
});
