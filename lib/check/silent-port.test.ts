import { describe, expect, test } from 'vitest';
import { startBlackHole } from '@/e2e/servers/black-hole';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { wait } from '@/e2e/servers/script';
import { startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { startDrip, startSilent } from '@/e2e/servers/strangers';
import type { Encryption } from '@/lib/settings/settings';
import { routeHere, trialCheck } from './check-for-test';
import type { EarlyEvent, VerdictEvent } from './events';
import { readOptions } from './options';

const { certificates, ca } = await certificatesForTests();
const keep = stopAfterTests();
const [fine, hole] = await Promise.all([
  keep(startScripted({ certificate: certificates.good, mode: 'tls' })),
  keep(startBlackHole()),
]);

/** A check of one port beside a neighbour that is fine: when what was said, from the first event on. */
async function judged(port: number, encryption: Encryption) {
  const began = performance.now();
  let early: (EarlyEvent & { after: number }) | undefined;
  let verdict: (VerdictEvent & { after: number }) | undefined;
  for await (const event of trialCheck({
    settings: { host: 'localhost', port, encryption },
    options: readOptions({ CHECK_NEIGHBOURS: `${fine.port}:tls` }, [routeHere(ca, [port, fine.port])]),
  })) {
    const after = performance.now() - began;
    if (event.type === 'early') early = { ...event, after };
    if (event.type === 'verdict') verdict = { ...event, after };
  }
  return { early, verdict };
}

const change = { to: expect.objectContaining({ port: expect.any(Number) }), tested: true };

describe.concurrent('beside a neighbour that is fine', { timeout: 40_000 }, () => {
  test.each(['starttls', 'tls'] as const)(
    'a port that takes the call and says nothing is judged early, and listened to all the same (%s)',
    async (encryption) => {
      const silent = await keep(startSilent());
      const { early, verdict } = await judged(silent.port, encryption);
      expect(early?.verdict).toMatchObject({ problem: 'connect-timeout', change });
      expect(early?.verdict.title).toBe('The server picked up and says nothing so far');
      expect(early?.after).toBeGreaterThan(2_800);
      expect(early?.after).toBeLessThan(4_500);
      expect(verdict).toMatchObject({ problem: 'connect-timeout', change });
      expect(verdict?.title).toBe('The server picked up and said nothing');
      // with a change at hand nobody waits for the whole 20 seconds, nor for the 8 of a handshake
      expect(verdict?.after).toBeLessThan(encryption === 'tls' ? 7_500 : 14_000);
    },
  );
  test('a port where no call is answered is judged as early, for good', async () => {
    const { early, verdict } = await judged(hole.port, 'starttls');
    expect(early).toBeUndefined();
    expect(verdict).toMatchObject({ problem: 'connect-timeout', change });
    expect(verdict?.after).toBeLessThan(4_500);
  });
  test.each(['starttls', 'tls'] as const)(
    'a server that greets after 8 seconds is judged early, and then found to be fine and slow (%s)',
    async (mode) => {
      const greeting = wait(8_000, '220 slow ESMTP');
      const slow = await keep(startScripted({ certificate: certificates.good, mode, greeting }));
      const { early, verdict } = await judged(slow.port, mode);
      expect(early?.verdict).toMatchObject({ problem: 'connect-timeout', change });
      expect(verdict).toMatchObject({ outcome: 'server-ok', problem: null });
      expect(verdict?.slow?.title).toMatch(/slow/);
    },
  );
  test('a server that says a letter a second is another matter, and is not judged early', async () => {
    const drip = await keep(startDrip('220 smtp.example.com ESMTP at your service', 1_000));
    const { early, verdict } = await judged(drip.port, 'starttls');
    expect(early).toBeUndefined();
    expect(verdict).toMatchObject({ problem: 'connect-timeout', change });
    expect(verdict?.title).toBe('The server answers far too slowly');
  });
  test('a wrong encryption is another matter still, and known at once', async () => {
    const { early, verdict } = await judged(fine.port, 'starttls');
    expect(early).toBeUndefined();
    expect(verdict).toMatchObject({ problem: 'tls-wrong-mode-plain-on-implicit-port' });
    expect(verdict?.after).toBeLessThan(2_000);
  });
});
