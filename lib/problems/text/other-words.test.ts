import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { explainText } from './explain-text';

const problemOf = (text: string) => explainText(text).problem;

describe('words that mean something else in another company', () => {
  it.each([
    'getAddrInfo: does not exist (Name or service not known)',
    'Network.Socket.getAddrInfo (called with preferred socket type/protocol): does not exist (nodename nor servname provided, or not known)',
  ])('reads a name that a look-up did not find as that, and not as a recipient: %s', (text) => {
    expect(problemOf(text)).toBe('dns-not-found');
  });

  it.each([
    'Error: invalid user address\n\n550 - no such user here',
    'Invalid user e-mail address: 550 Requested action not taken',
  ])('takes an invalid address of a user for no name to sign in with: %s', (text) => {
    expect(problemOf(text)).toBe('recipient-rejected');
  });

  it('reads what a service for fetching mail answers in the words of the web', () => {
    const text =
      'Testing the IMAP service\nS: HTTP/1.1 400 Bad Request\nThe IMAP server responded with an error';
    expect(problemOf(text)).toBe('incoming-server-problem');
  });

  it('reads an advice to send again as no end of the matter', () => {
    const text =
      'I get this when I send a mail: The message exceeds the size limit, reduce it and attempt to send again.';
    expect(problemOf(text)).toBe('message-too-large');
  });

  it('takes the pointer of a program for no record of a name', () => {
    expect(problemOf('curl_easy_perform() failed: Ptr{UInt8} @0x00007f00')).toBe('unknown');
  });

  it('still reads an invalid name to sign in with', () => {
    expect(problemOf('535 Invalid user or password')).toBe('auth-bad-credentials');
  });

  it.each([
    '503 Administrative prohibition -- authorization required. Users of your domain may not send mail without authorization.',
    '550 Administrative prohibition: authentication required to send mail here',
  ])('asks for the sign-in that a prohibition speaks of: %s', (text) => {
    expect(problemOf(text)).toBe('auth-required');
  });

  it.each([
    'SMTP server 192.0.2.9 refused to accept your message with: [554 5.4.6 Hop count exceeded - possible mail loop]',
    'smtp; 554 5.4.0 Too many hops 31 (30 max): mail loop',
  ])('reads a message that goes round in a ring as no matter of its content: %s', (text) => {
    expect(problemOf(text)).toBe('unknown');
  });

  it.each([
    'wysłanie nie powiodło się: brak bezpiecznego połączenia z „smtp.example.pl” przy użyciu STARTTLS, jako że serwer nie ogłasza jego stosowania. Należy wyłączyć STARTTLS.',
    'Kan geen beveiligde verbinding maken met smtp.example.nl via STARTTLS omdat de server die functie niet aankondigt. Schakel STARTTLS uit, anders moet u eerst uw provider vragen.',
    'Nelze navázat zabezpečené spojení se serverem pomocí STARTTLS, protože server tuto funkci neoznamuje. Musíte nejprve vypnout STARTTLS.',
  ])('reads a STARTTLS that is not announced, whatever is to be done about it: %s', (text) => {
    expect(problemOf(text)).toBe('starttls-not-offered');
  });

  it.each([
    'There was an error attaching holiday.pdf. Check that you have access to the file.',
    'Beim Anhängen von urlaub.pdf ist ein Fehler aufgetreten. Überprüfen Sie, ob Sie Zugriff auf die Datei haben.',
    'Er is een fout opgetreden bij het koppelen van vakantie.pdf. Controleer of u toegang tot het bestand hebt.',
    'Une erreur est survenue en joignant vacances.pdf. Vérifiez que vous avez accès au fichier.',
    'Se produjo un error al adjuntar vacaciones.pdf. Compruebe que tiene acceso al archivo.',
    'Wystąpił błąd podczas załączania pliku wakacje.pdf. Sprawdź, czy masz dostęp do pliku.',
    'Произошла ошибка при вложении otpusk.pdf. Проверьте, есть ли у вас доступ к файлу.',
  ])('reads a file that cannot be opened as a matter of this machine: %s', (text) => {
    expect(problemOf(text)).toBe('local-client-problem');
  });

  it.each<[ProblemCode, string]>([
    [
      'server-closed-connection',
      'サーバー: mail.example.jp, ポート: 25, セキュリティ (SSL): なし, ソケットエラー: 10054, エラー番号: 0x800CCC0F',
    ],
    [
      'server-closed-connection',
      "Server: 'mail.example.de', Port: 25, Sicherheit (SSL): Keine, Socketfehler: 10054, Fehlernummer: 0x800CCC0F",
    ],
    [
      'server-closed-connection',
      "Serveur : 'mail.example.fr', Port : 25, Sécurisé (SSL) : Aucun, Erreur de socket : 10054, Numéro d’erreur : 0x800CCC0F",
    ],
  ])('reads an encryption of none as none: %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
    expect(explainText(text).problem).not.toMatch(/^tls-/);
  });
});
