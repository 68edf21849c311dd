import { readFile } from 'node:fs/promises';
import type net from 'node:net';
import tls from 'node:tls';
import { expect, test } from 'vitest';
import { listen } from '@/e2e/servers/sockets';
import { trial } from './run-for-test';
import { trialServers } from './server-for-test';

const { certificates } = await trialServers();
const { cert, key } = certificates.good;
const secureContext = tls.createSecureContext({ cert: await readFile(cert), key: await readFile(key) });

/** After these milliseconds such a server speaks of itself to whoever says nothing. */
const untilSpeaks = 30;

/**
 * Behind STARTTLS it ends the connection as soon as we introduce ourselves, by a reset that takes its own last words along: the kernel
 * of the server still holds them where its session tickets have not been confirmed (Nagle, RFC 9293 §3.7.4), and drops them on closing
 * a connection with unread input (RFC 2525 §2.17). Who says nothing hears them.
 */
async function startHasty(words: string | null, atNextCall = '220 2.0.0 go ahead') {
  let calls = 0;
  const server = await listen((plain: net.Socket) => {
    calls += 1;
    const answer = calls > 1 ? atNextCall : '220 2.0.0 go ahead';
    plain.write('220 mx.example ESMTP\r\n');
    const read = (said: Buffer) => {
      if (!/^STARTTLS/i.test(String(said))) return plain.write('250-mx.example\r\n250 STARTTLS\r\n');
      plain.off('data', read);
      plain.write(`${answer}\r\n`);
      if (!answer.startsWith('220')) return plain.end();
      const secured = new tls.TLSSocket(plain, { isServer: true, secureContext });
      secured.on('error', () => plain.destroy());
      secured.once('data', () => plain.resetAndDestroy());
      if (words) secured.once('secure', () => setTimeout(() => secured.end(words), untilSpeaks));
      return true;
    };
    plain.on('data', read);
  });
  return server;
}

const checkOf = async (words: string | null, atNextCall?: string) => {
  const server = await startHasty(words, atNextCall);
  const tried = await trial({ port: server.port, encryption: 'starttls', ca: certificates.ca });
  await expect.poll(server.connections).toBe(0);
  await server.stop();
  return { ...tried, calls: server.accepted() };
};

test('the last words of a server that a reset took away are heard by saying nothing behind STARTTLS', async () => {
  const { evidence, transcript, calls } = await checkOf(
    '421 4.7.0 mx.example: only one encrypted session a minute from your address\r\n',
  );
  expect(evidence.failure).toMatchObject({
    stage: 'greet',
    reply: {
      code: 421,
      status: '4.7.0',
      text: 'mx.example: only one encrypted session a minute from your address',
    },
  });
  expect(calls).toBe(2);
  expect(transcript.join('\n')).toMatch(/held back\n<- 220 [\s\S]*<~ 421 4\.7\.0 mx\.example/);
});

test('a server that refuses the encryption of the next call says by that why it ended the first', async () => {
  const { evidence } = await checkOf(null, '454 4.7.0 only one encrypted session a minute from your address');
  expect(evidence.failure).toMatchObject({ command: 'STARTTLS', reply: { code: 454, status: '4.7.0' } });
});

test('a reset behind STARTTLS stays one where a second call hears nothing either', async () => {
  const { evidence, calls, ms } = await checkOf(null);
  expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'ECONNRESET', command: 'EHLO' });
  expect(calls).toBe(2);
  expect(ms).toBeLessThan(3_000);
});
