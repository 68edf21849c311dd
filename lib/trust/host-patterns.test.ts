import { describe, expect, test } from 'vitest';
import { readHostPatterns } from './host-patterns';

describe('lists of hosts', () => {
  const read = (value: string, networks = false) => readHostPatterns({ X: value }, 'X', networks);
  test('are read in any spelling', () => {
    expect(read('Mail.Example.org., *.Example.NET , 0x7f.1')).toEqual([
      'mail.example.org',
      '*.example.net',
      '127.0.0.1',
    ]);
    expect(read('192.0.2.0/24, 2001:db8::1', true)).toEqual(['192.0.2.0/24', '2001:db8::1/128']);
  });
  test.each(['*', '*.', 'a b', 'smtp://a.example', '192.0.2.0/24', '*.10.0.0.1'])(
    '%j is refused by the name of the variable',
    (value) => expect(() => read(value)).toThrow(/^X: /),
  );
  test.each(['*.com', 'com', '*.co.uk', 'github.io', 'mail.example.org,*.COM.'])(
    '%j trusts everybody, and is refused where hosts are trusted',
    (value) => {
      expect(() => read(value)).toThrow(/^X: ".*" is every host of everybody below it/);
      expect(read(value, true)).not.toEqual([]);
    },
  );
  test.each(['localhost', '*.corp', '*.example.co.uk'])('%j may be trusted', (value) => {
    expect(read(value)).toEqual([value]);
  });
});
