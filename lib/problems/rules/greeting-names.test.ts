import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';

const problemOf = (text: string) => explainText(text).problem;

describe('an address in the greeting', () => {
  it.each([
    '501 5.5.4 Invalid HELO: invalid ip address',
    '504 5.5.2 <[192.0.2.300]>: Helo command rejected: Invalid IP address',
    '501 <192.0.2.5>: Helo command rejected: invalid ip address (in reply to RCPT TO command)',
    '550 EHLO rejected - invalid IP address literal',
    '550 HELO: bad IP address format',
    '550 Your HELO is an invalid IP address',
    '550 HELO is raw IP address',
    'Ungültige IP-Adresse im HELO',
    'Adresse IP invalide dans HELO',
    'EHLO中的IP地址无效',
  ])('is refused as what the program calls itself: %s', (text) => {
    expect(problemOf(text)).toBe('helo-rejected');
  });

  it.each([
    ['ip-blocklisted', '550 5.7.1 Connection refused: bad IP reputation, see our list (EHLO was fine)'],
    [
      'ip-blocklisted',
      'NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.example.org; invalid IP; from=<a@example.com> proto=ESMTP helo=<pc>',
    ],
    ['ip-blocklisted', '554 5.7.1 invalid ip address'],
  ])('is something else where %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });
});
