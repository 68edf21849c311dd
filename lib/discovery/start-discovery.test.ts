import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dns, srv, startDns } from '@/e2e/servers/dns';
import { createDiscoveries } from './start-discovery';

const records = (domain: string) => ({ [`_submission._tcp.${domain}`]: [srv(`smtp.${domain}`, 587)] });

let dns: Dns;
beforeAll(async () => {
  dns = await startDns({ ...records('one.test'), ...records('two.test'), ...records('three.test') });
});
afterAll(() => dns.stop());

test('a domain that was found is not looked up again, whoever asks', async () => {
  const start = createDiscoveries({ DNS_SERVERS: dns.server });
  const first = await start('one.test', { visitor: '192.0.2.1' });
  const asked = dns.asked.length;
  expect(await start('one.test', { visitor: '192.0.2.2' })).toEqual(first);
  expect(dns.asked.length).toBe(asked);
  expect(first.candidates).toMatchObject([{ host: 'smtp.one.test', source: 'srv' }]);
});

test('a flood of domains from one visitor ends at the limit, and others go on', async () => {
  const start = createDiscoveries({ DNS_SERVERS: dns.server, DISCOVERY_LIMIT_VISITOR: '1' });
  await start('one.test', { visitor: '192.0.2.1' });
  const asked = dns.asked.length;
  expect((await start('two.test', { visitor: '192.0.2.1' })).candidates).toEqual([]);
  expect(dns.asked.length).toBe(asked);
  expect((await start('two.test', { visitor: '192.0.2.2' })).candidates).toHaveLength(1);
});

test('who is over the limit still gets what our own list knows, and what others have found', async () => {
  const start = createDiscoveries({ DNS_SERVERS: dns.server, DISCOVERY_LIMIT_VISITOR: '1' });
  await start('one.test', { visitor: '192.0.2.1' });
  await start('two.test', { visitor: '192.0.2.2' });
  expect((await start('gmail.com', { visitor: '192.0.2.1' })).provider).toBe('gmail');
  expect((await start('two.test', { visitor: '192.0.2.1' })).candidates).toHaveLength(1);
});

test('addresses of one IPv6 subscriber are one visitor', async () => {
  const start = createDiscoveries({ DNS_SERVERS: dns.server, DISCOVERY_LIMIT_VISITOR: '1' });
  await start('one.test', { visitor: '2001:db8::1' });
  expect((await start('three.test', { visitor: '2001:db8::2' })).candidates).toEqual([]);
});
