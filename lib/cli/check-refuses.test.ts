import { describe, expect, test } from 'vitest';
import { trialCommand } from './command-for-test';

const { alice, sign, command, against } = await trialCommand();

describe('check at a terminal', () => {
  test('sends no password to a server that nothing connects with the address, and does not even read it', async () => {
    const { code, out, err, server } = await against({}, 'starttls', sign, undefined, { TRUSTED_HOSTS: '' });
    expect({ code, out }).toEqual({ code: 5, out: '' });
    expect(err).toContain('--confirm-host');
    expect(server.commands).toEqual([]);
  });
  test('sends it where the name was typed once more, in whatever case', async () => {
    const args = [...sign, '--confirm-host', 'LOCALHOST.'];
    expect((await against({}, 'starttls', args, undefined, { TRUSTED_HOSTS: '' })).code).toBe(0);
  });
  test.each([
    ['with another name confirmed', 'smtp.evil.example', 'smtp.gmail.com', '--confirm-host'],
    ['to a lookalike', 'smtp.0ffice365.com', 'smtp.0ffice365.com', 'smtp.office365.com'],
  ])('an attack by a command to paste, %s, sends no password', async (_, host, confirmed, words) => {
    const args = [host, '587', 'starttls', ...sign, '--confirm-host', confirmed];
    const { code, out, err } = await command(args, `${alice.password}\n`);
    expect({ code, out }).toEqual({ code: 5, out: '' });
    expect(err).toContain(words);
  });
  test('ends with 4 for a server that may not be tried', async () => {
    expect((await command(['localhost', '22', 'tls', '--server-only'])).code).toBe(4);
  });
  test.each([
    ['on', 'CHECK_OFF'],
    ['Back on Monday.', 'Back on Monday.'],
  ])('dials nobody and reads no password with CHECK_OFF=%s, says so and ends with 4', async (off, said) => {
    const { code, out, err, server } = await against({}, 'starttls', sign, undefined, { CHECK_OFF: off });
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain(said);
    expect(server.commands).toEqual([]);
  });
  test('a server that may not be called is not said to have been tried', async () => {
    const { code, out } = await command(['10.1.2.3', '587', 'starttls', '--server-only']);
    expect(code).toBe(4);
    expect(out).toContain('nothing was called');
    expect(out).not.toContain('Tried');
  });
});
