import { expect, test } from 'vitest';
import { listen } from '@/e2e/servers/sockets';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { stopCodes } from '@/lib/evidence/stop-codes';
import type { Encryption } from '@/lib/settings/settings';
import { trial } from './run-for-test';
import { stop } from './stop';

const keep = stopAfterTests();

test.each<[Encryption, string]>([
  ['starttls', ''],
  ['starttls', '554 5.5.0 SMTP synchronization error\r\n'],
])(
  'a silence by %s beside a call that was turned away (%j) is written down as that',
  async (encryption, words) => {
    let first = true;
    const server = await keep(
      listen((socket) => {
        if (!first) socket.once('data', () => socket.end(words));
        first = false;
        socket.resume();
      }),
    );
    const end = new AbortController();
    setTimeout(() => end.abort(stop(stopCodes.timedOut)), 1_500);
    const { evidence } = await trial(
      { port: server.port, encryption, host: '127.0.0.1' },
      { signal: end.signal },
    );
    expect(evidence.failure).toMatchObject({ code: 'ETIMEDOUT', secondTurnedAway: true });
    await expect.poll(server.connections).toBe(0);
  },
);
