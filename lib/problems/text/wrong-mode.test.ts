import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

const plainBeginning = 'tls-wrong-mode-plain-on-implicit-port';

describe('a silent port 465', () => {
  it.each(['smtp.gmail.com port 465 SSL/TLS timed out', 'port 465, use SSL ticked, times out'])(
    'was not begun plain where the text says SSL: %s',
    (text) => {
      const { problem, also } = explainText(text);
      expect(problem).toBe('connect-timeout');
      expect(also).not.toContain(plainBeginning);
    },
  );

  it.each(['smtp.office365.com:465 timed out', 'smtp-mail.outlook.com port 465 timed out'])(
    'is no matter of its encryption where the provider has no such port: %s',
    (text) => {
      const { problem, also } = explainText(text);
      expect(problem).toBe('connect-timeout');
      expect(also).not.toContain(plainBeginning);
    },
  );

  it('was not begun at all where the call itself took too long', () => {
    const text =
      '{ "errno": -4039, "code": "ESOCKET", "syscall": "connect", "port": 465, "command": "CONN" }';
    expect(explainText(text).problem).toBe('connect-timeout');
  });

  it('was not begun where somebody only looked whether it can be reached', () => {
    const text = 'Connectivity check on the host: mail.example.com 465 TimeoutError';
    expect(explainText(text).problem).toBe('connect-timeout');
  });

  it('was begun plain by JavaMail where its greeting ended before it began, though the first words say otherwise', () => {
    const text = 'Could not connect to SMTP host: smtp.gmail.com, port: 465, response: -1';
    expect(explainText(text)).toMatchObject({ problem: plainBeginning, confidence: 'likely' });
  });

  it('was begun plain where the text says so', () => {
    const text = "host: 'smtp.example.com', port: 465, secure: false\nError: Greeting never received";
    expect(explainText(text).problem).toBe(plainBeginning);
  });

  it('was begun plain where STARTTLS was asked for in vain', () => {
    const text = 'mailhub=smtp.example.com:465\nUseSTARTTLS=YES\nInvalid response SMTP Server (STARTTLS)';
    expect(explainText(text).problem).toBe(plainBeginning);
  });

  it('was begun plain where nothing else is told', () => {
    expect(explainText('smtp.example.com port 465: Greeting never received').problem).toBe(plainBeginning);
  });
});

describe('settings told as code', () => {
  it.each([
    "$mail->SMTPSecure = 'tls'; $mail->Port = 465; and the script becomes unresponsive",
    "nodemailer.createTransport({ host: 'smtp.example.com', port: 465, secure: false }) never calls back, it hangs",
    "smtplib.SMTP('smtp.example.com', 465), then server.starttls(): the program blocks and nothing happens",
    'MAIL_PORT=465 MAIL_ENCRYPTION=tls, the queue freezes',
    'EMAIL_PORT = 465, EMAIL_USE_TLS = True: send_mail hangs forever',
  ])('that begin plain on 465 hang: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: plainBeginning, confidence: 'likely' });
  });

  it.each([
    "smtplib.SMTP_SSL('smtp.example.com', 587) fails",
    'MAIL_PORT=587 MAIL_ENCRYPTION=ssl Connection could not be established with host smtp.example.com',
    'mail.smtp.port=587 mail.smtp.ssl.enable=true mail.smtp.starttls.enable=true Could not connect to SMTP host',
    'put("mail.smtp.port", "587"), put("mail.smtp.ssl.enable", "true"), put("mail.smtp.starttls.enable", "true"): error',
  ])('that begin with SSL on 587 fail: %s', (text) => {
    expect(explainText(text).problem).toBe('tls-wrong-mode-implicit-on-starttls-port');
  });
});

describe('both pairs the wrong way round', () => {
  it.each([
    'tried 465 with starttls and 587 with ssl, neither works',
    '0x800CCC1A with 465 STARTTLS as well as with 587 SSL',
  ])('are both named, and neither is sure: %s', (text) => {
    const { problem, confidence, also } = explainText(text);
    expect(confidence).not.toBe('sure');
    expect([problem, ...also]).toEqual(
      expect.arrayContaining([plainBeginning, 'tls-wrong-mode-implicit-on-starttls-port']),
    );
  });
});

describe('settings that do not go together, beside a failure that is not told any better', () => {
  it.each([
    [
      "smtp.example.com port 587 ssl: true {:tls_alert, 'bad record mac'}",
      'tls-wrong-mode-implicit-on-starttls-port',
    ],
    [
      'I set SSL/TLS with port 587 and it says the connection was closed',
      'tls-wrong-mode-implicit-on-starttls-port',
    ],
    ['Port 465 is set, and STARTTLS. My mail does not go out.', plainBeginning],
    [
      'fsockopen(): unable to connect to tls://smtp.example.com:587 (Unknown error)',
      'tls-wrong-mode-implicit-on-starttls-port',
    ],
    ['port 587 with SSL/TLS, and no mail goes out', 'tls-wrong-mode-implicit-on-starttls-port'],
    [
      'mail.smtp.port=587 mail.smtp.ssl.enable=true mail.smtp.starttls.enable=true: mails cannot be sent',
      'tls-wrong-mode-implicit-on-starttls-port',
    ],
    [
      'EMAIL_USE_TLS = True EMAIL_HOST = smtp.example.com EMAIL_PORT = 465, and sending hangs',
      plainBeginning,
    ],
  ])('are the likely cause: %s', (text, problem) => {
    expect(explainText(text)).toMatchObject({ problem, confidence: 'likely' });
  });

  it.each([
    'port 587 ssl: true 535 5.7.8 authentication failed',
    'EMAIL_USE_TLS = True EMAIL_PORT = 465 certificate has expired',
    'EMAIL_USE_TLS = True EMAIL_PORT = 465',
  ])('are none where the failure is told, or there is none: %s', (text) => {
    expect(explainText(text).problem).not.toMatch(/^tls-wrong-mode/);
  });
});

describe('a connection that broke off', () => {
  it.each([
    '发信要用465端口,否则报错:SMTPServerDisconnected: Connection unexpectedly closed',
    'Il faut le port 465, sinon: Connection unexpectedly closed',
    'Bitte Port 465 nehmen, sonst kommt: SMTPServerDisconnected: Connection unexpectedly closed',
  ])('was not on 465 where that port is what helps: %s', (text) => {
    expect(explainText(text).problem).toBe('server-closed-connection');
  });

  it('on 465 was not begun plain where the handshake is on record', () => {
    const text =
      'connecting to smtp.example.com port 465\nperforming the SSL/TLS handshake\ncertificate verified\nwaiting for response\nError: could not handle server response';
    expect(explainText(text).problem).toBe('server-closed-connection');
  });
});
