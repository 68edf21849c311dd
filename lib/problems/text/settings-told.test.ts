import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { explainText } from './explain-text';

const problemOf = (text: string) => explainText(text).problem;

describe('what people tell of windows, settings and files', () => {
  it.each([
    'The send icon is greyed out, I cannot click it.',
    'Bei mir ist der Senden-Knopf weg, ich kann keine Mail verschicken.',
    'Je n’ai plus le bouton « Envoyer » quand j’écris un mail.',
    'È sparito il tasto invia, non posso spedire.',
    'Пропала кнопка «Отправить», не могу отослать письмо.',
    'Nem tudok levelet küldeni, hiányzik a „küldés” ikon',
    '送信ボタンが表示されません。',
    'There is no Send button on my new e-mail screen',
    'Nie widzę przycisku Wyślij, zniknął',
  ])('is the program itself where its button for sending is gone: %s', (text) => {
    expect(problemOf(text)).toBe('local-client-problem');
  });

  it.each([
    'Where is the send button in the new Outlook?',
    'I press the send button and then it says the server refused my password.',
    'Wenn ich auf den Senden-Knopf drücke, kommt keine Meldung und nichts geht raus',
    'I pressed the send button twice and got 550 5.1.1 user unknown',
    'My signature has a missing image icon when I send',
  ])('is not the program where the button is there: %s', (text) => {
    expect(problemOf(text)).not.toBe('local-client-problem');
  });

  it.each([
    'Nem megy a levélküldés, tanúsítvány hibát ír ki.',
    'Při odesílání pošty mi to píše chybu certifikátu, nic jsem neměnil.',
    'Kan inte skicka mejl, det står certifikatfel.',
    'Mail gönderemiyorum, sertifika hatası veriyor.',
    'Ik kan niet verzenden, er is iets mis met het certificaat.',
  ])('is a certificate in its owner’s language: %s', (text) => {
    expect(problemOf(text)).toBe('cert-untrusted');
  });

  it.each([
    'I can’t send with my Outlook.com account; they say to choose OAuth2, but the list in Thunderbird has no such entry.',
    'Hotmail sendet nicht mehr. Ich soll OAuth2 wählen, das steht aber nicht in der Auswahl.',
    'Hotmail перестал отправлять, надо выбрать OAuth2, а в списке такого варианта нет.',
    'Hotmail 发不出邮件，说要改成 OAuth2，但下拉列表里没有这个选项。',
  ])('is a sign-in that the program does not have: %s', (text) => {
    expect(problemOf(text)).toBe('auth-basic-disabled');
  });

  it.each([
    'I chose OAuth2 from the list in Thunderbird, and it still does not send.',
    'How do I set up OAuth2 in Thunderbird for Hotmail?',
    'I switched to OAuth2 from the list and now it sends again.',
  ])('is none where that sign-in could be chosen: %s', (text) => {
    expect(problemOf(text)).not.toBe('auth-basic-disabled');
  });

  it.each<[ProblemCode, string]>([
    ['message-too-large', 'Mein Anhang von 28 MB wurde vom Server abgelehnt.'],
    ['message-too-large', 'Сервер отклонил вложение 32 МБ.'],
    ['content-or-spam-rejected', 'The server rejected my 40 kB attachment because it is an .exe file.'],
    ['content-or-spam-rejected', 'El servidor rechazó el adjunto de 12 MB porque contiene un virus'],
    ['connect-refused', 'The 512 MB RAM server refused the connection when I sent an attachment'],
    ['unknown', 'A 30 MB attachment went out yesterday without trouble.'],
  ])('is %s by how large a file is and why it was turned down: %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });

  it.each([
    'Port 25 sends, on port 465 it just hangs.',
    'Sur le port 25 ça part, sur le port 465 ça reste bloqué sans rien dire.',
    'Con la porta 25 invia, con la 465 resta bloccato.',
    'Через порт 25 отправляет, через 465 зависает.',
    'Mit Port 465 passiert einfach nichts, mit 587 geht es',
    '用 25 端口能发，改成 465 端口就没有任何反应。',
    'With port 465: Greeting never received. Then I set secure: true, mails were sent.',
  ])('is a plain beginning where nothing comes of port 465: %s', (text) => {
    expect(problemOf(text)).toBe('tls-wrong-mode-plain-on-implicit-port');
  });

  it.each([
    'Port 465 sends, port 25 just hangs.',
    'Port 465 with SSL works, port 587 hangs',
    'Should I use port 25 or port 465?',
    '465 messages hang in the queue',
  ])('is no plain beginning where port 465 answers, or nothing is told of it: %s', (text) => {
    expect(problemOf(text)).not.toBe('tls-wrong-mode-plain-on-implicit-port');
  });

  it.each([
    'Le problème vient de Gmail qui bloque la connexion car il la juge non sécurisée.',
    'Gmail 认为应用不安全，阻止了登录，所以发不了邮件。',
    'Yahoo stoppt die Anmeldung, weil Thunderbird angeblich unsicher ist',
  ])('is a provider that takes the program for unsafe: %s', (text) => {
    expect(problemOf(text)).toBe('auth-blocked-by-policy');
  });
});

describe('what is over, and what was looked at', () => {
  it.each([
    'Alles geregelt, es lag am falschen Port, vorher kam SMTP connect() failed.',
    '问题已经解决了，是密码错了',
    'Проблема решена, теперь всё работает, пароль был неверный',
  ])('tells of no failure where it is settled: %s', (text) => {
    expect(problemOf(text)).toBe('unknown');
  });

  it.each<[ProblemCode, string]>([
    ['cert-untrusted', 'C’est réglé pour le mot de passe mais maintenant j’ai une erreur de certificat'],
    ['cert-expired', 'The password is sorted, I am glad, but now it says the certificate has expired'],
    ['auth-bad-credentials', 'Werkt weer niet: wachtwoord onjuist bij het verzenden'],
  ])('tells what came after it: %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });

  it.each([
    'I already checked the password and the port, still nothing leaves. No message at all.',
    'Das Passwort habe ich schon geprüft, der Port stimmt auch, trotzdem geht keine Mail raus.',
    'Ya revisé la contraseña y el puerto, pero no sale ningún correo.',
    '密码和端口都检查过了，邮件还是发不出去。',
  ])('takes what somebody looked at for no cause: %s', (text) => {
    expect(problemOf(text)).toBe('unknown');
  });

  it.each<[ProblemCode, string]>([
    [
      'connect-timeout',
      'Password checked twice, no spam filter either. Error: connection to smtp.example.com timed out',
    ],
    ['auth-bad-credentials', 'I already checked the password, and it is wrong: authentication failed'],
    [
      'auth-bad-credentials',
      'Ich habe das Passwort schon mehrmals geprüft, aber der Server lehnt die Anmeldung ab',
    ],
  ])('reads %s where it was looked at and the failure is named: %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });
});
