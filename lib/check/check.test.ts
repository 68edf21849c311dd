import { describe, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { silence } from '@/e2e/servers/script';
import { startScripted } from '@/e2e/servers/scripted';
import { refusedPort } from '@/e2e/servers/strangers';
import type { Settings } from '@/lib/settings/settings';
import { eventsOf, routeHere, trialCheck } from './check-for-test';
import type { CheckInput } from './check-input';
import type { PlanEvent } from './events';
import { readOptions } from './options';

const { certificates, ca } = await certificatesForTests();

/** All events of a check of localhost, where the given port is the only one there is. */
async function toldAbout(settings: Omit<Settings, 'host'>, more: Partial<CheckInput> = {}) {
  const options = readOptions({ CHECK_NEIGHBOURS: '' }, [routeHere(ca, [settings.port])]);
  const told = await eventsOf(trialCheck({ settings: { host: 'localhost', ...settings }, options, ...more }));
  return { ...told, plan: told.events[0] as PlanEvent };
}

describe('the events', () => {
  test('begin with a plan that fills the first 1,024 bytes and end with the verdict', async () => {
    const server = await startScripted({ certificate: certificates.good });
    const { events, plan } = await toldAbout({ port: server.port, encryption: 'starttls' });
    await server.stop();
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['plan', 'stage', 'verdict']));
    expect(events.findIndex(({ type }) => type === 'verdict')).toBe(events.length - 1);
    expect(Buffer.byteLength(JSON.stringify(plan))).toBeGreaterThan(1_024);
    expect(plan.stages.map(({ label }) => label)).toContain('Find the server');
  });
  test('tell of each stage as it begins and as it ends', async () => {
    const server = await startScripted({ certificate: certificates.good });
    const { events } = await toldAbout({ port: server.port, encryption: 'starttls' });
    await server.stop();
    const steps = events.flatMap((event) =>
      event.type === 'stage' ? [`${event.stage} ${event.status}`] : [],
    );
    expect(steps).toEqual([
      'look-up running',
      'look-up ok',
      'connect running',
      'connect ok',
      'greet running',
      'greet ok',
      'encrypt running',
      'encrypt ok',
      'sign-in skipped',
      'sender skipped',
      'recipient skipped',
      'message skipped',
    ]);
  });
  test.each([
    ['starttls', ['greet', 'encrypt']],
    ['tls', ['encrypt', 'greet']],
    ['none', ['greet', 'encrypt']],
  ] as const)(
    'have the stages of %s in the order of the wire, in the plan and in the verdict',
    async (encryption, middle) => {
      const mode = encryption === 'none' ? 'plain' : encryption;
      const server = await startScripted({ certificate: certificates.good, mode });
      const { events, plan, verdict } = await toldAbout({ port: server.port, encryption });
      await server.stop();
      const wire = ['look-up', 'connect', ...middle, 'sign-in', 'sender', 'recipient', 'message'];
      const told = events.flatMap((event) => (event.type === 'stage' ? [event.stage] : []));
      expect(plan.stages.map(({ stage }) => stage)).toEqual(wire);
      expect(verdict.stages.map(({ stage }) => stage)).toEqual(wire);
      expect([...new Set(told)]).toEqual(wire);
      const ended = encryption === 'none' ? 'skipped' : 'ok';
      expect(verdict.stages.find(({ stage }) => stage === 'encrypt')?.status).toBe(ended);
    },
  );
  test('say that the line is not to be encrypted even when the server never answers', async () => {
    const { verdict } = await toldAbout({ port: await refusedPort(), encryption: 'none' });
    expect(verdict.stages.slice(1, 5).map(({ stage, status }) => `${stage} ${status}`)).toEqual([
      'connect stopped',
      'greet not-tried',
      'encrypt skipped',
      'sign-in not-tried',
    ]);
  });
  test('stop without a verdict when the check is cancelled, and the sockets are closed', async () => {
    const server = await startScripted({ certificate: certificates.good, ehloTls: silence });
    const cancel = new AbortController();
    const running = toldAbout({ port: server.port, encryption: 'starttls' }, { signal: cancel.signal });
    await expect.poll(() => server.commands.filter((line) => line.startsWith('EHLO')).length).toBe(2);
    cancel.abort();
    const { events } = await running;
    expect(events.some(({ type }) => type === 'verdict')).toBe(false);
    await expect.poll(server.connections).toBe(0);
    await server.stop();
  });
  test('stop when nobody reads them any more', async () => {
    const server = await startScripted({ certificate: certificates.good, ehlo: silence });
    const events = trialCheck({
      settings: { host: '127.0.0.1', port: server.port, encryption: 'starttls' },
      options: readOptions({
        CHECK_ALLOW_PORTS: String(server.port),
        CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
        CHECK_NEIGHBOURS: '',
      }),
    });
    for await (const event of events) if (event.type === 'stage' && event.stage === 'greet') break;
    await expect.poll(server.connections).toBe(0);
    await server.stop();
  });
});

describe('a target that may not be tried', () => {
  test('is refused, and nothing is dialled', async () => {
    const server = await startScripted({ mode: 'plain' });
    const settings = { host: '127.0.0.1', port: server.port, encryption: 'none' } as const;
    const { verdict } = await eventsOf(trialCheck({ settings, options: readOptions({}) }));
    expect(verdict).toMatchObject({ outcome: 'refused', problem: null, neighbours: [], transcript: [] });
    expect(server.accepted()).toBe(0);
    await server.stop();
  });
});
