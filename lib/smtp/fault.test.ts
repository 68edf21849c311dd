import { expect, test, vi } from 'vitest';
import { sending, trial } from './run-for-test';
import { trialServers } from './server-for-test';

const broken = vi.hoisted(() => ({ fault: null as Error | null }));
vi.mock('./learned', async (original) => {
  const { createLearned, ...rest } = await original<typeof import('./learned')>();
  return {
    ...rest,
    createLearned: () => {
      const learned = createLearned();
      return {
        ...learned,
        take: (step: Parameters<typeof learned.take>[0]) => {
          if (broken.fault && step.command === 'EHLO') throw broken.fault;
          learned.take(step);
        },
      };
    },
  };
});

const { certificates, start } = await trialServers();

test('a fault of ours in a conversation ends that check alone, and is told as what it is', async () => {
  broken.fault = new TypeError('a fault of ours');
  const server = await start();
  const { ca } = certificates;
  const job = { port: server.port, encryption: 'starttls', ca } as const;
  await expect(trial(job, sending())).rejects.toBe(broken.fault);
  await expect.poll(server.connections).toBe(0);
  broken.fault = null;
  expect((await trial(job, sending())).evidence.failure).toBeUndefined();
});
