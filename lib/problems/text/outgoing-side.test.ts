import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('what Outlook tells of both its tasks', () => {
  it.each([
    [
      "Task 'buero - Receiving' reported error (0x800CCC92) : 'Your e-mail server rejected your login.'\nTask 'buero - Sending' reported error (0x800CCC19)",
      'connect-timeout',
    ],
    [
      "Task 'buero - Sending' reported error (0x800CCC6B)\nTask 'buero - Receiving' reported error (0x800CCC0F)",
      'relay-denied',
    ],
    [
      'Fehler (0x800CCC0F) beim Ausführen der Aufgabe "buero - Empfangen": "Die Verbindung wurde unterbrochen."\nFehler (0x800CCC7C) beim Ausführen der Aufgabe "buero - Senden"',
      'starttls-required',
    ],
    [
      "La tarea 'imap.casa.example - Enviando' informó de un error (0x800CCC67)\nLa tarea 'imap.casa.example - Recibiendo' informó de un error (0x800CCC0E)",
      'server-temporary-failure',
    ],
    [
      "Taak 'post - Ontvangen' heeft een fout gemeld (0x800CCC0E)\nTaak 'post - Verzenden' heeft een fout gemeld (0x800CCC6D)",
      'message-too-large',
    ],
    [
      "Задача 'дом - Получение' сообщила об ошибке (0x80042108)\nЗадача 'дом - Отправка' сообщила об ошибке (0x800CCC79)",
      'relay-denied',
    ],
    [
      '任务“公司 - 正在发送”报告了错误 (0x800CCC7C)\n任务“公司 - 正在接收”报告了错误 (0x800CCC92)',
      'starttls-required',
    ],
    [
      'Log onto incoming mail server (IMAP): Completed\nSend test e-mail message: The server responded: 530 5.7.0 STARTTLS is needed before mail',
      'starttls-required',
    ],
    [
      'Anmelden am Posteingangsserver (POP3): Abgeschlossen\nTestnachricht senden: Der Server hat geantwortet: 554 Relay access denied',
      'relay-denied',
    ],
    [
      'Iniciar sesión en el servidor de correo entrante (IMAP): Completado\nEnviar mensaje de prueba: El servidor respondió: 421 4.7.0 Too many connections',
      'too-many-connections',
    ],
    ['IMAP works, but sending says 530 5.7.0 Must issue a STARTTLS command first', 'starttls-required'],
  ])('is judged by the one that sends: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });

  it('names the other one among what else it may be', () => {
    const { also } = explainText(
      "Task 'buero - Sending' reported error (0x80042109)\nTask 'buero - Receiving' reported error (0x80042108)",
    );
    expect(also).toContain('incoming-server-problem');
  });

  it.each([
    "Task 'buero - Sending' completed\nTask 'buero - Receiving' reported error (0x800CCC0E)",
    'Log onto incoming mail server (IMAP): The connection was closed.\nSend test e-mail message: Completed',
    "Task 'smtp.verein.example - Receiving' reported error (0x800CCC0F)",
  ])('is about receiving where that alone failed: %s', (text) => {
    expect(explainText(text).problem).toBe('incoming-server-problem');
  });
});

describe('what belongs to the incoming server, in the place of the outgoing one', () => {
  it.each([
    'SMTP host pop.kiosk.example port 995, SSL, the operation timed out',
    'Postausgangsserver: imap.kiosk.example, Port 993. Outlook meldet 0x800CCC19',
    'serveur sortant imap.kiosk.example : pas de réponse',
    'I typed imap.kiosk.example as my outgoing server',
    'smtp.kiosk.example:993 connection refused',
    'Outgoing server outlook.office365.com port 587: cannot connect',
  ])('is the cause: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'not-smtp-server', confidence: 'likely' });
  });

  it.each([
    ['IMAP imap.kiosk.example 993; SMTP smtp.kiosk.example 587: the operation timed out', 'connect-timeout'],
    ['IMAP/SMTP: imap.kiosk.example/smtp.kiosk.example, the operation timed out', 'connect-timeout'],
    ['Outgoing server imap.kiosk.example: 535 5.7.8 authentication failed', 'auth-bad-credentials'],
  ])('is not where both are told, or the server answered as one that sends: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});

it.each([
  'Go to the incoming mail servers, fill in IMAP (it works on my phone), click Test & Confirm: Connection test failed: EOF occurred in violation of protocol',
  'Incoming server by IMAP, the same as on my iPad where it works. Testing the connection: unexpected end of file',
])('the settings of an incoming server that are tried out are no matter of sending: %s', (text) => {
  expect(explainText(text).problem).toBe('incoming-server-problem');
});
