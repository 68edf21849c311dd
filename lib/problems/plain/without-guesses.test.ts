import { expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { withoutGuesses } from './without-guesses';

const list =
  'This usually means that the certificate of the server is not trusted for one or more of the following reasons: 1. It is self-signed. 2. It has expired. 3. An intermediate certificate is missing.';

it('a list of what may be wrong with a certificate comes after the exception that tells what was', () => {
  const inner = 'AuthenticationException: Cannot determine the frame size or a corrupted frame was received.';
  expect(explainText(`${list} ---> System.Security.Authentication.${inner}`).problem).toBe(
    'tls-wrong-mode-implicit-on-starttls-port',
  );
});

it('the list tells something where nothing else does', () => {
  expect(explainText(`SMTP error: ${list}`).problem).toMatch(/^cert-/);
});

it('what was found wrong with a certificate is no guess', () => {
  const found = 'the certificate was refused for the following reasons: it has expired.';
  expect(withoutGuesses(found)).toBe(found);
});
