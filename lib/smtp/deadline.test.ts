import { expect, test, vi } from 'vitest';
import { type Script, silence } from '@/e2e/servers/script';
import { startDrip } from '@/e2e/servers/strangers';
import { trial } from './run-for-test';
import { trialServers } from './server-for-test';

// a minute is as good as a second here: every single step still has more time than the whole
vi.mock('./budget', async (original) => {
  const { budget, ...rest } = await original<typeof import('./budget')>();
  return { ...rest, budget: { ...budget, whole: 1_000 } };
});

const { tried } = await trialServers();

test.each<[string, Script, string]>([
  ['greet', { ehlo: silence }, 'greet'],
  ['sign-in', { auth: silence }, 'sign-in'],
  ['sender', { mailFrom: silence }, 'sender'],
])('a check that has used up its time ends at the stage it is in: %s', async (_, script, stage) => {
  const { evidence, cancelled, server } = await tried(script);
  expect(evidence.failure).toMatchObject({ stage, code: 'ETIMEDOUT' });
  expect(evidence.stages.find((each) => each.stage === stage)?.status).toBe('stopped');
  expect(cancelled).toBe(false);
  await expect.poll(server.connections).toBe(0);
});

test.each<[string, Script, object]>([
  ['says nothing', { ehloTls: silence }, {}],
  [
    'does not finish its answer',
    { ehloTls: Buffer.from('250-mail\r\n250-AUTH PLAIN\r\n') },
    { banner: /^250-mail/ },
  ],
])('a server that greets, begins encryption and then %s is one that has spoken', async (_, script, more) => {
  const { evidence } = await tried(script);
  const { failure } = evidence;
  expect(failure).toMatchObject({ stage: 'greet', code: 'ETIMEDOUT', command: 'EHLO' });
  expect(failure?.answered).toBeUndefined();
  if ('banner' in more) expect(failure?.banner).toMatch(more.banner as RegExp);
});

test('a message whose receipt is still due when the time is up may have been accepted', async () => {
  const { evidence, server } = await tried({ dot: silence });
  expect(evidence.failure).toMatchObject({ stage: 'message', afterFinalDot: true });
  await expect.poll(server.connections).toBe(0);
});

test('a server that says a letter at a time does not hold a check up', async () => {
  const server = await startDrip(`220-${'x'.repeat(5_000)}`, 20);
  const { evidence } = await trial({ port: server.port, encryption: 'starttls', host: '127.0.0.1' });
  expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'ETIMEDOUT' });
  await expect.poll(server.connections).toBe(0);
  await server.stop();
});
