import { expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';

it.each([
  'The program cannot keep these settings: smtp.example.com, 587, requires authentication (Yes), requires TLS (Yes).',
  'Requires authentication: yes. Port: 587. What happens is an uncaught exception.',
])('a setting for a sign-in is no demand for one: %s', (text) => {
  expect(explainText(text).problem).not.toBe('auth-required');
});

it.each([
  'The server requires authentication',
  '530 5.7.0 This server requires authentication, no mail was taken',
])('a demand is one: %s', (text) => {
  expect(explainText(text).problem).toBe('auth-required');
});
