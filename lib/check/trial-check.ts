import { vi } from 'vitest';
import { people } from '@/e2e/servers/people';
import type { Listener } from '@/e2e/servers/sockets';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import type { Encryption } from '@/lib/settings/settings';
import { signInWith } from '@/lib/smtp/sign-in';
import { translatorFor } from '@/lib/text/translator';
import { check } from './check';
import type { VerdictEvent } from './events';
import { readOptions } from './options';

/** A server on loopback that a check may look at beside the one it tries, and how. */
export type Beside = { server: Listener; encryption: Encryption };

/**
 * The verdict of a whole check of one test server, with a sign-in and a message as Alice. `ca`: the authority that is
 * trusted, PEM. The servers are stopped in the end, when no socket is open any more.
 */
export async function verdictOn(
  { server, encryption }: Beside,
  ca: string,
  beside: Beside[] = [],
  host = 'localhost',
): Promise<VerdictEvent> {
  const { address, password } = people.alice;
  const servers = [server, ...beside.map((each) => each.server)];
  let last: unknown;
  for await (const event of check({
    runId: 'a'.repeat(32),
    settings: { host, port: server.port, encryption },
    address,
    signIn: signInWith(address, { password }),
    options: {
      ...readOptions({
        CHECK_NEIGHBOURS: beside.map((each) => `${each.server.port}:${each.encryption}`).join(),
      }),
      routes: [
        {
          host,
          address: '127.0.0.1',
          ca,
          ports: Object.fromEntries(servers.map(({ port }) => [port, port])),
        },
      ],
    },
    signal: new AbortController().signal,
    t: translatorFor('en'),
    labels: encryptionLabelsFor(undefined),
  }))
    last = event;
  for (const each of servers) {
    await vi.waitFor(
      () => {
        if (each.connections() > 0) throw new Error('a socket is open');
      },
      { timeout: 8_000 },
    );
    await each.stop();
  }
  return last as VerdictEvent;
}

/** The stage at which a check stopped. */
export function stoppedAt({ stages }: VerdictEvent) {
  return stages.find(({ status }) => status === 'stopped')?.stage;
}

/** All that a verdict says to people, in one text. */
export function wordsOf({ title, meaning, steps, forIt, seen }: VerdictEvent): string {
  return [title, meaning, ...steps, forIt, ...seen].join('\n');
}
