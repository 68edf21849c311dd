import { expect, it } from 'vitest';
import { withoutAttachments } from './without-attachments';

const file = (lines: number, mark = '') =>
  Array.from(
    { length: lines },
    (_, at) => `${mark}${'iVBORw0KGgo+/AAA'.repeat(4)}${String(at).padStart(12, '0')}`,
  ).join('\n');

it.each([
  ['as mail has it', file(2_000)],
  ['with line ends of two characters', file(2_000).replaceAll('\n', '\r\n')],
  ['quoted', file(2_000, '> ')],
  ['in one line', file(2_000).replaceAll('\n', '')],
])('a picture goes from a mail, and what stands around it stays: %s', (_, picture) => {
  const rest = withoutAttachments(`552 5.3.4 too big\n\n${picture}\n--end--`);
  expect(rest.length).toBeLessThan(100);
  expect(rest).toContain('552 5.3.4 too big');
  expect(rest).toContain('--end--');
});

it('what a server says in base64 stays', () => {
  const words = Buffer.from('550 5.1.1 There is no such person here. '.repeat(40)).toString('base64');
  const report = words.replace(/.{76}/g, '$&\n');
  expect(withoutAttachments(report)).toBe(report);
});

it('a long text takes no longer than its length', () => {
  const before = performance.now();
  withoutAttachments('a'.repeat(4_000_000));
  withoutAttachments(`${'a'.repeat(9_000)} `.repeat(400));
  expect(performance.now() - before).toBeLessThan(10_000);
});
