import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/evidence/evidence';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { told } from './told-for-test';

/** A sign-in refused with these words, worded for this test, at this server. */
function refused(words: string, host = 'mail.example.com', code = 535, changes: Partial<Evidence> = {}) {
  const failure = refusal('sign-in', code, code < 500 ? '4.7.0' : '5.7.8', words, 'AUTH PLAIN');
  return told(
    stoppedBy(failure, {
      settings: { host, port: 587, encryption: 'starttls' },
      domain: host.split('.').slice(1).join('.'),
      sameName: true,
      stages: [],
      ...changes,
    }),
  );
}

describe('a number of Yahoo’s', () => {
  test.each([
    ['#AUTH002 The user name or the password is not valid', 'auth-bad-credentials'],
    ['(#AUTH007) Error in processing, please try again later', 'server-temporary-failure'],
    ['(#AUTH004) Your account has been suspended', 'auth-account-locked-or-disabled'],
    ['(#AUTH001) Sign in on our website once before you use a mail program', 'auth-blocked-by-policy'],
  ])('means nothing at another server, whose sentence counts: %s', (words, problem) => {
    const found = refused(words);
    expect(found.problem).toBe(problem);
    expect(found.all).not.toContain('wants an app password');
  });

  test.each([
    ['(#AUTH004) Your account has been suspended', 'auth-account-locked-or-disabled'],
    ['(#AUTH007) Error in processing, please try again later', 'auth-app-password-required'],
    ['(#AUTH006)', 'auth-app-password-required'],
  ])('counts at Yahoo, where no sentence gives a reason: %s', (words, problem) => {
    expect(refused(words, 'smtp.mail.yahoo.com').problem).toBe(problem);
    expect(explainText(`535 5.7.0 ${words}`).problem).toBe(problem);
  });

  test('leaves a pasted refusal that gives no reason a wrong password, which it may be an app password’s', () => {
    const { problem, confidence, also } = explainText('535 5.7.0 (#AUTH002) Wrong login or password');
    expect([problem, confidence]).toEqual(['auth-bad-credentials', 'likely']);
    expect(also).toContain('auth-app-password-required');
  });
});

describe('a server that is named in place of this one', () => {
  test.each([
    'This account was migrated to a new platform, use smtp.newhost.example',
    'Ihr Postfach ist umgezogen, bitte verwenden Sie smtp.newhost.example',
  ])('is told where a sign-in is refused: %s', (words) => {
    expect(refused(words).title).toBe('The server names another server');
  });
});

describe('a limit of sign-ins', () => {
  test.each([
    [450, 'Only 10 sign-ins per hour are allowed'],
    [421, 'Login rate exceeded, slow down'],
    [454, 'Höchstens 6 Anmeldungen pro Minute'],
    [451, 'Maximum 3 authentications per second'],
    [450, 'Превышен лимит входов в час'],
    [550, 'Rate limited, wait a minute'],
    [535, 'More than 20 logins in 5 minutes'],
  ])('is none of sending: %i %s', (code, words) => {
    expect(refused(words, undefined, code).problem).toBe('auth-too-many-attempts');
  });

  test.each([
    [451, 'Authentication failed: Maximum credits exceeded'],
    [535, 'Daily sending quota exceeded'],
    [550, '200 messages per hour and no more, sign-in refused'],
  ])('is not meant where what is sent is counted: %i %s', (code, words) => {
    expect(refused(words, undefined, code).problem).toBe('rate-or-quota-limited');
  });

  test('is told of a pasted text too', () => {
    expect(explainText('450 4.7.1 max. 8 logins per minute, rate limit').problem).toBe(
      'auth-too-many-attempts',
    );
  });
});

