import { describe, expect, test } from 'vitest';
import { eventsOf, trialCheck } from './check-for-test';
import { readOptions } from './options';

describe('a server with only IPv6 addresses', () => {
  test('to which no way leads from here is our matter, and nobody else’s', async () => {
    // nobody can be called at a multicast address: the system says at once that there is no way
    const { verdict } = await eventsOf(
      trialCheck({
        settings: { host: 'ff0e::1', port: 587, encryption: 'starttls' },
        options: readOptions({ CHECK_ALLOW_NETWORKS: 'ff0e::/16', CHECK_REFERENCE: 'off' }),
      }),
    );
    expect(verdict).toMatchObject({ problem: 'connect-timeout', confidence: 'likely', whoCanFix: ['site'] });
    expect(verdict.title).toBe('There is no way from here to ff0e::1');
    expect(verdict.seen.join()).toContain('no way led to them from here');
  });
});
