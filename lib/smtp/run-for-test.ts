import { readFile } from 'node:fs/promises';
import { people } from '@/e2e/servers/people';
import type { Encryption } from '@/lib/settings/settings';
import { createGuard } from './guard';
import type { Job, Outcome } from './job';
import { run } from './run';
import { type SignIn, signInWith } from './sign-in';
import type { StageStep } from './stage-clock';
import type { EngineOptions } from './target';

/** One check by the engine against a test server on loopback, whose authority is trusted for it alone. */
export type Trial = Outcome & { steps: StageStep[]; ms: number };

/** Who may sign in at a test server. */
export const { alice } = people;

/** Lets this port of this machine be dialled: as `localhost`, where `ca` is trusted, or without it by any of its addresses. */
export async function engineOptions(port: number, ca?: string): Promise<EngineOptions> {
  const authority = ca ? await readFile(ca, 'utf8') : '';
  return {
    guard: createGuard({ ports: [port], networks: ca ? [] : ['127.0.0.0/8', '::1/128'] }),
    ...(authority && {
      routes: [{ host: 'localhost', ports: { [port]: port }, address: '127.0.0.1', ca: authority }],
    }),
  };
}

/** `ca`: path of the authority; without it the machine's own are trusted, as for any server. */
export async function trial(
  server: { port: number; encryption: Encryption; ca?: string; host?: string },
  more: Partial<Job> = {},
): Promise<Trial> {
  const steps: StageStep[] = [];
  const began = performance.now();
  const outcome = await run({
    settings: { host: server.host ?? 'localhost', port: server.port, encryption: server.encryption },
    options: await engineOptions(server.port, server.ca),
    signal: new AbortController().signal,
    onStage: (step) => steps.push(step),
    ...more,
  });
  return { ...outcome, steps, ms: performance.now() - began };
}

/** A sign-in as Alice and a message from her to herself. */
export function sending(
  password: string = alice.password,
  address: string = alice.address,
): { signIn: SignIn; message: Job['message'] } {
  return {
    signIn: signInWith(alice.address, { password }),
    message: { address, subject: 'Test 4821', text: 'A line.\n.\nAnother line.\n' },
  };
}
