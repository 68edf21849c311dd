import { describe, expect, test } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const atDoor = (text: string, command?: string) =>
  told(stoppedBy(refusal('greet', 554, '5.7.1', text, command), { stages: [] }));

describe('words at the door, before anybody signed in', () => {
  test.each([
    'This relay serves internal hosts only',
    'Dieser Server nimmt nur Verbindungen aus dem internen Netz an',
    'Servidor solo para uso interno',
    'We relay for our own customers only',
  ])('that let in only whom the server knows are about a computer: %s', (text) => {
    const { problem, confidence, all } = atDoor(text);
    expect([problem, confidence]).toEqual(['relay-denied', 'likely']);
    expect(all).toContain('people or computers that it knows');
    expect(all).not.toMatch(/this account|another account/i);
  });

  test.each([
    ['Your account has been suspended', undefined],
    ['Ihr Konto ist gesperrt', undefined],
    ['Mailbox disabled', 'EHLO'],
  ])('that name an account are not about the one in Outlook: %s', (text, command) => {
    const { confidence, title, all, whoCanFix } = atDoor(text, command);
    expect(confidence).toBe('unsure');
    expect(title).toContain('before any sign-in');
    expect(whoCanFix).toEqual(['you', 'provider']);
    expect(all).not.toMatch(/not why|test’s name|may not send at present/);
  });
});
