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
    ['451 4.7.1 Unbekannter Absender, in 5 Minuten nochmals versuchen', 5, 'minutes'],
    ['535 Das Konto ist für 3 Stunden gesperrt', 3, 'hours'],
    ['454 Probeer het later, account voor 30 minuten geblokkeerd', 30, 'minutes'],
    ['535 Votre compte est bloqué pendant 12 heures', 12, 'hours'],
    ['450 4.2.0 Greylisted, retry in 00:09:30', 10, 'minutes'],
    ['421 Blocked for 01:59:59', 120, 'minutes'],
    ['421 Too many connections, come back in an hour', 1, 'hours'],
    ['452 Kontingent erschöpft. Bitte in einer Stunde wieder versuchen', 1, 'hours'],
    ['535 Your account is blocked for one hour', 1, 'hours'],
    ['452 Limite atteinte, veuillez réessayer dans une heure', 1, 'hours'],
    ['452 Inténtelo de nuevo dentro de una hora', 1, 'hours'],
    ['452 Riprova fra un’ora', 1, 'hours'],
    ['452 Tente novamente em uma hora', 1, 'hours'],
    ['452 Probeer het over een uur opnieuw', 1, 'hours'],
    ['452 Spróbuj ponownie za godzinę', 1, 'hours'],
    ['452 Повторите попытку через час', 1, 'hours'],
    ['452 请一小时后再试', 1, 'hours'],
    ['452 Quota used up, try again in one day', 1, 'days'],
    ['452 Versuchen Sie es in einem Tag erneut', 1, 'days'],
    ['452 Попробуйте снова через сутки', 1, 'days'],
  ] as const)('is read: %s', (text, count, unit) => {
    expect(statedWait(plain(text))).toEqual({ count, unit });
  });

  it.each([
    ['421 4.3.2 Wartungsarbeiten bis 23:30 Uhr', '23:30', 'ownClock'],
    ['451 Upgrade in progress, try again after 06:15 GMT', '06:15 GMT', 'clock'],
    ['452 Quota used up until 2026-12-01T00:00:00Z', '2026-12-01 00:00:00 Z', 'clock'],
    ['421 Servicio en mantenimiento hasta las 14:00', '14:00', 'ownClock'],
  ] as const)('is read as a time of the day: %s', (text, time, unit) => {
    expect(statedWait(plain(text))).toEqual({ count: 0, unit, time });
  });

  it.each([
    '452 Tageslimit erreicht. Versuchen Sie es bitte morgen noch einmal.',
    '550 You have sent enough for today, try again tomorrow',
    '452 Limite atteinte, réessayez demain',
    '452 Límite diario superado: inténtelo de nuevo mañana',
    '452 Лимит исчерпан, попробуйте завтра',
    '550 今日发信已达上限，请明天再试',
    '452 Daily limit reached, try again after 08:30 tomorrow',
  ])('is read as the next day: %s', (text) => {
    expect(statedWait(plain(text))).toEqual({ count: 0, unit: 'tomorrow' });
  });

  it.each([
    '421 Guten Morgen, bitte später wieder versuchen',
    '452 Inténtelo por la mañana',
    '451 Maintenance is announced for tomorrow',
    '450 Please try again later. Tomorrow the office is closed',
    '451 Mail is accepted until 18:00, try later',
    '535 Sign-ins are allowed from 06:00 until 22:00',
    '451 Your message of 21:04:11 was not taken, try again',
    '452 Limit von 200 Nachrichten in 24 Stunden erreicht, bitte warten',
    '550 Limit of 500 messages in 24 hours reached, try again later',
    '451 Try again later: at most 100 recipients in 60 minutes are taken',
    '450 Limit of messages in one hour reached, try again later',
    '421 The server was restarted; in one hour it takes many calls, wait',
    '421 Timeout after 300 seconds',
    '552 Message was queued 3 hours ago, try again',
    '550 5.7.1 Relaying denied',
    '451 Try again in 0 seconds',
    '451 Try again in 400 days',
  ])('is none: %s', (text) => {
    expect(statedWait(plain(text))).toBeNull();
  });
});
