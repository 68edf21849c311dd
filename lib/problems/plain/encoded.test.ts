import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { withoutEscapes } from './escaped-bytes';
import { withoutMisencoding } from './misencoded';

describe('a pasted text', () => {
  it('in quoted-printable with broken lines is put together first', () => {
    const text =
      'Diagnostic-Code: smtp; 550 5.1.1 The email account that you tr=\nied to reach does not exi=\nst.';
    expect(explainText(text).problem).toBe('recipient-rejected');
  });

  it('with a line of base64 before a reply is not taken for quoted-printable', () => {
    const text = 'AUTH PLAIN c2VjcmV0==\n500 5.5.1 Command unrecognized: "AUTH PLAIN"';
    expect(explainText(text).problem).toBe('auth-mechanism-unsupported');
  });

  it.each([
    "邮件配置有误(535, 'Error: \\xc7\\xeb\\xca\\xb9\\xd3\\xc3\\xca\\xda\\xc8\\xa8\\xc2\\xeb\\xb5\\xc7\\xc2\\xbc')",
    "(535, b'\\xe8\\xaf\\xb7\\xe4\\xbd\\xbf\\xe7\\x94\\xa8\\xe6\\x8e\\x88\\xe6\\x9d\\x83\\xe7\\xa0\\x81\\xe7\\x99\\xbb\\xe5\\xbd\\x95')",
  ])('with bytes that a program did not decode is read: %s', (text) => {
    expect(explainText(text).problem).toBe('auth-app-password-required');
  });

  it.each<[string, string]>([
    [
      'auth-bad-credentials',
      'log: 535 \\320\\235\\320\\265\\320\\262\\320\\265\\321\\200\\320\\275\\321\\213\\320\\271 \\320\\277\\320\\260\\321\\200\\320\\276\\320\\273\\321\\214',
    ],
    [
      'tls-wrong-mode-implicit-on-starttls-port',
      'non-SMTP command from web[192.0.2.5]: \\026\\003\\001\\002\\000',
    ],
  ])('with bytes in octal is read as %s', (problem, text) => {
    expect(explainText(text).problem).toBe(problem);
  });

  it('with a letter of another language in a word gets no Chinese in its place', () => {
    expect(withoutEscapes('535 B\\xb3\\xeadna nazwa')).toBe('535 B\\xb3\\xeadna nazwa');
  });

  it.each<[string, string]>([
    ['auth-bad-credentials', '535 5.7.8 Fehler: UngÃ¼ltige Anmeldedaten fÃ¼r anna@example.com'],
    ['recipient-rejected', '550 5.1.1 DestinatÃ¡rio nÃ£o existe'],
    ['auth-bad-credentials', '535 Ð½ÐµÐ²ÐµÑ€Ð½Ñ‹Ð¹ Ð¿Ð°Ñ€Ð¾Ð»ÑŒ'],
  ])('whose letters were read in the wrong code is read as %s', (problem, text) => {
    expect(explainText(text).problem).toBe(problem);
  });

  it('with letters that only look so keeps them', () => {
    // a letter before a wide space and a quote, or right before a quote, are the bytes of a rare one
    const kept = 'SÃO PAULO, À «b», Â, naïveté, «\u00a0accès refusé\u00a0», «\u00a0già\u00a0», „Gruß“, ”få”»';
    expect(withoutMisencoding(kept)).toBe(kept);
  });

  it('with a part in base64 is read too', () => {
    const body = Buffer.from('Remote Server returned 552 5.3.4 Message size exceeds fixed limit').toString(
      'base64',
    );
    const text = `Content-Type: text/plain\nContent-Transfer-Encoding: base64\nContent-Disposition: inline\n\n${body}\n--x--`;
    expect(explainText(text).problem).toBe('message-too-large');
  });
});
