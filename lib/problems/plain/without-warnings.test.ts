import { describe, expect, it, test } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { judge } from '@/lib/problems/judge/judge';
import { explainText } from '@/lib/problems/text/explain-text';
import { withoutWarnings } from './without-warnings';

const live = (words: string) =>
  judge(stoppedBy(refusal('sign-in', 535, '5.7.8', words, 'AUTH PLAIN'), { stages: [] }), {
    ...refusal('sign-in', 535, '5.7.8', words, 'AUTH PLAIN'),
  });
const pasted = (words: string) => explainText(`535 5.7.8 ${words}`);

describe('a wrong password is told as one, whatever may come of the next', () => {
  test.each([
    'Wrong password. Too many bad logins will lock the mailbox.',
    'Password incorrect. Further failures may get your address blacklisted.',
    'Sign-in failed: wrong password (try 3 of 6, after that your IP gets banned)',
    'Bad credentials. Please note: repeated bad logins will block this network.',
    'Login incorrect. The account gets suspended after 8 failed attempts.',
    'Wrong user name or password\nToo many wrong passwords will disable your account.',
    'Wrong password. After four failures, your account will be locked for one hour.',
    'Wrong password: 3 tries remain before your account is blocked',
    'Kennwort falsch. Nach drei Fehlversuchen wird das Postfach gesperrt.',
    'Kennwort falsch. Bei weiteren Fehlversuchen droht eine Sperre Ihres Kontos.',
    'Mot de passe incorrect, au bout de 4 échecs le compte sera suspendu.',
    'Contraseña incorrecta. Tras 4 fallos se bloqueará la cuenta: su cuenta será bloqueada.',
    'Password errata. Altri tentativi e la casella verrà sospesa, il suo account sarà bloccato.',
    'Senha incorreta. Depois de 4 erros a sua conta será suspensa.',
    'Wachtwoord onjuist. Na 4 fouten wordt uw account vergrendeld.',
    'Nieprawidłowe hasło. Po 4 błędach konto zostanie zablokowane.',
    'Неверный пароль. После 4 ошибок ящик будет заблокирован.',
    '密码错误,再错4次帐号将被冻结',
    'パスワードが間違っています。あと4回でアカウントがロックされます。',
  ])('as in “%s”', (words) => {
    expect(live(words)).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'sure' });
    expect(pasted(words).problem).toBe('auth-bad-credentials');
  });

  test.each([
    'Fel lösenord. Efter 4 försök kommer kontot att spärras.',
    'Forkert adgangskode. Kontoen bliver spærret efter 4 fejl.',
    'Feil passord. Kontoen blir sperret etter 4 feil.',
    'Väärä salasana. Tili lukitaan 4 virheen jälkeen.',
    'Nesprávné heslo. Po 4 chybách bude účet zablokován.',
    'Hibás jelszó. 4 hiba után a fiók zárolásra kerül.',
    'Hatalı şifre. 4 denemeden sonra hesabınız kilitlenecek.',
    'Parolă greșită. După 4 greșeli contul va fi blocat.',
    'Невірний пароль. Після 4 помилок обліковий запис буде заблоковано.',
    '비밀번호가 틀렸습니다. 4회 실패 시 계정이 차단됩니다.',
    '密碼錯誤,再錯4次帳號將被鎖定',
    'Your mailbox gets locked after 4 failed logins.',
    'Repeated failed logins will get your IP banned',
  ])('without the words of a wrong password as well: %s', (words) => {
    expect(live(words).problem).toBe('auth-bad-credentials');
    expect(pasted(words).problem).toBe('auth-bad-credentials');
  });
});

