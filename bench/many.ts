import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { v8Flags } from '@/scripts/v8-flags.mjs';
import type { FarQuestion, FarServer } from './far-server';
import type { ManyChecks } from './many-checks';

/**
 * 300 checks at once in one process, with the heap of the site, beside a lone one, over a line of 50 ms to a server in another
 * process.
 */
export async function manyChecks(): Promise<ManyChecks & { leftOpen: number }> {
  const server = start('far-server.mjs');
  const [far] = (await once(server, 'message')) as [FarServer];
  const client = start('many-checks.mjs', '--expose-gc', ...v8Flags());
  client.send(far);
  const [seen] = (await once(client, 'message')) as [ManyChecks];
  // a good-bye may be a second late, and an unanswered one takes another
  await new Promise((later) => setTimeout(later, 2_500));
  server.send('connections' satisfies FarQuestion);
  const [leftOpen] = (await once(server, 'message')) as [number];
  const ended = [client, server].map((child) => once(child, 'exit'));
  client.disconnect();
  server.disconnect();
  await Promise.all(ended);
  return { ...seen, leftOpen };
}

function start(file: string, ...flags: string[]): ChildProcess {
  return fork(new URL(file, import.meta.url), { execArgv: flags });
}