describe('a password that a service makes for programs, by whatever name', () => {
  test.each([
    'Please use your secure mail key instead of the account password',
    'SMTP token required, make one under Account, Mail',
    'This SMTP token has been revoked. Create another one',
    'Gerätespezifisches Kennwort erforderlich',
    'Bitte nutzen Sie das Kennwort für externe Programme',
    'Verwenden Sie Ihr Passwort für E-Mail-Programme',
    'Ein Kennwort fuer externe Programme ist noetig',
    'Veuillez utiliser un code d’application',
    'Utilisez le mot de passe pour logiciels de messagerie',
    'Use la contraseña para aplicaciones externas',
    'É necessária uma senha para programas de e-mail',
    'Usa la password per applicazioni esterne',
    'Gebruik een apparaatspecifiek wachtwoord',
    'Wymagane hasło do programów pocztowych',
    'Нужен пароль для почтовых программ',
    'Log in with your mail app key',
  ])('is what is asked for: %s', (words) => {
    expect(refused(words).problem).toBe('auth-app-password-required');
    expect(explainText(`535 5.7.8 ${words}`).problem).toBe('auth-app-password-required');
  });

  test.each([
    'Password sign-in is off for accounts with two-step login, use an API key',
    'An API key is required in place of the password',
    'Authenticate with your SMTP key instead of your account password',
  ])('may be a key: %s', (words) => {
    expect(refused(words).problem).toBe('auth-app-password-required');
  });

  test('is told by the steps of the service where it gives a user name and a key', () => {
    const { problem, steps } = refused('Basic sign-in is not allowed, use an API key', 'smtp.sendgrid.net');
    expect(problem).toBe('auth-app-password-required');
    expect(steps[0]).toContain('Copy the user name and the password');
  });

  test.each([
    ['The API key was not found', 'auth-bad-credentials'],
    ['Wrong user name or password; see our page about programs', 'auth-bad-credentials'],
  ])('is not asked for where a key is only spoken of: %s', (words, problem) => {
    expect(refused(words).problem).toBe(problem);
  });
});

describe('what an administrator or a person has to do first', () => {
  test.each([
    'Access for less secure apps is switched off by your domain administrator',
    'Less secure app access was blocked by the administrator',
  ])('is a sign-in by a window where passwords are off: %s', (words) => {
    const found = refused(words, 'smtp.gmail.com');
    expect(found.problem).toBe('auth-basic-disabled');
    expect(found.all).not.toMatch(/Yandex|POP3|Microsoft/);
  });

  test.each([
    'Your mailbox needs a confirmed phone number. Sign in at https://mail.example.com',
    'Please verify your mobile number in webmail before you use mail programs',
    'Bitte bestätigen Sie zuerst Ihre Telefonnummer auf unserer Website',
    'Confirmez votre numéro de téléphone sur notre site',
    'Подтвердите номер телефона на сайте',
  ])('is to confirm a phone number: %s', (words) => {
    const { problem, title } = refused(words);
    expect(problem).toBe('auth-blocked-by-policy');
    expect(title).toBe('The server wants you on its website first');
  });

  test.each([
    'Mailbox is full, sign-in disabled',
    'Storage quota exceeded: login suspended until you delete messages',
    'Postfach voll, Anmeldung gesperrt',
    'Boîte pleine : connexion suspendue',
    'Buzón lleno, acceso bloqueado',
  ])('is to make room: %s', (words) => {
    const { problem, title } = refused(words);
    expect(problem).toBe('mailbox-full');
    expect(title).toBe('Your own mailbox may be full');
    expect(explainText(`535 5.7.8 ${words}`).problem).toBe('mailbox-full');
  });

  test('is the phone of a user who knows it, and not one to sell', () => {
    expect(refused('Wrong password. Call us: our phone number is 555 0100').problem).toBe(
      'auth-bad-credentials',
    );
  });
});

describe('a stop that passes', () => {
  test.each([
    'Compte verrouillé temporairement après 5 tentatives',
    'Cuenta bloqueada temporalmente por varios intentos fallidos',
    'L’account è stato temporaneamente bloccato dopo diversi tentativi falliti',
    'Account tijdelijk geblokkeerd na meerdere mislukte pogingen',
    'Ihr Konto ist vorübergehend gesperrt: mehrere Fehlversuche',
    'Konto tymczasowo zablokowane po kilku nieudanych próbach',
    'Аккаунт временно заблокирован из-за неудачных попыток входа',
  ])('is not said to last: %s', (words) => {
    const { problem, all } = refused(words);
    expect(problem).toBe('auth-too-many-attempts');
    expect(all).not.toContain('does not go away');
  });

  test.each(['Votre compte est temporairement suspendu', 'Su cuenta está bloqueada temporalmente'])(
    'is not said to last without its reason: %s',
    (words) => {
      const { problem, all } = refused(words);
      expect(problem).toBe('auth-account-locked-or-disabled');
      expect(all).not.toContain('does not go away');
      expect(explainText(`535 5.7.8 ${words}`).narrower).toBeUndefined();
    },
  );
});

