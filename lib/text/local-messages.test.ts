import { expect, test } from 'vitest';
import en from './en';
import { translatorFor } from './translator';

const t = translatorFor('en');
const found = {
  host: 'smtp.example.com',
  port: '587',
  encryption: 'STARTTLS',
  address: '10.0.0.2',
  issuer: 'Example CA',
  named: 'yes',
  from: 'open',
};
const messages = ['ask', 'name', 'certificate'] as const;
const texts = (reached: 'yes' | 'no', here: string) =>
  messages.map((id) => t(`local.${id}.text`, { ...found, reached, here }));

test.each(Object.entries(en.local.steps))('the steps after %s are one to three', (_, steps) => {
  expect(steps.split('\n').length).toBeLessThanOrEqual(3);
});

test.each([
  ['yes', 'blocked'],
  ['no', 'none'],
] as const)('a message leaves its last line open, and nothing else: reached %s, here %j', (reached, here) => {
  for (const text of texts(reached, here)) {
    const open = text.split('\n').filter((line) => line.includes(' / '));
    expect(open).toEqual([text.split('\n').at(-1)]);
    expect(text).not.toMatch(/delete|\n{3}/);
  }
});

test('a message tells what a check and a test have shown, and nothing of one that was not made', () => {
  for (const text of texts('yes', 'blocked')) expect(text).toContain('A check from another computer');
  for (const text of texts('no', 'none')) expect(text).not.toMatch(/A check|A test on my computer/);
  const [ask = ''] = texts('yes', 'refused');
  expect(ask).toContain('over the open internet: reached it\nA test on my computer: refused at once');
  expect(ask).toContain('So something on our side is most likely in the way');
  expect(texts('yes', 'none')[0]).toContain('Something on our side may be in the way');
});
