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

describe('a recipient, room or size of which nothing says that it is mail’s', () => {
  it.each([
    'Transfer declined: the recipient does not exist',
    'Your card to grandma came back, recipient unknown at this door',
    'Shipment 44: recipient not found. Pick it up at the depot.',
    'The courier says recipient unknown',
    'Claim form refused: no such recipient in our register',
    'Speicherplatz voll',
  ])('is never sure: %s', (text) => {
    expect(explainText(text).confidence).not.toBe('sure');
  });

  it.each([
    ['recipient unknown: <eve@example.org>', 'recipient-rejected'],
    ['Undelivered mail: recipient unknown', 'recipient-rejected'],
    ['550 recipient unknown', 'recipient-rejected'],
    ['5.1.1 recipient unknown', 'recipient-rejected'],
    ['Delivery to the following recipient failed permanently: recipient not found', 'recipient-rejected'],
    ['The message is too large', 'message-too-large'],
    ['The mailbox is full', 'mailbox-full'],
  ])('is as sure as before where something does: %s', (text, problem) => {
    expect(explainText(text)).toMatchObject({ problem, confidence: 'sure' });
  });
});

describe('what is no mail on its way', () => {
  it.each([
    ['a parcel that nobody took', 'Hermes: recipient not at home, the parcel is at the neighbour.'],
    ['a parcel without that word', 'DPD could not deliver: recipient unknown. Tracking number 0152.'],
    ['the room of a telephone', 'iPhone storage full, photos cannot be saved'],
    ['the room of a cloud, in German', 'Dein iCloud-Speicher ist voll.'],
    ['a file in a chat', 'This attachment is too big for Discord'],
    ['a picture in a chat, in French', 'Pièce jointe trop volumineuse pour WhatsApp'],
    ['packages of programs', 'getaddrinfo ENOTFOUND registry.npmjs.org, retrying'],
    [
      'packages of another language',
      "Failed to resolve 'files.pythonhosted.org' ([Errno -2] Name or service not known)",
    ],
    ['a page of the web', 'The remote name could not be resolved: www.example.net'],
    ['a transfer of files by its program', '530 User cannot log in. WinSCP'],
    ['a transfer of files with its reply', '550 Permission denied (FTP upload with Cyberduck)'],
    ['a game by a number of Windows', 'The game will not start, error 0x80070005'],
    ['a game in French', 'Le jeu plante : erreur 0x80004005'],
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
    ['220 FTP server ready where SMTP was expected on port 587', /^not-smtp/],
    ['My iCloud storage is full and I cannot send any more', /^(?!unknown)/],
    ['Teams is fine, but Outlook says the attachment is too large', /^message-too/],
    ['getaddrinfo ENOTFOUND api.mailgun.net', /^dns/],
    ['The remote name could not be resolved: smtp.example.net', /^dns/],
    ['Error 0x80070005 when I send the photos of the game by Outlook', /^local/],
    ['550 5.1.1 DPD newsletter: recipient unknown', /^recipient/],
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