describe('a supposition or an offer of help is no event', () => {
  test.each([
    'Bad user name or password. Call us if your mailbox was suspended.',
    'Login failed\nIf your account is disabled or locked, write to the help desk',
    'Passwort falsch. Falls Ihr Konto gesperrt wurde, rufen Sie an.',
    'Mot de passe incorrect. Si votre compte est bloqué, écrivez-nous.',
    'Contraseña incorrecta. Si su cuenta está suspendida, llámenos.',
    'Неверный пароль. Если ящик заблокирован, пишите в поддержку.',
    '密码错误。如果帐号被冻结，请联系客服',
  ])('a condition stays beside as what it may be: %s', (words) => {
    for (const told of [live(words), pasted(words)]) {
      expect(told).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'likely' });
      expect(told.also).toContain('auth-account-locked-or-disabled');
    }
  });

  test.each([
    'Error: authentication failed: authentication failure\nFor help with too many failed logins, quotas or locked accounts see https://help.example.com',
    'The mailbox is not suspended; the password is wrong',
    'Passwort falsch. Hilfe bei gesperrten Konten: https://hilfe.example.com',
    'Das Konto ist nicht gesperrt; Passwort falsch',
  ])('what is no reason is not named at all: %s', (words) => {
    expect(live(words)).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'sure' });
    expect(pasted(words).problem).toBe('auth-bad-credentials');
  });

  test.each([
    [
      'recipient',
      550,
      '5.1.1',
      'No such mailbox. If you were blocked as a spammer, ring us.',
      'recipient-rejected',
    ],
    [
      'recipient',
      554,
      '5.7.1',
      '<a@example.com>: Relay access denied\nFor help with locked accounts or spam blocks call 555-0101',
      'relay-denied',
    ],
    [
      'recipient',
      554,
      '5.7.1',
      '<a@example.com>: Relay access denied\nRepeated attempts will get your network blocked',
      'relay-denied',
    ],
    [
      'sender',
      550,
      '5.7.1',
      'Please log in first; further attempts will get your IP banned',
      'auth-required',
    ],
    ['recipient', 550, '5.7.1', 'Not a spam matter: no such user here', 'recipient-rejected'],
  ] as const)('at the %s: %i %s %s', (stage, code, status, words, problem) => {
    const failure = refusal(stage, code, status, words);
    expect(judge(stoppedBy(failure, { signIn: false, stages: [] }), failure).problem).toBe(problem);
    expect(explainText(`${code} ${status} ${words}`).problem).toBe(problem);
  });
});

describe('what a reply states stays stated', () => {
  test.each([
    ['Account locked after 6 attempts', 'auth-account-locked-or-disabled'],
    ['Your mailbox has been blocked', 'auth-account-locked-or-disabled'],
    ['Ihr Konto wurde nach 6 Fehlversuchen gesperrt', 'auth-account-locked-or-disabled'],
    ['Votre compte a été bloqué après 6 échecs', 'auth-account-locked-or-disabled'],
    ['Su cuenta ha sido bloqueada', 'auth-account-locked-or-disabled'],
    ['Учётная запись была заблокирована', 'auth-account-locked-or-disabled'],
    ['帐号已被锁定', 'auth-account-locked-or-disabled'],
    ['Wrong password. Account locked.', 'auth-account-locked-or-disabled'],
    ['Too many failed logins', 'auth-too-many-attempts'],
    ['Too many failed logins, your account will be locked for 20 minutes', 'auth-too-many-attempts'],
    ['Zu viele Fehlversuche. Ihr Konto wird für 20 Minuten gesperrt.', 'auth-too-many-attempts'],
    ['Wrong password. If two-factor is on, use an app password.', 'auth-app-password-required'],
  ])('as in “%s”', (words, problem) => {
    expect(live(words).problem).toBe(problem);
    expect(pasted(words).problem).toBe(problem);
  });

  it('what is only warned of decides where nothing else does', () => {
    expect(explainText('554 5.7.1 Mail from your IP address will be blocked').problem).toBe('ip-blocklisted');
  });
});

describe('a rule that a provider has for all accounts is no event', () => {
  test.each([
    'Login incorrect. Mailboxes are blocked for one hour after five wrong passwords',
    'Bad user name or password. Each account is suspended for a day after ten failed logins.',
    'Wrong password. For your protection, it is blocked for an hour after 6 failures.',
    'Login failed. We block addresses for an hour after five wrong passwords',
    'Passwort falsch. Konten werden nach 5 Fehlversuchen für 15 Minuten gesperrt.',
    'Mot de passe incorrect. Les comptes sont verrouillés pendant 20 minutes après trop de tentatives.',
    'Contraseña incorrecta. Las cuentas se bloquean 20 minutos tras demasiados intentos fallidos.',
    'Password errata. Gli account vengono bloccati per 20 minuti dopo troppi tentativi falliti.',
    'Wachtwoord onjuist. Accounts worden geblokkeerd na 5 mislukte pogingen.',
    'Неверный пароль. Аккаунт блокируется на 20 минут после 5 неудачных попыток.',
  ])('as in “%s”', (words) => {
    expect(live(words).problem).toBe('auth-bad-credentials');
    expect(pasted(words).problem).toBe('auth-bad-credentials');
  });

  test.each([
    'Your account is locked for 30 minutes after too many failed attempts.',
    'Your accounts are blocked after 9 wrong passwords, wait an hour',
    'Aus Sicherheitsgründen wurde das Konto nach 5 Fehlversuchen für eine Stunde gesperrt.',
    'To protect you, the account has been locked after 10 failed logins.',
  ])('and what befell this one stands: %s', (words) => {
    expect(live(words).problem).not.toBe('auth-bad-credentials');
    expect(pasted(words).problem).not.toBe('auth-bad-credentials');
  });
});

