import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('an encryption that a program says to be none of the server’s', () => {
  it.each([
    'Port 587, SSL/TLS chosen. The program says: this encryption method is not supported',
    'Outlook meldet auf Port 587 mit SSL: Die Verschlüsselungsmethode wird nicht unterstützt',
    'Port 587 avec SSL : le type de chiffrement n’est pas pris en charge',
    'Puerto 587 y SSL: tipo de cifrado no admitido',
  ])('is the wrong one for its port: %s', (text) => {
    expect(explainText(text)).toMatchObject({
      problem: 'tls-wrong-mode-implicit-on-starttls-port',
      confidence: 'likely',
    });
  });
});

describe('a bare name of a server that is not found', () => {
  it.each([
    'smtp.gmial.com not found',
    'Outlook: mail.exmaple.org was not found',
    '“smtp.strato.dde” wurde nicht gefunden',
    'smtp.orange.fer introuvable',
    'smtp.libero.itt non trovato',
    'smtp.yandex.ruu не найден',
    'smtp.qq.con 找不到',
  ])('is a name that is none: %s', (text) => {
    expect(explainText(text).problem).toBe('dns-not-found');
  });

  it.each([
    ['mail.php not found', 'unknown'],
    ['eve@mail.example.org not found', 'recipient-rejected'],
    ['550 5.1.1 eve@smtp.example.org not found', 'recipient-rejected'],
  ])('is neither a file nor a person: %s', (text, problem) => {
    expect([problem, 'unknown']).toContain(explainText(text).problem);
  });
});

describe('a line that lets no mail out, as people tell it', () => {
  it.each([
    'On the campsite wifi, mail comes in at the café, but sending never works',
    'At the airport I receive mail but cannot send any',
    'Im Hotel-WLAN kann ich empfangen, aber nicht senden',
    'À l’hôtel je reçois mes mails mais je ne peux pas en envoyer',
    'En el wifi del hotel recibo correos pero no puedo enviar',
    'at work it never sends, on mobile data it does',
    'from the company network it will not send, with the hotspot of my phone it does',
    'Im Büro sendet es nicht, über den Handy-Hotspot schon',
  ])('is what is in the way: %s', (text) => {
    expect(explainText(text).problem).toBe('network-blocked');
  });

  it.each([
    'At home I receive mail but cannot send any',
    'The hotel asks for a deposit by mail and I cannot send it',
    'We run a hotel. Outlook receives, and does not send: 535 authentication failed',
  ])('is not, where nobody is away or a server says why: %s', (text) => {
    expect(explainText(text).problem).not.toBe('network-blocked');
  });
});

describe('an incoming server that fails while mail goes out', () => {
  it.each([
    'Sending works well, but imap.web.de does not answer',
    'Mails go out fine, only nothing comes in: pop.strato.de connection refused',
    'Senden geht, aber es kommt nichts rein: imap.ionos.de Zeitüberschreitung',
    'J’arrive à envoyer, mais rien n’arrive : imap.orange.fr ne répond pas',
    'Puedo enviar, pero no llega nada: pop.ejemplo.es no responde',
  ])('is told by its name: %s', (text) => {
    expect(explainText(text).problem).toBe('incoming-server-problem');
  });

  it.each([
    ['I can send to my colleague, but smtp.example.org times out with a customer', 'connect-timeout'],
    ['Sending does not work, nothing comes in either: smtp.example.org timeout', 'connect-timeout'],
  ])('and not where the outgoing one is named: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});

describe('access for programs that is told to be off, around a plain no', () => {
  it.each([
    'WEB.DE: Der Zugriff über POP3 und IMAP ist nicht freigeschaltet. 535 Authentication credentials invalid',
    '535 Authentication credentials invalid. External access (IMAP/POP3) is not enabled in my settings',
    'L’accès POP/IMAP n’est pas activé, 535 Authentication failed',
  ])('is the cause: %s', (text) => {
    expect(explainText(text).problem).toBe('auth-smtp-disabled-tenant-or-mailbox');
  });

  it('is not, where it is said to be on', () => {
    const text = 'IMAP access is enabled in my settings, 535 Authentication credentials invalid';
    expect(explainText(text).problem).toBe('auth-bad-credentials');
  });
});

describe('a message of so many megabytes, over a limit', () => {
  it.each([
    'Urlaubsvideo mit 60 MB: Nachricht über dem Limit',
    'My presentation (27 MB) cannot go: message exceeds the limit',
    'Photos du mariage, 45 Mo : le message dépasse la limite',
    'Vídeo de 52 MB, el mensaje supera el límite',
    'Il messaggio (33 MB) supera il limite',
    'Письмо 40 МБ превышает лимит',
    'Bericht van 31 MB overschrijdt de limiet',
  ])('is too large: %s', (text) => {
    expect(explainText(text).problem).toBe('message-too-large');
  });

  it.each([
    'Postfach mit 1000 MB: Limit überschritten',
    'The number of messages exceeds the limit',
    '700 MB of 500 MB used, mailbox exceeds the limit',
  ])('and what else has a limit is not: %s', (text) => {
    expect(explainText(text).problem).not.toBe('message-too-large');
  });
});

describe('TLS in an old Outlook, where it is the name of STARTTLS', () => {
  it.each([
    'Outlook 2007, Postausgang Port 465, Verschlüsselung TLS: hängt',
    'Old Outlook 2013: port 465 with TLS, nothing happens when I send',
    'Outlook 2010 port 465 chiffrement TLS, reste bloqué',
  ])('is begun in clear on 465: %s', (text) => {
    expect(explainText(text).problem).toBe('tls-wrong-mode-plain-on-implicit-port');
  });

  it.each([
    'New Outlook: port 465 with SSL/TLS, nothing happens when I send',
    'Outlook 2010: port 465 with SSL, nothing happens when I send',
  ])('and SSL is not: %s', (text) => {
    expect(explainText(text).problem).not.toBe('tls-wrong-mode-plain-on-implicit-port');
  });
});

describe('another server than one for sending, by what it greets with', () => {
  it.each([
    'expected 220 but got +OK Dovecot ready',
    'Expected 220, received: * OK IMAP4rev1 server ready',
    'Erwartet: 220, bekommen: +OK POP3 server ready',
    'SMTP test: +OK POP3 ready <1@example.org>',
  ])('stands in the outgoing place: %s', (text) => {
    expect(explainText(text).problem).toBe('not-smtp-server');
  });

  it('and not where a program fetches', () => {
    const text = 'fetchmail: POP3 server says +OK POP3 server ready, then -ERR authentication failed';
    expect(explainText(text).problem).toBe('incoming-server-problem');
  });
});
