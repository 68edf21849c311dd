import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { doubted } from './doubt';

const doubt = (problem: ProblemCode, words: string, whole = `smtp ${words}`) =>
  doubted({ problem, confidence: 'sure', also: [] }, words, whole).confidence;

describe('a sure answer', () => {
  it('stays sure beside a code that speaks of the same', () => {
    expect(doubt('auth-bad-credentials', '535 5.7.8 not accepted')).toBe('sure');
  });

  it('is only likely beside a code that speaks of something else', () => {
    expect(doubt('ip-blocklisted', '535 too many tries, your host is blocked')).toBe('likely');
    expect(doubt('message-too-large', '550 5.1.1 too large')).toBe('likely');
  });

  it('is only likely where the words speak of another reason too', () => {
    expect(doubt('recipient-rejected', '550 user unknown')).toBe('sure');
    expect(doubt('recipient-rejected', '550 user unknown, or your ip is on a list')).toBe('likely');
    expect(doubt('auth-bad-credentials', '535 authentication failed, imap must be activated')).toBe('likely');
  });

  it('about a recipient is only likely where nobody speaks of delivery', () => {
    expect(doubt('recipient-rejected', '', 'outlook: account suspended')).toBe('likely');
    expect(doubt('recipient-rejected', '', 'outlook: recipient unknown')).toBe('sure');
  });

  it('about what only a server refuses is only likely where no code of one is told', () => {
    expect(doubt('ip-blocklisted', '', 'smtp: your ip address is on a block list')).toBe('likely');
    expect(doubt('ip-blocklisted', '554 5.7.1 your ip address is on a block list')).toBe('sure');
  });

  it.each([
    ['auth-bad-credentials', '235 authentication failed'],
    ['auth-bad-credentials', 'auth plain abc\n235 2.7.0 wrong password\nmail from:<a@example.com>\n250 ok'],
    ['auth-bad-credentials', 'auth plain abc 235 wrong password mail from:<a@example.com> 250 ok'],
    ['content-or-spam-rejected', 'server: 250 2.0.0 message rejected as spam'],
  ] as const)('is only likely where the code of the words says yes: %s, %s', (problem, whole) => {
    expect(doubt(problem, '', whole)).toBe('likely');
  });

  it('stays sure behind what was said yes to', () => {
    const refused = '250 ok\n235 go ahead\n535 5.7.8 authentication failed';
    expect(doubt('auth-bad-credentials', '', refused)).toBe('sure');
    const told = '250 auth login plain\nsmtp error: authentication failed';
    expect(doubt('auth-bad-credentials', '', told)).toBe('sure');
  });

  it('is not doubted for a word in an address', () => {
    expect(doubt('recipient-rejected', '550 <spam@limit.example> user unknown')).toBe('sure');
  });

  it('is only likely where nothing speaks of mail', () => {
    expect(doubt('auth-bad-credentials', '', 'wrong password')).toBe('likely');
  });

  it('about a connection is only likely where nothing speaks of mail', () => {
    expect(doubt('connect-refused', '', 'psql: connection refused')).toBe('likely');
    expect(doubt('connect-refused', '', 'smtp: connection refused')).toBe('sure');
  });
});