describe('what stands behind a “not” is not told', () => {
  test.each([
    ['recipient', 451, '4.4.3', 'DNS error while looking up example.net. This is not greylisting.'],
    ['greet', 421, '4.3.2', 'Your address is not blacklisted; we are down for maintenance'],
    ['recipient', 451, '4.3.2', 'Serveur en maintenance, vous n’êtes pas en liste noire'],
    ['recipient', 450, '4.3.2', 'Ihr Server ist nicht gelistet: Wartung bis heute Abend'],
    ['recipient', 452, '4.3.2', 'El servidor está en mantenimiento; su IP no está en la lista gris'],
    ['recipient', 450, '4.3.2', 'Сервер на обслуживании, вы не в чёрном списке'],
  ] as const)('at the %s: %i %s %s', (stage, code, status, words) => {
    const failure = refusal(stage, code, status, words);
    const told = judge(stoppedBy(failure, { stages: [] }), failure);
    expect(told).toMatchObject({ problem: 'server-temporary-failure' });
    expect(told.also).not.toContain('ip-blocklisted');
  });

  test('and what stands behind the “but” is', () => {
    const text = '451 4.7.1 Your host is not blacklisted but greylisted, come back in 5 minutes';
    expect(explainText(text)).toMatchObject({ problem: 'greylisted', confidence: 'sure' });
  });
});

describe('who is asked for an app password on a condition may not need one', () => {
  test.each([
    'Bad credentials. If you sign in in two steps: generate an app password',
    'Wrong password. In case two-factor is on, make an app password on our website.',
    'Passwort falsch. Wenn Sie die Zwei-Faktor-Anmeldung nutzen, erstellen Sie ein App-Passwort.',
  ])('as in “%s”', (words) => {
    for (const told of [live(words), pasted(words)]) {
      expect(told.confidence).toBe('likely');
      expect([told.problem, ...told.also]).toContain('auth-bad-credentials');
      expect([told.problem, ...told.also]).toContain('auth-app-password-required');
    }
  });

  test('where no condition stands, it is asked for', () => {
    expect(live('Two-factor is on: use an app password.')).toMatchObject({
      problem: 'auth-app-password-required',
      confidence: 'sure',
    });
  });
});

test.each([
  '550 5.1.1 <a@example.com>: recipient address rejected: user unknown',
  'this connection will be closed',
  'closed without a word while checking if connected',
  'visit https://example.com/smtp_auth_disabled for more information',
  'questions about this bounce: 550 5.2.2 mailbox full',
])('A text that warns of nothing stays as it is: %s', (text) => {
  expect(withoutWarnings(text)).toBe(text);
});

describe('help that is offered with app passwords is no demand for one', () => {
  test.each([
    'Username and Password not accepted. Learn about app passwords at https://help.example',
    'Username and password not accepted. Read more about app passwords: https://help.example/app-passwords',
    'Authentication failed. For help with app passwords see https://help.example',
    'Bad user name or password\nFind out how to make an app password at https://help.example',
    'Benutzername oder Passwort falsch. Mehr zu App-Passwörtern unter https://hilfe.example',
    'Identifiants incorrects. En savoir plus sur les mots de passe d’application : https://aide.example',
  ])('as in “%s”', (words) => {
    const told = live(words);
    expect(told).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'likely' });
    expect(told.also).toContain('auth-app-password-required');
    expect(pasted(words)).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'likely' });
    expect(pasted(words).also).toContain('auth-app-password-required');
  });

  test.each([
    'Please log in with your app password. Learn more at https://help.example',
    'Application-specific password required. For help with app passwords see https://help.example',
    'An app password is needed here; read about app passwords at https://help.example',
  ])('a demand beside it stands: %s', (words) => {
    expect(live(words).problem).toBe('auth-app-password-required');
    expect(pasted(words).problem).toBe('auth-app-password-required');
  });
});
