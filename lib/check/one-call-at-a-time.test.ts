import net from 'node:net';
import { describe, expect, test } from 'vitest';
import { wait } from '@/e2e/servers/script';
import { startScripted } from '@/e2e/servers/scripted';
import { type Listener, listen } from '@/e2e/servers/sockets';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { type Beside, trialVerdicts, verdictOn } from './check-for-test';

const { ca, certificates } = await trialVerdicts();
const keep = stopAfterTests();

/**
 * Passes one connection at a time to another server, and turns further ones away: with words, or without. That one has ended it
 * sees so many milliseconds late.
 */
function oneAtATime(behind: Listener, words = '', late = 0): Promise<Listener> {
  let busy = false;
  return listen((socket) => {
    if (busy) {
      socket.resume().end(words);
      return;
    }
    busy = true;
    const inner = net.connect(behind.port, behind.host);
    inner.on('error', () => socket.destroy());
    socket.once('close', () => {
      setTimeout(() => {
        busy = false;
      }, late);
      inner.destroy();
    });
    socket.pipe(inner).pipe(socket);
  });
}

describe.concurrent('a server that lets in one call at a time', { timeout: 40_000 }, () => {
  test.each([
    ['hangs up on others', '', 0],
    ['turns others away in words', '421 4.7.0 Too many concurrent SMTP connections\r\n', 0],
    ['needs a second to see that a call has ended', '421 Too many concurrent SMTP connections\r\n', 900],
  ])('and %s is found to want TLS from the first byte', async (_, words, late) => {
    const behind = await keep(startScripted({ mode: 'tls', certificate: certificates.good }));
    const server = await oneAtATime(behind, words, late);
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({
      problem: 'tls-wrong-mode-plain-on-implicit-port',
      change: { to: { encryption: 'tls' } },
    });
    expect(verdict.ms).toBeLessThan(8_000);
  });
  test('and greets late is gone on with', async () => {
    const late = wait(2_000, '220 mail.example.com ESMTP');
    const behind = await keep(startScripted({ certificate: certificates.good, greeting: late }));
    const server = await oneAtATime(behind);
    const itself: Beside = { server, encryption: 'tls' };
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca, [itself]);
    expect(verdict).toMatchObject({ outcome: 'accepted' });
  });
});
