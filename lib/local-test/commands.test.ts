import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandFor, commandIds, commands } from './commands';

const settings = { host: 'smtp.example.com', port: 587, encryption: 'starttls' } as const;

describe('the commands to copy', () => {
  test('each names the server and the port', () => {
    expect(commandFor('windows', settings)).toBe('Test-NetConnection smtp.example.com -Port 587');
    expect(commandFor('mac', settings)).toBe('nc -vz -G 5 smtp.example.com 587');
    expect(commandFor('tls', settings)).toBe(
      'openssl s_client -starttls smtp -connect smtp.example.com:587 -servername smtp.example.com </dev/null',
    );
  });

  test('a line that is encrypted from the first byte has no STARTTLS in its look', () => {
    expect(commandFor('tls', { ...settings, port: 465, encryption: 'tls' })).toBe(
      'openssl s_client -connect smtp.example.com:465 -servername smtp.example.com </dev/null',
    );
  });

  test('there is no look at the encryption where there is none', () => {
    expect(commandFor('tls', { ...settings, encryption: 'none' })).toBeNull();
  });

  test('an address stands in brackets where its colons would be misread, and has no name', () => {
    expect(commandFor('tls', { host: '2001:db8::25', port: 465, encryption: 'tls' })).toBe(
      'openssl s_client -connect [2001:db8::25]:465 </dev/null',
    );
    expect(commandFor('mac', { ...settings, host: '192.0.2.7' })).toBe('nc -vz -G 5 192.0.2.7 587');
  });

  test('a name in its own script is written in the letters that every system knows', () => {
    expect(commandFor('mac', { ...settings, host: 'smtp.bücher.example' })).toBe(
      'nc -vz -G 5 smtp.xn--bcher-kva.example 587',
    );
  });

  test.each([
    'a.example; rm -rf /',
    'a.example`id`',
    '$(id).example',
    'a.example|id',
    'a.example&calc',
    "a.example'",
    '-oProxyCommand=x',
    '--help',
    'a.example\nid',
    'fe80::1%eth0;id',
    '',
  ])('%j is put into no command', (host) => {
    for (const id of commandIds) expect(commandFor(id, { ...settings, host })).toBeNull();
  });

  test.each([0, -1, 65_536, 587.5, Number.NaN])('port %s is put into no command', (port) => {
    for (const id of commandIds) expect(commandFor(id, { ...settings, port })).toBeNull();
  });

  test('whatever the host is, nothing that a shell reads as its own comes with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (host) => {
        const command = commandFor('windows', { ...settings, host });
        if (command !== null) expect(command).toMatch(/^Test-NetConnection [a-z0-9:][a-z0-9.:-]* -Port 587$/);
      }),
    );
  });

  test('each says where it was read and when', () => {
    for (const { source, checked } of Object.values(commands)) {
      expect(source).toMatch(/^https:\/\//);
      expect(checked).toMatch(/^\d{4}-\d{2}$/);
    }
  });
});
