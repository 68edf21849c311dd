import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/problems/plain/plain';
import { statedWait } from './stated-wait';

describe('a time to wait that a server names', () => {
  it.each([
    ['452 4.2.1 Sending limit reached, try again in 21.53 hours', 22, 'hours'],
    ['451 4.7.1 Greylisted, please try again in 300 seconds', 5, 'minutes'],
    ['421 Too many failed logins. Wait 45 minutes.', 45, 'minutes'],
    ['450 4.7.1 retry after 60s', 1, 'minutes'],
    ['535 Account temporarily locked for 2 hours', 2, 'hours'],
    ['451 Greylisted for 1 minutes', 1, 'minutes'],
    ['450 Bitte versuchen Sie es in 10 Minuten erneut', 10, 'minutes'],
    ['451 Veuillez réessayer dans 5 minutes', 5, 'minutes'],
    ['452 Inténtelo de nuevo en 3 horas', 3, 'hours'],
    ['450 Повторите попытку через 15 минут', 15, 'minutes'],
    ['421 登录次数过多，请30分钟后重试', 30, 'minutes'],
    ['550 Sending is barred, try again after 3 days', 3, 'days'],
    ['451 4.7.650 Please retry in 86400 seconds', 24, 'hours'],
  ] as const)('is read: %s', (text, count, unit) => {
    expect(statedWait(plain(text))).toEqual({ count, unit });
  });

  it.each([
    '550 Limit of 500 messages in 24 hours reached, try again later',
    '451 Try again later: at most 100 recipients in 60 minutes are taken',
    '421 Timeout after 300 seconds',
    '552 Message was queued 3 hours ago, try again',
    '550 5.7.1 Relaying denied',
    '451 Try again in 0 seconds',
    '451 Try again in 400 days',
  ])('is none: %s', (text) => {
    expect(statedWait(plain(text))).toBeNull();
  });
});
