import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';

const told = (text: string) => {
  const { problem, confidence, also } = explainText(text);
  return { problem, confidence, also };
};

describe('a server that takes no connections', () => {
  it.each([
    'Der Server nimmt keine Verbindung an',
    'Mailversand nicht möglich: Postausgangsserver nimmt keine Verbindungen an.',
    'Der Mailserver akzeptiert keine Verbindungen',
    'The mail server does not accept connections on port 587',
    'Le serveur d’envoi n’accepte pas les connexions',
    'El servidor de correo saliente no acepta conexiones',
    'O servidor SMTP não aceita conexões',
    'O servidor de saída não aceita ligações',
    'Il server della posta in uscita non accetta connessioni',
    'Сервер исходящей почты не принимает подключения',
    'SMTP服务器不接受连接',
    'De mailserver accepteert geen verbindingen',
  ])('is not there to be reached: %s', (text) => {
    expect(told(text)).toMatchObject({ problem: 'connect-refused', confidence: 'likely' });
    expect(told(text).also).toContain('server-temporary-failure');
  });

  it.each([
    'Der SMTP-Server nimmt zur Zeit keine Verbindungen an, bitte später erneut versuchen',
    'smtp.example.com is not accepting connections right now, try later',
    'Le serveur d’envoi n’accepte pas de connexions pour le moment',
    'El servidor de correo no acepta conexiones en este momento',
    'O servidor SMTP não está a aceitar ligações de momento, tente mais tarde',
    'Почтовый сервер временно не принимает соединения',
    '发件服务器暂时不接受连接，请稍后再试',
    '421 mail.example.com nimmt zur Zeit keine Verbindungen an',
  ])('does so for a while, where it says for now: %s', (text) => {
    expect(told(text)).toMatchObject({ problem: 'server-temporary-failure', confidence: 'likely' });
  });

  it.each([
    'The server does not accept unencrypted connections',
    'Der Server nimmt keine Verbindungen ohne Verschlüsselung an',
    'Der Server nimmt keine weiteren Verbindungen an',
    'El servidor no acepta más conexiones simultáneas',
    'The server is not accepting connections from your IP',
    'Le serveur n’accepte pas de connexions anonymes',
    '550 Das Postfach nimmt keine Nachrichten an',
    '554 mail.example.com ESMTP not accepting connections',
  ])('is none where it says which ones it does not take, or speaks of something else: %s', (text) => {
    expect(told(text).problem).not.toBe('connect-refused');
  });
});
