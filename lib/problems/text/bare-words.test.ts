import { expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
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

it.each([
  'This e-mail may contain sensitive information. If you are not the intended recipient please delete it.',
  'Since you are new to us, here is a 10 % discount on your first order',
  'This offer is reserved to our members',
  'Security alert: new sign-in from an unknown device. If this was you, you can ignore this mail.',
  'I tried to log in from a different computer with the same user and account',
  'The problem with the server could not be resolved yet, we keep you posted',
  'Mails to this address are not read. Please use the form on our site.',
  'Please send me the password-protected zip with the contract',
])('ordinary mail in the words of a server is no failure: %s', (text) => {
  expect(explainText(text).problem).toBe('unknown');
});
