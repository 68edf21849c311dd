import { describe, expect, it } from 'vitest';
import { textWords } from '@/lib/problems/words/text-words';
import { translatorFor } from '@/lib/text/translator';
import { explainText } from './explain-text';

const claims = [
  'My password is correct but Outlook keeps asking for it when I send mail',
  'I know the password is right but it says login failed when sending e-mail',
  'Outlook says wrong password. I typed the correct password three times. Cannot send mail.',
  'I can’t send mail, I get an error that my password is incorrect, but I’ve re-entered it and know it’s right.',
  'Outlook keeps asking for my password, the same password works fine on the website',
  'Mein Passwort stimmt hundertprozentig, aber Outlook fragt immer wieder danach',
  'Outlook sagt Anmeldung fehlgeschlagen, obwohl das Kennwort richtig ist',
  'Mon mot de passe est pourtant correct mais Outlook le redemande sans cesse à l’envoi',
  'Mi contraseña es correcta, pero Outlook me la pide una y otra vez al enviar correo',
  'Minha senha está certa, mas o Outlook pede a senha toda hora ao enviar e-mail',
  'La mia password è giusta ma Outlook la chiede ogni volta che invio una mail',
  'Mijn wachtwoord klopt, maar Outlook blijft erom vragen bij het verzenden van e-mail',
  'Moje hasło jest poprawne, ale Outlook ciągle o nie pyta przy wysyłaniu poczty',
  'Пароль точно правильный, но Outlook постоянно запрашивает его при отправке почты',
  '我的密码肯定是正确的，但Outlook发邮件时一直要求输入密码',
];

describe('somebody who says that the password is right', () => {
  it.each(claims)('is not told with confidence that it is wrong: %s', (text) => {
    const judged = explainText(text);
    expect(judged.confidence).toBe('unsure');
    const told = textWords(text, judged, translatorFor('en'), new Date('2026-11-21'));
    expect(told.meaning).not.toContain('says nothing more');
    expect([judged.problem, ...judged.also].join()).toMatch(/app-password|basic-disabled/);
  });

  it('is pointed first to what the provider wants in its place', () => {
    const text = 'smtp.gmail.com: my password is correct but Outlook says login failed when I send mail';
    expect(explainText(text)).toMatchObject({
      problem: 'auth-app-password-required',
      confidence: 'unsure',
      also: expect.arrayContaining(['auth-bad-credentials']),
    });
    const personal = text.replace('smtp.gmail.com', 'smtp-mail.outlook.com');
    expect(explainText(personal).problem).toBe('auth-basic-disabled');
  });

  it.each([
    'I know my password is right. 535 5.7.8 Error: authentication failed: bad username or password',
    '535-5.7.8 Username and Password not accepted, although my password is correct',
  ])('is told what the server itself says: %s', (text) => {
    const { problem, confidence } = explainText(text);
    expect(problem).toBe('auth-bad-credentials');
    expect(confidence).not.toBe('unsure');
  });

  it.each([
    'Outlook: the user name or password is wrong. Check that your password is correct.',
    'Login failed for smtp.example.com. Please make sure your password is correct and try again.',
    'Anmeldung beim Postausgangsserver fehlgeschlagen. Prüfen Sie, ob das Passwort richtig ist.',
    'Échec de l’authentification SMTP. Vérifiez que votre mot de passe est correct.',
    'Error de autenticación SMTP. Compruebe que la contraseña es correcta.',
    'Не удалось войти на сервер SMTP. Убедитесь, что пароль правильный.',
    'My password is not correct, Outlook says login failed when I send mail.',
    'Mein Passwort ist nicht richtig, sagt Outlook beim Senden der Mail.',
  ])('is not what a program advises, or the opposite: %s', (text) => {
    expect(explainText(text).problem).toBe('auth-bad-credentials');
    expect(explainText(text).passwordIsRight).toBeUndefined();
  });
});
