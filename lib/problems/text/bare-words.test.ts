import { expect, it } from 'vitest';
import type { ProblemCode } from '../codes';
import { explainText } from './explain-text';

it.each<[string, ProblemCode]>([
  ['Refused: nobody of that name lives here', 'recipient-rejected'],
  ['REJECT Submission without login', 'auth-required'],
  ['TLS peer certificate could not be validated', 'cert-untrusted'],
  ['SPF says no', 'sender-domain-auth-failed'],
])('a server’s words without their code are a lead: %s', (text, problem) => {
  expect(explainText(text).problem).toBe(problem);
});

it.each([
  'Why can the error "sender rejection" be thrown when I use STARTTLS?',
  'ArgumentError: SMTP-AUTH requested but missing secret phrase',
  'Exception while talking to your mail server, check your SMTP settings.',
])('a program that speaks of itself quotes no server: %s', (text) => {
  expect(explainText(text).confidence).not.toBe('sure');
});
