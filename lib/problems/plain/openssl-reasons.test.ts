import { expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { plain } from './plain';

it.each([
  ['error:0A00010B:SSL routines', 'tls-wrong-mode-implicit-on-starttls-port'],
  ['error:1408F10B:SSL routines', 'tls-wrong-mode-implicit-on-starttls-port'],
  ['error:140770FC:SSL routines', 'tls-wrong-mode-implicit-on-starttls-port'],
  ['error:0A00042E:SSL', 'tls-too-old'],
  ['error:0A000102:SSL', 'tls-too-old'],
  ['error:1416F086:SSL', 'cert-untrusted'],
  ['error:0A000415:SSL', 'cert-expired'],
])('%s alone says as much as its words', (number, problem) => {
  expect(explainText(`smtp.example.com: ${number}`).problem).toBe(problem);
});

it('words that are there are not said twice', () => {
  expect(plain('error:0A00010B:SSL routines::wrong version number').match(/wrong version/g)).toHaveLength(1);
});

it('numbers of other parts of OpenSSL are left alone', () => {
  expect(plain('error:0909006C:PEM routines')).toBe('error:0909006c:pem routines');
});
