import { vi } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { people } from '@/e2e/servers/people';
import { type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';
import type { Listener } from '@/e2e/servers/sockets';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import type { Encryption } from '@/lib/settings/settings';
import { signInWith } from '@/lib/smtp/sign-in';
import type { Route } from '@/lib/smtp/target';
import { translatorFor } from '@/lib/text/translator';
import { check } from './check';
import type { CheckInput } from './check-input';
import type { CheckEvent, VerdictEvent } from './events';
import { readOptions } from './options';

/** A server on loopback that a check may look at beside the one it tries, and how. */
export type Beside = { server: Listener; encryption: Encryption };

/** The server that a check is about. `port`: the port that people call, where it is not its own. `unsigned`: without a sign-in. */
export type Tried = Beside & { port?: number; unsigned?: true };

/** A check told in English, that nobody cancels, with what a test is about. */
export function trialCheck(input: Pick<CheckInput, 'settings' | 'options'> & Partial<CheckInput>) {
  return check({
    runId: 'a'.repeat(32),
    signal: new AbortController().signal,
    t: translatorFor('en'),
    labels: encryptionLabelsFor(undefined),
    ...input,
  });
}

/** All that a check says, and its verdict: undefined where it was cancelled. */
export async function eventsOf(said: AsyncIterable<CheckEvent>) {
  const events: CheckEvent[] = [];
  for await (const event of said) events.push(event);
  return { events, verdict: events.find((event) => event.type === 'verdict') as VerdictEvent };
}

/** `host` is this machine, which has these ports alone; `ca`: the authority that is trusted there, PEM. */
export function routeHere(ca: string, ports: number[], host = 'localhost'): Route {
  return { host, address: '127.0.0.1', ca, ports: Object.fromEntries(ports.map((port) => [port, port])) };
}

/** A sign-in and a message as this person. */
export function sendingAs({ address, password }: { address: string; password: string } = people.alice) {
  return { address, signIn: signInWith(address, { password }) };
}

/**
 * The verdict of a whole check of one test server, with a sign-in and a message as Alice. `ca`: the authority that is
 * trusted, PEM. The servers are stopped in the end, when no socket is open any more.
 */
export async function verdictOn(
  { server, encryption, port = server.port, unsigned }: Tried,
  ca: string,
  beside: Beside[] = [],
  host = 'localhost',
): Promise<VerdictEvent> {
  const servers = [server, ...beside.map((each) => each.server)];
  const route = routeHere(
    ca,
    servers.map((each) => each.port),
    host,
  );
  const neighbours = beside.map((each) => `${each.server.port}:${each.encryption}`).join();
  const { verdict } = await eventsOf(
    trialCheck({
      settings: { host, port, encryption },
      ...sendingAs(),
      ...(unsigned && { signIn: undefined }),
      options: readOptions({ CHECK_NEIGHBOURS: neighbours }, [
        { ...route, ports: { ...route.ports, [port]: server.port } },
      ]),
    }),
  );
  for (const each of servers) {
    await vi.waitFor(
      () => {
        if (each.connections() > 0) throw new Error('a socket is open');
      },
      { timeout: 8_000 },
    );
    await each.stop();
  }
  return verdict;
}

/** For the top of a test file: its certificates, and verdicts on scripted servers that have the good one. */
export async function trialVerdicts() {
  const { folder, certificates, ca } = await certificatesForTests();
  const start = (options: ScriptedOptions = {}) =>
    startScripted({ certificate: certificates.good, ...options });
  return {
    folder,
    certificates,
    ca,
    start,
    /** The verdict on such a server, tried by STARTTLS unless `tried` says otherwise. */
    judged: async (options: ScriptedOptions, tried: Partial<Tried> = {}) =>
      verdictOn({ server: await start(options), encryption: 'starttls', ...tried }, ca),
    /** The verdict on such a server, tried by STARTTLS, beside one that takes TLS from the first byte, and the port of that one. */
    judgedBeside: async (options: ScriptedOptions, beside: ScriptedOptions = {}) => {
      const other = await start({ mode: 'tls', ...beside });
      const server = await start(options);
      const besides: Beside[] = [{ server: other, encryption: 'tls' }];
      const verdict = await verdictOn({ server, encryption: 'starttls' }, ca, besides);
      return { verdict, port: other.port };
    },
  };
}

/** The stage at which a check stopped. */
export function stoppedAt({ stages }: VerdictEvent) {
  return stages.find(({ status }) => status === 'stopped')?.stage;
}

/** All that a verdict says to people, in one text. */
export function wordsOf({ title, meaning, steps, forIt, seen }: VerdictEvent): string {
  return [title, meaning, ...steps, forIt, ...seen].join('\n');
}
