import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

const settings = (text: string) => explainText(text).settings ?? {};

describe('a text that tells of both servers', () => {
  it.each([
    [
      'IMAP server imap.fjord.example, port 993, SSL/TLS\nSMTP server smtp.fjord.example, port 465, SSL/TLS\n550 5.7.1 Relaying denied',
      ['smtp.fjord.example', 465, 'tls'],
    ],
    [
      'Postausgang: asmtp.see.example Port 587\nPosteingang: imap.see.example Port 993 SSL\n535 5.7.8 Fehler',
      ['asmtp.see.example', 587, undefined],
    ],
    [
      'Serveur entrant : imap.courrier.example port 993 SSL\nServeur sortant : ssl0.courrier.example port 465 SSL',
      ['ssl0.courrier.example', 465, 'tls'],
    ],
    [
      'Servidor de correo entrante: pop.correo.example puerto 995\nServidor de correo saliente: correo.empresa.example puerto 26',
      ['correo.empresa.example', 26, undefined],
    ],
    [
      'Server voor inkomende mail: imap.post.example poort 993\nServer voor uitgaande mail: uitgaand.post.example poort 587',
      ['uitgaand.post.example', 587, undefined],
    ],
    [
      'Serwer poczty przychodzącej: imap.list.example 993 SSL\nSerwer poczty wychodzącej: poczta.list.example 465 SSL, 535',
      ['poczta.list.example', 465, 'tls'],
    ],
    [
      'Сервер входящей почты: imap.dom.example порт 993\nСервер исходящей почты: smtp.dom.example порт 465 SSL',
      ['smtp.dom.example', 465, 'tls'],
    ],
    [
      '收件服务器：imap.xin.example 端口 993 SSL\n发件服务器：smtp.xin.example 端口 465 SSL',
      ['smtp.xin.example', 465, 'tls'],
    ],
    [
      '受信サーバー: imap.yubin.example ポート 993\n送信サーバー: smtp.yubin.example ポート 587',
      ['smtp.yubin.example', 587, undefined],
    ],
    ['pop.hafen.example:995 smtp.hafen.example:587 0x80042109', ['smtp.hafen.example', 587, undefined]],
    ['IMAP 993, SMTP 2525, both at mail.hafen.example', ['mail.hafen.example', 2525, undefined]],
  ])('fills in the outgoing one: %s', (text, [host, port, encryption]) => {
    const told = settings(text);
    expect([told.host, told.port, told.encryption]).toEqual([host, port, encryption]);
  });

  it('keeps a name that is used for both', () => {
    expect(settings('IMAP/SMTP server: mail.verein.example, ports 993 / 465')).toEqual({
      host: 'mail.verein.example',
      port: 465,
    });
  });

  it('shows the incoming one where it tells of no other', () => {
    expect(settings('IMAP error: cannot connect to imap.verein.example, port: 993')).toEqual({
      host: 'imap.verein.example',
      port: 993,
    });
  });
});

describe('the name of an account', () => {
  it.each([
    "Task 'pop.verein.example - Sending' reported error (0x800CCC0F)",
    "Aufgabe 'imap.verein.example - Senden' hat einen Fehler gemeldet (0x80042109)",
    'La tâche « pop.verein.example - Envoi » a signalé une erreur (0x800CCC78)',
    "タスク 'pop.verein.example - 送信' でエラー (0x800CCC19) が報告されました",
  ])('is no server: %s', (text) => {
    const { problem, settings } = explainText(text);
    expect(settings?.host).toBeUndefined();
    expect(problem).not.toBe('incoming-server-problem');
  });

  it('is no server beside the one that a message names', () => {
    const text = "Account: 'pop.verein.example', Server: 'mail.verein.example', Protocol: SMTP, Port: 25";
    expect(settings(text)).toMatchObject({ host: 'mail.verein.example', port: 25 });
  });
});

describe('a server whose name has letters beyond a to z', () => {
  it.each([
    ['Postausgangsserver smtp.grün-käse.example, Port 465', 'smtp.xn--grn-kse-9wa6s.example'],
    ['SMTP: smtp.mu\u0308nze.example 587 refused', 'smtp.xn--mnze-0ra.example'],
    ['Serveur SMTP : smtp.forêt.example, délai dépassé', 'smtp.xn--fort-ipa.example'],
    ['smtp server = mail.wei\u00df.example', 'mail.xn--wei-7ka.example'],
  ])('is that one and no other: %s', (text, host) => {
    expect(settings(text).host).toBe(host);
  });

  it('is left out where its letters cannot be told', () => {
    expect(settings('SMTP-Server: mail.gr&uuml;n.example, Verbindung abgelehnt').host).toBeUndefined();
  });

  it('is left alone where other words have them', () => {
    expect(settings('Zeitüberschreitung bei smtp.gruen.example').host).toBe('smtp.gruen.example');
  });
});

describe('a part of an address', () => {
  it.each([
    'Server: lea.pro@verein.example, Port 25',
    'smtp server: tom.berlin@verein.example timed out',
    'host=maja.art+news@verein.example',
    'SMTP-Server: mail.eva.schulz-bau@verein.example',
    'server: mail.lea.pro%40verein.example',
    'Server: lea.pro [at] verein.example',
  ])('is no server: %s', (text) => {
    expect(settings(text).host).toBeUndefined();
  });

  it('does not take away the server beside it', () => {
    expect(settings('smtp://lea.name:secret@verein.example:587').host).toBe('verein.example');
    expect(settings('服务器smtp.xin.cn端口465账号lea@xin.cn').host).toBe('smtp.xin.cn');
  });
});
