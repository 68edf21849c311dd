import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('a failure of something that is told to be no mail', () => {
  it.each([
    'Flight booking: the connection timed out while talking to the airline. No seat was taken.',
    'Das Zertifikat des Fitnessportals ist abgelaufen, die Seite wird deshalb nicht geöffnet.',
    'The thermostat could not sign in to its cloud: wrong user name or password, try again.',
  ])('is at most a guess: %s', (text) => {
    const { problem, confidence } = explainText(text);
    expect([problem, confidence]).toContain(problem === 'unknown' ? 'unknown' : 'unsure');
  });

  it.each([
    ['Connection refused by peer', 'connect-refused'],
    ['Outlook says that the connection to the server timed out when it was busy', 'connect-timeout'],
    [
      'OpenSSL Error messages: error:0A00010B:SSL routines:ssl3_get_record:wrong version number',
      /^tls-wrong/,
    ],
  ])('is told apart from a bare sentence of a program, and from mail: %s', (text, problem) => {
    const told = explainText(text);
    expect(told.problem).toMatch(problem);
    expect(told.confidence).not.toBe('unsure');
  });
});

describe('what is no mail on its way', () => {
  it.each([
    ['a basket', 'Warenkorb konnte nicht gespeichert werden: Verbindung zum Server verloren.'],
    ['a payment in Italian', 'Il pagamento non è riuscito: il server non risponde. Ordine 4471.'],
    ['a line into a company', 'Error 809: The VPN server is not responding. Open port 500 on the firewall.'],
    [
      'such a line in French',
      'La connexion VPN a échoué : le serveur distant ne répond pas, vérifiez le mot de passe.',
    ],
    ['such a line in Chinese', 'VPN 连接失败：远程服务器未响应，请检查用户名和密码。'],
    [
      'such a line with a message of its own',
      'OpenVPN: Received control message: AUTH_FAILED. TLS handshake failed',
    ],
    [
      'a shell of administrators',
      '[outlook.office365.com] New-PSSession failed with the following error message: Access is denied.',
    ],
    ['a database of mailboxes', "Database 'DB01' on server EX01 failed to mount. (hr=0x80004005, ec=-528)"],
    ['a mailbox that is moved', 'Move request of Smith: the connection to the source server timed out.'],
    ['a printer in Chinese', '无法连接到打印机。请检查打印服务器名称和端口。'],
    ['a calendar', 'Der CalDAV-Server hat die Anmeldung abgelehnt. Prüfen Sie Ihr Passwort.'],
    ['a calendar in Japanese', 'サーバーに接続できないため、カレンダーを同期できませんでした。'],
    [
      'what is posted to a group',
      'Your post could not be sent. Server: news.example.net, Protocol: NNTP, Port: 119, Server response: 441 posting failed, 0x800CCCA9',
    ],
    ['a drive in the network', 'Backup to NAS failed: the network path was not found. Wrong password?'],
  ])('gets no cause: %s', (_, text) => {
    expect(explainText(text).problem).toBe('unknown');
  });

  it.each([
    ['With VPN on Outlook cannot send mail, the connection to the mail server fails', /./],
    ['Send-MailMessage: the SMTP server did not respond, management shell', /connect|timeout|unknown/],
    ['The printer cannot send scans by e-mail: authentication failed', /^auth-bad/],
    ['Reporting-MTA: dns; usb-relay1.example.net\nAction: failed\nStatus: 5.1.1', /^recipient/],
    ['The calendar invitation bounced: 550 5.1.1 User unknown', /^recipient/],
    [
      'Google requires OAuth. Ask whoever runs Nextcloud, where your mail account is, to set it up.',
      /^(?:auth|oauth)-/,
    ],
  ])('is read where mail was on its way: %s', (text, problem) => {
    expect(explainText(text).problem).toMatch(problem);
  });

  it('is about receiving where only that fails, whatever number stands beside it', () => {
    const text =
      'Outlook cannot download new mail, sending works. Receiving reported error (0x800CCC0F): The connection to the server was interrupted.';
    expect(explainText(text).problem).toBe('incoming-server-problem');
  });

  it.each([
    'We cannot receive or send mail any more. What can we do?',
    'Sending looks fine and it is in the sent items folder, but the recipients never receive anything.',
  ])('is not about receiving where our own mail goes astray as well, or arrives nowhere: %s', (text) => {
    expect(explainText(text).problem).not.toBe('incoming-server-problem');
  });
});
