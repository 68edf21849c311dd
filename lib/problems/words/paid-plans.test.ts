import { describe, expect, it } from 'vitest';
import type { Stage } from '@/lib/evidence/stages';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { told } from './told-for-test';

const refused = (stage: Stage, reply: string) => {
  const [, code, status = '', text = ''] = reply.match(/^(\d{3}) (?:(\d\.\d\.\d{1,2}) )?(.*)$/) ?? [];
  return told(stoppedBy(refusal(stage, Number(code), status, text), { stages: [] }));
};

describe('what only those who pay may do is told as that', () => {
  it.each<[Stage, string]>([
    ['sign-in', '530 5.7.1 Refused: free members may not use mail programs'],
    ['sign-in', '535 5.7.0 IMAP and SMTP need a paid account'],
    ['sign-in', '535 5.7.8 Externe Programme sind nur für zahlende Kunden erlaubt'],
    ['sign-in', '535 Le SMTP est réservé aux comptes premium'],
    ['sign-in', '535 SMTP solo disponible para cuentas de pago'],
    ['sign-in', '535 SMTP disponibile soltanto per utenti premium'],
    ['sign-in', '535 SMTP доступен только на платном тарифе'],
    ['sign-in', '535 SMTP功能仅对付费会员开放'],
    ['sender', '550 5.7.1 Sending by SMTP is not available in the free version'],
  ])('at the %s: %s', (stage, reply) => {
    const { title, steps } = refused(stage, reply);
    expect(title).toMatch(/plan/);
    expect(steps.join(' ')).toMatch(/what that costs/);
    expect(explainText(reply)).toMatchObject({ narrower: 'not-in-plan' });
  });
});

it.each<[Stage, string]>([
  ['sign-in', '535 5.7.8 SMTP is not switched on for this mailbox'],
  ['sign-in', '535 5.7.8 Wrong password. Premium users may call the help desk only by day.'],
  ['sign-in', '535 5.7.8 Please upgrade your mail program, TLS 1.2 is required'],
  ['sender', '552 5.3.4 Free accounts can only send 20 MB'],
  ['recipient', '550 5.2.1 Recipient has a free account, disabled'],
])('another refusal is not (%s): %s', (stage, reply) => {
  expect(refused(stage, reply).title).not.toMatch(/plan/);
});
