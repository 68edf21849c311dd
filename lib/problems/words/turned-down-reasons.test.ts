import { describe, expect, it } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { told } from './told-for-test';

/** Texts of our own wording. */
describe('a list of those who are let in', () => {
  it.each([
    ['554', 'Connection denied: not on the white list'],
    ['554', 'Ihr Rechner steht nicht auf der Positivliste'],
    ['550', 'Accès refusé : hôte absent, pas sur la liste blanche'],
    ['550', 'No está en la lista blanca'],
    ['550', 'Вас нет в белом списке'],
    ['550', '不在白名单中'],
  ])('is about the network address, and not about our name: %s %s', (code, text) => {
    const { problem, title } = told(stoppedBy(refusal('greet', Number(code), '5.7.1', text, 'EHLO')));
    expect(problem).toBe('ip-blocklisted');
    expect(title).not.toMatch(/name/);
  });

  it('leaves the address open where a refusal of EHLO names nothing', () => {
    const { problem, also } = told(stoppedBy(refusal('greet', 550, '5.7.1', 'Computer says no', 'EHLO')));
    expect([problem, ...also]).toEqual(['helo-rejected', 'ip-blocklisted']);
  });
});

describe('a certificate of the client', () => {
  it.each([
    'The client has not provided a valid certificate',
    'Client certificate missing',
    'Client-Zertifikat fehlt oder ist ungültig',
    'Aucun certificat client valide',
    'Se requiere un certificado de cliente',
    'Требуется клиентский сертификат',
    '需要客户端证书',
  ])('is what a refused sign-in wants: %s', (text) => {
    const { problem, title, meaning } = told(
      stoppedBy(refusal('sign-in', 535, '5.7.8', text, 'AUTH PLAIN'), { stages: [] }),
    );
    expect(problem).toBe('auth-mechanism-unsupported');
    expect(title).toContain('certificate');
    expect(meaning).not.toContain('before your password');
    expect(explainText(`535 5.7.8 ${text}`).problem).toBe('auth-mechanism-unsupported');
  });
});

it.each([
  '501 Syntax error in HELO parameter. Perhaps it is my firewall?',
  '501 EHLO argument missing. Maybe my password is too old?',
])('an introduction that is not understood comes before a guess: %s', (text) => {
  expect(explainText(text).problem).toBe('helo-rejected');
});

it.each([
  'mail.smtp.port=587\nmail.smtp.ssl.enable=true\nMailConnectException: Could not connect to SMTP host',
  'port 587, ssl.enable=true: could not connect to SMTP server',
])('settings that do not go together count for more than a bare failure to connect: %s', (text) => {
  expect(explainText(text).problem).toBe('tls-wrong-mode-implicit-on-starttls-port');
});

it('a port that refuses is no matter of encryption', () => {
  const text =
    'mail.smtp.port=587 mail.smtp.ssl.enable=true Could not connect to SMTP host: Connection refused';
  expect(explainText(text).problem).toBe('connect-refused');
});

it.each(['DNS check failed for smtp.example.com', 'DNS-Test für smtp.example.com fehlgeschlagen'])(
  'a name that a program could not look up: %s',
  (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'dns-not-found', confidence: 'likely' });
  },
);

it.each(['554 5.7.1 Unauthorised relaying', '550 Illegal relay attempt'])(
  'a relay that is denied: %s',
  (text) => {
    expect(explainText(text).problem).toBe('relay-denied');
  },
);

it.each([
  '503 Logging in is only possible from the company network',
  '550 Anmeldung nur aus dem Firmennetz möglich',
  '503 Connexion possible uniquement depuis le réseau interne',
])('a sign-in that is let in from one place alone: %s', (text) => {
  expect(explainText(text).problem).toBe('auth-blocked-by-policy');
});

it('an address refused without a reason may lack a sign-in', () => {
  const { problem, confidence, also } = explainText(
    '554 5.7.1 <a@example.com>: Sender address rejected: Access denied',
  );
  expect([problem, confidence]).toEqual(['sender-not-allowed', 'likely']);
  expect(also).toContain('auth-required');
});
