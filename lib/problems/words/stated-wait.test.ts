import { describe, expect, it } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { translatorFor } from '@/lib/text/translator';
import { textWords } from './text-words';
import { told } from './told-for-test';

const pasted = (text: string) =>
  textWords(text, explainText(text), translatorFor('en'), new Date('2026-11-22')).steps[0];

describe('a time to wait that a server names', () => {
  it.each([
    [
      'message',
      452,
      '4.3.1',
      'Sending limit of your account reached, try again in 21.53 hours',
      /^Wait 22 hours/,
    ],
    ['recipient', 451, '4.7.1', 'Greylisted, please come back in 900 seconds', /^Wait 15 minutes/],
    ['recipient', 450, '4.7.1', 'Daily limit exceeded. Please retry after 90 minutes', /^Wait 90 minutes/],
    ['greet', 421, '4.7.0', 'Too many connections, please wait 10 minutes', /^Wait 10 minutes/],
  ] as const)('is said in a check and of a pasted text: %s %i %s %s', (stage, code, status, words, step) => {
    expect(pasted(`${code} ${status} ${words}`)).toMatch(step);
    expect(told(stoppedBy(refusal(stage, code, status, words))).steps[0]).toMatch(step);
  });

  it('is kept in mind before the next sign-in', () => {
    expect(pasted('421 4.7.0 Too many failed logins, wait 45 minutes')).toMatch(
      /^Close Outlook, and wait 45 minutes/,
    );
  });

  it('takes the place of a wait of unknown length', () => {
    const locked = '535 5.7.8 Your account is locked for 2 hours';
    const { steps } = textWords(locked, explainText(locked), translatorFor('en'), new Date('2026-11-22'));
    expect(steps.join()).toContain('wait 2 hours');
    expect(steps.join()).not.toContain('seldom say how long');
  });

  it('is said for Outlook, where it was this test that was turned away', () => {
    const blocked = refusal(
      'sign-in',
      535,
      '5.7.8',
      'Too many failures from 192.0.2.7, banned for 25 minutes',
    );
    const { steps } = told(stoppedBy(blocked));
    expect(steps[0]).toContain('Leave the settings');
    expect(steps[1]).toMatch(/close it and wait 25 minutes/);
  });

  it('may be a time of the day', () => {
    const words = 'Mail system down for maintenance until 05:30';
    expect(told(stoppedBy(refusal('greet', 421, '4.3.2', words))).steps[0]).toMatch(
      /^Wait until 05:30, by the/,
    );
  });

  it('is not made up from what a limit counts', () => {
    expect(pasted('452 4.5.3 Limit of 200 messages in 24 hours reached, try again later')).not.toContain(
      'names that time',
    );
  });
});
