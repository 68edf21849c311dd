import { describe, expect, test } from 'vitest';
import { trialCommand } from './command-for-test';

const { command } = await trialCommand();

describe('check at a terminal', () => {
  test.each([
    [[]],
    [['localhost', '587']],
    [['localhost', '587', 'ssh', '--server-only']],
    [['localhost', '0', 'tls', '--server-only']],
    [['smtp://localhost', '587', 'tls', '--server-only']],
    [['localhost:42587', '587', 'tls', '--server-only']],
    [['a..b', '587', 'tls', '--server-only']],
    [['localhost', '587', 'tls', '--server-only', '--password-stdin']],
    [['localhost', '587', 'tls', '--server-only', '--user', 'alice']],
    [['localhost', '587', 'tls']],
    [['localhost', '587', 'tls', '--address', 'nobody']],
    [['localhost', '587', 'tls', '--server-only', '--lang', 'xx']],
    [['localhost', '587', 'tls', '--server-only', '--nonsense']],
    [['localhost', '587', 'tls', '--address', 'a@b.example', '--password-stdin']],
    [['localhost', '587', 'tls', '--address', 'a@b.example', '--token-stdin']],
    [['localhost', '587', 'tls', '--address', 'a@b.example', '--token-stdin', '--password-stdin']],
    [['localhost', '587', 'tls', '--server-only', '--token-stdin']],
  ])('answers %j with the usage and ends with 2', async (args) => {
    const { code, out, err } = await command(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: npm run --silent check');
  });
  test.each([[['--help']], [['-h']], [['localhost', '587', '--help']]])(
    'answers %j with the usage alone and ends with 0',
    async (args) => {
      const { code, out, err } = await command(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^Usage: npm run --silent check/);
    },
  );
  test.each([
    [['smtp://localhost', '587', 'tls', '--server-only'], 'HOST is the name'],
    [['localhost', '587', 'tls', '--server-only', '--password-stdin'], 'With --server-only nobody signs in'],
  ])('says what is wrong with %j', async (args, words) => {
    expect((await command(args)).err).toContain(words);
  });
  test('names a variable that does not fit', async () => {
    const { code, err } = await command(['localhost', '587', 'tls', '--server-only'], '', {
      CHECK_ALLOW_PORTS: 'all',
    });
    expect(code).toBe(2);
    expect(err).toContain('CHECK_ALLOW_PORTS');
  });
});

test('every variable that does not fit is named', async () => {
  const { code, err } = await command(['localhost', '587', 'starttls', '--server-only'], '', {
    CHECK_ALLOW_PORTS: 'many',
    CHECK_ALLOW_NETWORKS: 'mine',
    CHECK_NAME: 'me',
    DNS_SERVERS: 'nonsense',
    TRUSTED_HOSTS: '*.com',
  });
  expect(code).toBe(2);
  expect(err.split('\n').map((line) => line.split(':')[0])).toEqual([
    'CHECK_ALLOW_NETWORKS',
    'CHECK_ALLOW_PORTS',
    'CHECK_NAME',
    'DNS_SERVERS',
    'TRUSTED_HOSTS',
    '',
  ]);
});
