import { describe, expect, test } from 'vitest';
import { neighboursOf } from './neighbours';
import { readOptions } from './options';

describe('options', () => {
  test('without any variable look at the four usual ports and dial no others', () => {
    const { neighbours, guard } = readOptions({});
    expect(neighbours.map(({ port, encryption }) => `${port}:${encryption}`)).toEqual([
      '587:starttls',
      '465:tls',
      '25:starttls',
      '2525:starttls',
    ]);
    expect(guard.port(2526)).toBe(false);
  });
  test('add ports, ranges, networks and the ports of neighbours', () => {
    const { guard, neighbours } = readOptions({
      CHECK_ALLOW_PORTS: '2526, 3000-3002',
      CHECK_ALLOW_NETWORKS: '10.0.0.0/8',
      CHECK_NEIGHBOURS: '10587:starttls,10465:tls',
    });
    expect([2526, 3000, 3001, 3002, 10587, 10465].every(guard.port)).toBe(true);
    expect(guard.port(3003)).toBe(false);
    expect(guard.address('10.9.8.7')).toBe(true);
    expect(neighbours).toEqual([
      { port: 10587, encryption: 'starttls' },
      { port: 10465, encryption: 'tls' },
    ]);
  });
  test('leave alone whom the operator names', () => {
    const { guard } = readOptions({ BLOCKED_HOSTS: 'Mail.Example.org, *.example.net, 9.9.9.0/24, 8.8.8.8' });
    expect(['mail.example.org', 'a.example.net', '9.9.9.9', '8.8.8.8'].every(guard.blocked)).toBe(true);
    expect(['example.net', '8.8.4.4'].some(guard.blocked)).toBe(false);
  });
  test('name the servers that tell whether our network is up, or none', () => {
    const of = (CHECK_REFERENCE?: string) =>
      readOptions({ CHECK_REFERENCE }).references.map(({ host, port }) => `${host}:${port}`);
    expect(of()).toEqual(['smtp.gmail.com:587', 'smtp.office365.com:587', 'smtp.mail.me.com:587']);
    expect(of('mail.example:25, [::1]:587')).toEqual(['mail.example:25', '[::1]:587']);
    expect(of('off')).toEqual([]);
  });
  test.each([
    ['CHECK_ALLOW_PORTS', 'many'],
    ['CHECK_ALLOW_PORTS', '0'],
    ['CHECK_ALLOW_PORTS', '70000'],
    ['CHECK_ALLOW_PORTS', '3000-2000'],
    ['CHECK_ALLOW_NETWORKS', '10.0.0.0'],
    ['CHECK_NEIGHBOURS', '587'],
    ['CHECK_NEIGHBOURS', '587:ssl'],
    ['CHECK_NAME', 'me'],
    ['CHECK_REFERENCE', 'smtp.example.com'],
    ['CHECK_REFERENCE', 'on'],
    ['BLOCKED_HOSTS', 'smtp://a.example'],
  ])('name %s when its value %j does not fit', (name, value) => {
    expect(() => readOptions({ [name]: value })).toThrow(new RegExp(`^${name}: `));
  });
});

describe('neighbours', () => {
  const { neighbours } = readOptions({});
  const of = (port: number, encryption: 'starttls' | 'tls' | 'none') =>
    neighboursOf({ host: 'a.example', port, encryption }, neighbours).map(
      (each) => `${each.port}:${each.encryption}`,
    );
  test('leave out what is tried', () => {
    expect(of(465, 'starttls')).toEqual(['465:tls', '587:starttls', '25:starttls', '2525:starttls']);
    expect(of(587, 'starttls')).toEqual(['465:tls', '25:starttls', '2525:starttls', '587:tls']);
  });
  test.each([110, 143, 993, 995])('never call port %i, which is for fetching mail', (port) => {
    expect(of(port, 'tls').some((each) => each.startsWith(`${port}:`))).toBe(false);
    expect(of(port, 'none')).toContain('587:starttls');
  });
  test('begin with the tried port when it is an unusual one', () => {
    expect(of(26, 'tls')[0]).toBe('26:starttls');
    expect(of(26, 'none').slice(0, 2)).toEqual(['26:tls', '26:starttls']);
  });
});
