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

test.each([
  [['localhost', '587', 'STARTTLS'], 587, 'starttls'],
  [['localhost', '587', 'StartTLS'], 587, 'starttls'],
  [['localhost', '465', 'SSL'], 465, 'tls'],
  [['localhost', '465', 'SSL/TLS'], 465, 'tls'],
  [['localhost', '465', 'Tls'], 465, 'tls'],
  [['localhost', '25', 'None'], 25, 'none'],
  [['localhost:465', 'tls'], 465, 'tls'],
  [['[::1]:587', 'starttls'], 587, 'starttls'],
])('%j is read as it is meant', (typed, port, encryption) => {
  expect(readArguments([...typed, '--server-only'])).toMatchObject({ settings: { port, encryption } });
});

test.each([[['localhost', '587']], [['::1', 'tls']], [['localhost:tls', 'tls']], [['localhost:587']]])(
  '%j lacks something',
  (typed) => {
    expect(readArguments([...typed, '--server-only'])).toEqual({ fault: 'options' });
  },
);
