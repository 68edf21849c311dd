import { expect, test } from 'vitest';
import { readArguments } from './arguments';

test.each([
  ['smtp.office365.com.', 'smtp.office365.com'],
  ['SMTP.Gmail.com', 'smtp.gmail.com'],
  ['ｓｍｔｐ.gmail.com', 'smtp.gmail.com'],
  ['post.müller.example', 'post.xn--mller-kva.example'],
  ['0x7f.1', '127.0.0.1'],
  ['[2001:DB8::1]', '2001:db8::1'],
])('the host %s is checked as %s, as on the page', (typed, host) => {
  expect(readArguments([typed, '587', 'starttls', '--server-only'])).toMatchObject({ settings: { host } });
});