describe('too many sign-ins where only app passwords are taken', () => {
  test('names the app password, and not the one of the website', () => {
    const { steps } = refused('Too many sign-ins, try again later', 'smtp.mail.yahoo.com', 454);
    expect(steps.join(' ')).toContain('app password');
    expect(steps.join(' ')).not.toContain('see whether the password is right');
  });

  test('looks at the password elsewhere, and names nobody’s app passwords', () => {
    const { steps } = refused('Too many sign-ins, try again later', 'mail.example.com', 454);
    expect(steps.join(' ')).toContain('see whether the password is right');
    expect(steps.join(' ')).not.toMatch(/Gmail|app password/);
  });
});

describe('a user name that the server asks for', () => {
  test.each([
    ['User name must be "postbox"', 'postbox'],
    ["The username has to be 'apikey'", 'apikey'],
    ['Please use mailer as the user name', 'mailer'],
    ['Benutzername muss kunde lauten', 'kunde'],
  ])('is said as the server says it: %s', (words, name) => {
    const { steps, suspects } = refused(words);
    expect(steps[0]).toContain(name);
    expect(steps.join(' ')).not.toContain('DOMAIN');
    expect(suspects).toEqual(['username']);
  });

  test.each([
    'User name has to contain the domain',
    'Username without domain is not allowed',
    'Please log in with your e-mail address as user name',
    'Der Benutzername muss die Domain enthalten',
    'Le nom d’utilisateur doit contenir le domaine',
    'El nombre de usuario debe incluir el dominio',
  ])('is the whole address where the domain is missing: %s', (words) => {
    const { steps } = refused(words, undefined, 535, { sameName: false });
    expect(steps[0]).toBe(
      'In Outlook, put your whole e-mail address in the box for the user name of the outgoing server.',
    );
  });

  test.each(['User name must not contain the domain', 'The user name cannot contain an @'])(
    'is the part before the @ where the server says so: %s',
    (words) => {
      expect(refused(words).steps[0]).toContain('only the part before the @');
    },
  );

  test('is none that stands in a warning', () => {
    expect(refused('User name must be valid').steps[0]).toContain('ask your provider');
  });
});

describe('a fault of the service behind a sign-in', () => {
  test.each(['Authentication failed: internal error, system busy', 'Login failed: the database is down'])(
    'leaves open whether name and password are right: %s',
    (words) => {
      const { problem, all } = refused(words);
      expect(problem).toBe('server-temporary-failure');
      expect(all).not.toContain('Nothing is wrong');
      expect(all).toContain('Whether user name and password are right is open');
      expect(all).not.toContain('(4xx)');
    },
  );
});

describe('steps of one maker', () => {
  test('are not shown to others', () => {
    expect(refused('Mail programs are not allowed for this mailbox', 'smtp.example.net').all).not.toMatch(
      /Yandex|QQ/,
    );
    expect(refused('Access is restricted for this user by policy').all).not.toContain('as Microsoft 365');
    expect(
      refused('Please log in via your web browser and then try again.', 'smtp.gmail.com', 534).all,
    ).not.toContain('Microsoft');
    const none = told(stoppedBy({ stage: 'sign-in', code: stopCodes.noAuth }, { stages: [] }));
    expect(none.all).not.toContain('mail.protection');
  });

  test('are shown at theirs', () => {
    expect(refused('User has no permission', 'smtp.163.com', 550).steps.join(' ')).toContain(
      'use it in Outlook',
    );
    expect(refused('Sign-in denied by an access policy', 'smtp.office365.com').steps.join(' ')).toContain(
      'as Microsoft 365',
    );
  });
});

test('a pass that Google turned down may have run out', () => {
  const { problem, meaning, all } = refused('Username and Password not accepted', 'smtp.gmail.com', 535, {
    byToken: true,
  });
  expect(problem).toBe('oauth-token-invalid');
  expect(meaning).toContain('run out');
  expect(all).not.toContain('quite new');
});
