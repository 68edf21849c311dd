import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/problems/plain/plain';
import { explainText } from './explain-text';
import { settingsIn } from './settings';

const encryption = (text: string) => settingsIn(plain(text)).encryption;

describe('the encryption that a text tells of', () => {
  it.each([
    'port 465 SSL timed out',
    'port 465 (SSL/TLS)',
    'Port 465 mit SSL: Zeitüberschreitung',
    'Port: 465, Encryption: SSL',
    'port 465, use SSL ticked',
    'I use SSL on port 465',
    'implicit TLS on 465',
    'mail.smtp.port=465 mail.smtp.ssl.enable=true',
    'port=465 use_ssl: True',
  ])('is SSL/TLS in: %s', (text) => {
    expect(encryption(text)).toBe('tls');
  });

  it.each([
    'Port: 465, Secure(SSL): No',
    'port 465 without SSL',
    'Port: 25, Secure (SSL): Nein',
    'poort: 25, beveiligd (SSL): Nee',
    'Порт: 25, SSL: Нет',
    'port 465, SSL: off',
    'port 465 ssl=false',
    'port 465 SSL: certificate has expired',
    'port: 465; nested exception is: javax.net.ssl.SSLHandshakeException',
    'port 587 [SSL: WRONG_VERSION_NUMBER] wrong version number',
    'port 465 SSL handshake was cut off',
    'port 587 STARTTLS, before that SSL',
  ])('is not called SSL/TLS in: %s', (text) => {
    expect(encryption(text)).not.toBe('tls');
  });

  it.each([
    'port 465, encryption STARTTLS',
    'Port 465, Verschlüsselung STARTTLS',
    'Encryption method: STARTTLS, port 587',
    'I set the encryption to STARTTLS on 465',
    'port 465, chiffrement STARTTLS',
    'cifrado STARTTLS, puerto 465',
  ])('is STARTTLS in: %s', (text) => {
    expect(encryption(text)).toBe('starttls');
  });

  it.each([
    'encryption not STARTTLS',
    'the server offers no encryption: STARTTLS is missing',
    'encryption: SSL, not STARTTLS',
    'the encryption STARTTLS did not work, so I use SSL on port 465',
  ])('is not called STARTTLS in: %s', (text) => {
    expect(encryption(text)).not.toBe('starttls');
  });
});

describe('the encryption at the end of a line', () => {
  it.each([
    'Server mail.example.com\nPort 465 SSL\nerror 0x800CCC0E',
    'Port: 465, SSL/TLS\r\nError: cannot connect',
    'mail.example.com 465 SSL\nHandshake failed',
  ])('is what was set, whatever the next line begins with: %s', (text) => {
    expect(explainText(text).settings).toMatchObject({ port: 465, encryption: 'tls' });
  });

  it.each([
    'Port 465 without SSL\nerror 0x800CCC0E',
    'Port 465\nOpenSSL\nerror: cannot connect',
    'Server mail.example.com, port 465, the program then gives this SSL\nerror and does not connect',
    'Port 587\nIMAP 993 SSL\nerror 0x800CCC0E',
  ])('is not SSL/TLS in: %s', (text) => {
    expect(explainText(text).settings?.encryption).not.toBe('tls');
  });
});

describe('the host of a text', () => {
  it.each([
    'MailKit.Security.SslHandshakeException: An error occurred',
    'smtplib.SMTPRecipientsRefused: refused',
    'SSL error at ssl_handshake.erl:2098',
  ])('is no class, error or file: %s', (text) => {
    expect(explainText(text).settings?.host).toBeUndefined();
  });

  it.each(['smtp.example.co.uk', 'mail.firma.local', 'smtp.gmail.com'])('is a name such as %s', (host) => {
    expect(explainText(`Could not connect to ${host}:587`).settings?.host).toBe(host);
  });
});

describe('the server in an address of its own', () => {
  it.each([
    'MAILER_DSN=smtp://anna:s3cret@smtp.example.com:587 535 Authentication failed',
    'smtp://anna%40example.org:smtp.secret.org@smtp.example.com:587 Connection refused',
    'smtp://anna:pa@ss@smtp.example.com:587 timed out',
  ])('stands behind the name and the password, which are nothing to show: %s', (text) => {
    expect(explainText(text).settings).toEqual({ host: 'smtp.example.com', port: 587 });
  });
});

describe('the settings that a text tells of', () => {
  it.each(['0x800CCC1A (587 TLS, 465 SSL, both do not work)', '587 with TLS and 465 with SSL: 0x800CCC1A'])(
    'have no encryption of another port: %s',
    (text) => {
      expect(explainText(text).settings).toEqual({ port: 587 });
    },
  );

  it('have no port where it lists several', () => {
    const { problem, settings } = explainText('Outgoing mail on ports 465 and 587 is being timed out.');
    expect(problem).toBe('connect-timeout');
    expect(settings).toBeUndefined();
  });

  it.each(['587 / 465', '587 or 465', '587, 465', 'port 587 / 465', 'ports 465/587', 'port 587 oder 465'])(
    'have no port beside a number where it says no more than: %s',
    (ports) => {
      expect(explainText(`0x800CCC1A ${ports}`).settings).toBeUndefined();
    },
  );

  it('are the server and port of a client’s own message', () => {
    const text = 'Could not connect to SMTP host: smtp.example.com, port: 587, response: -1';
    expect(explainText(text).settings).toEqual({ host: 'smtp.example.com', port: 587 });
  });

  it.each([
    ['outlook.com: 535 5.7.139 authentication unsuccessful. smtp-mail.outlook.com', 'smtp-mail.outlook.com'],
    ['my outlook.com account cannot send. 535 5.7.3 authentication unsuccessful', undefined],
    ['535 from outlook.com.br.', undefined],
    ['535 from outlook.office365.com', 'outlook.office365.com'],
  ])('take the name of a service for no server: %s', (text, host) => {
    expect(settingsIn(text).host).toBe(host);
  });

  it.each([
    'Server: DB9PR02MB7001.eurprd02.prod.outlook.com said 550 5.7.60',
    'smtp server: mx.firma.example answered 550',
    'Connected to mail-db8eur05.outbound.protection.outlook.com',
    'Could not connect to mx01.firma.example',
    'remote server: gw.firma.example',
    'name server: ns.firma.example',
  ])('take no server that only servers speak to: %s', (text) => {
    expect(settingsIn(plain(text)).host).toBeUndefined();
  });

  it('are none in a bounce: its servers are somebody else’s', () => {
    const text =
      '<b@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)';
    expect(explainText(text).settings).toBeUndefined();
  });
});

describe('a server to test', () => {
  it.each([
    'The from address does not match a verified identity. Visit https://sendgrid.com/docs/senders to see why',
    'Outgoing server: smtp.gm\u0430il.com port 587 0x800CCC0E',
    'getaddrinfo ENOTFOUND smtp.gmail.\u0441om',
    'Server: smtp.gmail,com',
  ])('is not made of a page to read, nor of half a name: %s', (text) => {
    expect(settingsIn(plain(text)).host).toBeUndefined();
  });
  it('is one that stands before Chinese words', () => {
    expect(settingsIn(plain('smtp.qq.com连接失败，端口465')).host).toBe('smtp.qq.com');
  });
});
