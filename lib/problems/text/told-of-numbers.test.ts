import { describe, expect, it, test } from 'vitest';
import { explainText } from './explain-text';
import { truerWords } from './truer-words';

/** Worded for this test, as programs, servers and Windows word them. */
const problems = (text: string) => explainText(text).problem;

describe('a number beside words', () => {
  test.each([
    'Zeitüberschreitung bei der Antwort des Servers (0x8004210A)',
    'Ошибка 0x8004210A: время ожидания ответа от получающего (POP) сервера истекло',
    'Error 0x8004210A: Se agotó el tiempo de espera',
    '0x8004210A 操作超时,等待接收 (POP) 服务器响应',
  ])('is about the receiving server, in any language: %s', (text) => {
    expect(problems(text)).toBe('incoming-server-problem');
  });

  test.each([
    'Schannel error 36871: a fatal error occurred while creating a TLS client credential. The internal error state is 10013.',
    'Schwerwiegender Fehler beim Erstellen der Client-Anmeldeinformationen für TLS. Der interne Fehlerstatus lautet 10013.',
    "Une erreur s'est produite lors de la création d'informations d'identification client TLS. L'état d'erreur interne est 10013.",
  ])('of Windows’ own encryption is none of a connection: %s', (text) => {
    const { problem, also } = explainText(text);
    expect([problem, also]).toEqual(['local-client-problem', ['tls-too-old']]);
  });

  it('of a connection is one all the same', () => {
    expect(problems('connect to smtp.firma.example:587 failed: WSAEACCES 10013')).toBe('network-blocked');
  });
});

describe('an answer to a token', () => {
  test.each([
    '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}',
    '{ "status" : "invalid_token", "scope" : "https://outlook.office.com/SMTP.Send" }',
  ])('says that it was not taken: %s', (text) => expect(problems(text)).toBe('oauth-token-invalid'));

  it('that went well says nothing', () => {
    expect(problems('{"status":"200","scope":"https://mail.google.com/"}')).toBe('unknown');
  });
});

describe('a poor reputation', () => {
  test.each([
    '421 4.7.1 Connection refused from [203.0.113.4]: reputation too low',
    '421 Verbindung von 203.0.113.4 abgelehnt: schlechte Reputation',
    '554 Соединение с 203.0.113.4 отклонено: низкая репутация',
  ])('of who calls is why the call is not taken: %s', (text) =>
    expect(problems(text)).toBe('ip-blocklisted'),
  );
});

describe('a refused sign-in', () => {
  test.each([
    'RADIUS authentication failed for user anna',
    'RADIUS: Authentifizierung für Benutzer anna fehlgeschlagen',
    'Kerberos pre-authentication failed for user anna',
  ])('to a network is no failure to send: %s', (text) => expect(problems(text)).toBe('unknown'));

  it('that a mail server looked up there is one', () => {
    expect(problems('535 5.7.8 Error: authentication failed: RADIUS server rejected user anna')).not.toBe(
      'unknown',
    );
  });
});

describe('a connection that did not come about', () => {
  const words = (text: string) => truerWords(text.toLowerCase(), explainText(text));

  test.each([
    'Senden fehlgeschlagen (0x800CCC0E): Es kann keine Verbindung mit dem Server hergestellt werden. Protokoll: SMTP, Port: 25',
    'Impossible de se connecter au serveur SMTP. (0x800CCC0E) Port : 25',
    'Outlook cannot connect to your outgoing (SMTP) e-mail server.',
  ])('leaves open whether a computer was reached: %s', (text) => expect(words(text)).toBe('cannot-connect'));

  it('leaves nothing open where it was turned down', () => {
    expect(words('smtp.firma.example:587: Connection refused')).toBeNull();
  });
});
