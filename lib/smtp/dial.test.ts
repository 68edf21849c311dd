import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import tls from 'node:tls';
import { expect, test } from 'vitest';
import { startBlackHole } from '@/e2e/servers/black-hole';
import { dialOne } from './dial';
import { createGuard } from './guard';
import { createPlaces } from './places';
import { trialServers } from './server-for-test';

const { start } = await trialServers();

const timers = () => process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;

// a timer that is left behind outlasts the time that this test has
test('a call that is given up leaves no timer behind', { timeout: 3_000 }, async () => {
  const hole = await startBlackHole();
  const before = timers();
  const guard = createGuard({ ports: [hole.port], networks: ['127.0.0.0/8'] });
  const end = new AbortController();
  const target = { host: 'mail.example', addresses: [], guard };
  const onDial = () => queueMicrotask(() => end.abort('enough'));
  const dial = { signal: end.signal, places: createPlaces(1), urgent: true, onDial };
  const dialled = dialOne(target, { address: '127.0.0.1', family: 4 }, hole.port, dial);
  await expect(dialled).rejects.toBe('enough');
  while (timers() > before) await pause(10);
  await hole.stop();
});

test.each(['TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const)(
  'a call that is given up the moment its handshake stands leaves the process alive, %s',
  async (maxVersion) => {
    const server = await start({ mode: 'tls', maxVersion });
    const guard = createGuard({ ports: [server.port], networks: ['127.0.0.0/8'] });
    const target = { host: 'mail.example', addresses: [], guard };
    for (let call = 0; call < 20; call += 1) {
      const end = new AbortController();
      const dial = { signal: end.signal, places: createPlaces(1), urgent: true };
      const socket = await dialOne(target, { address: '127.0.0.1', family: 4 }, server.port, dial);
      const old = { minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const;
      const line = tls.connect({ socket, rejectUnauthorized: false, ...old }).on('error', () => {});
      line.once('secureConnect', () => {
        end.abort('enough');
        line.destroy();
      });
      await once(line, 'close');
    }
    await expect.poll(server.connections).toBe(0);
  },
);
