import { describe, expect, it } from 'vitest';
import { textWords } from '@/lib/problems/words/text-words';
import { translatorFor } from '@/lib/text/translator';
import { explainText } from './explain-text';

const told = (text: string) =>
  textWords(text, explainText(text), translatorFor('en'), new Date('2026-11-22'));

describe('A text that speaks of an app password', () => {
  it.each([
    'I need an app password for outlook.com',
    'how to get a hotmail app password',
    'Does my msn.com mailbox want an app password?',
    'Mein App-Kennwort für outlook.de geht nicht mehr',
    'We have live.com addresses and typed an app password, no luck',
  ])('is about passwords that are off, at Microsoft’s private mailboxes: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'auth-basic-disabled', confidence: 'likely' });
    expect(told(text).asides.map(({ claim }) => claim)).toContain(
      'Articles tell you to make an app password.',
    );
  });

  it('leaves open what it is, at a company’s mailbox with Microsoft', () => {
    const judged = explainText('Is an app password needed for Office 365 when we use MFA?');
    expect(judged).toMatchObject({ problem: 'auth-basic-disabled', confidence: 'unsure' });
    expect(judged.also).toContain('auth-app-password-required');
  });

  it.each([
    '535 5.7.8 Error: authentication failed. I already use an app password.',
    'made a new app password at yahoo, Outlook keeps saying the password is wrong',
    'My app password for gmail is refused by Outlook',
    'Mein neues App-Passwort von web.de wird in Outlook nicht akzeptiert',
    "J'ai un mot de passe d'application Yahoo mais Outlook le refuse",
    'Uso una contraseña de aplicación de Gmail y Outlook dice que es incorrecta',
  ])('is no reason to make one, for who has one: %s', (text) => {
    const judged = explainText(text);
    expect(judged).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'likely' });
    expect(judged.also).toContain('auth-app-password-required');
    expect(told(text).steps.join('\n')).toContain('Did you use one already?');
  });

  it.each([
    '534-5.7.9 Application-specific password required. I have made an app password.',
    '535 5.7.0 Please use an application-specific password',
    'Gmail says: an app password is required',
  ])('is about that where the server asks for one: %s', (text) => {
    expect(explainText(text).problem).toBe('auth-app-password-required');
  });

  it.each([
    'aol mail wants an app password',
    'app password for gmail in Outlook 2016',
    'yahoo app password or the normal one?',
  ])('is not sure where somebody only asks: %s', (text) => {
    expect(explainText(text)).toMatchObject({
      problem: 'auth-app-password-required',
      confidence: 'likely',
    });
  });
});

describe('an app password that somebody uses', () => {
  it.each([
    'dial tcp 203.0.113.9:465: i/o timeout\n用的是独立应用密码，别的应用里测试是成功的',
    'dial tcp 203.0.113.9:465: i/o timeout. I am using an app password, and it works in other mail programs.',
    'failed to send: dial tcp 203.0.113.9:587: i/o timeout\nIch verwende ein App-Passwort, das in anderen Programmen funktioniert.',
    'smtp 203.0.113.9:587: i/o timeout\nThe same app password works locally',
    '[Errno 110] Connection timed out (SMTP) - Passwort und App-Passwort sind korrekt',
    'connect ETIMEDOUT 203.0.113.9:465\nEstoy usando una contraseña de aplicación y en otros programas funciona',
    'SMTP connect ETIMEDOUT 203.0.113.9:465\nアプリパスワードを使っています',
    'SMTP 203.0.113.9:587 i/o timeout\nиспользую пароль приложения, в других программах работает',
  ])('was not looked at by a server that nobody reached: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'connect-timeout', confidence: 'likely' });
  });

  it('was not looked at by one that refused the connection', () => {
    const text = "connect ECONNREFUSED 203.0.113.9:587 - I've generated an app password for my mail";
    expect(explainText(text).problem).toBe('connect-refused');
  });

  it.each([
    ['535 5.7.8 Username and Password not accepted. I am using an app password.', 'auth-bad-credentials'],
    ['534-5.7.9 Application-specific password required', 'auth-app-password-required'],
    [
      'Yahoo Mail: connection timed out once, now it says that my app password is rejected',
      'auth-bad-credentials',
    ],
  ])('was looked at by one that answers: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});
