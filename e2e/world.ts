import { readFile } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import type { Settings } from '@/lib/settings/settings';
import { people } from './servers/people';
import { openPostfix } from './servers/postfix';
import { encryptionFor, type Scripted, type ScriptedOptions, startScripted } from './servers/scripted';
import { noteWhatIsTyped } from './typed-secrets';
import { readWorldFile, type WorldFacts } from './world-file';

/** The mail servers and the wizard, which run once for all tests. */
export type World = Omit<WorldFacts, 'postfix'> & {
  /** The host name to type for every server here; the good certificate is for it. */
  host: 'localhost';
  people: typeof people;
  postfix: ReturnType<typeof openPostfix>;
  /** What is right for that server: STARTTLS at its port for submission. */
  right: Settings;
  /** All that the wizard's server has printed so far, to look for secrets in. */
  readLog: () => Promise<string>;
};

type Stoppable = { stop: () => Promise<void> };

type Fixtures = {
  /** Starts a server of this test's own on a port that the wizard may dial, and stops it at the end: `serve((port) => startSilent(port))`. */
  serve: <T extends Stoppable>(start: (port: number) => Promise<T>) => Promise<T>;
  /** Starts a scripted server in the same way, with the good certificate, and gives the settings that are right for it too. */
  scripted: (options?: Omit<ScriptedOptions, 'port'>) => Promise<Scripted & { settings: Settings }>;
  /** Errors in the browser's console that a test expects; any other makes it fail. */
  allowedErrors: RegExp[];
  available: undefined;
  typedIsNoted: undefined;
  quietConsole: undefined;
};

type WorkerFixtures = { facts: ReturnType<typeof readWorldFile>; world: World };

/** Playwright's `test` with the world, and a guard: an error in the browser's console or an uncaught one fails the test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  facts: [({ browserName: _ }, use) => use(readWorldFile()), { scope: 'worker' }],

  world: [
    async ({ facts }, use) => {
      if ('missing' in facts) throw new Error(facts.missing);
      const { log } = facts;
      const readLog = () => readFile(log, 'utf8');
      const host = 'localhost';
      const postfix = openPostfix(facts.postfix);
      const right = { host, port: postfix.submission, encryption: 'starttls' } as const;
      await use({ ...facts, host, people, postfix, right, readLog });
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ facts }, use) => use('url' in facts ? facts.url : undefined),

  serve: async ({ world }, use, testInfo) => {
    const running: Stoppable[] = [];
    const mine = sparePortsOf(world, testInfo.parallelIndex);
    await use(async (start) => {
      const server = await startOnSpare(mine, start);
      running.push(server);
      return server;
    });
    await Promise.all(running.map((server) => server.stop()));
  },

  scripted: async ({ world, serve }, use) => {
    const { host, certificates } = world;
    await use(async (options = {}) => {
      const server = await serve((port) =>
        startScripted({ port, certificate: certificates.good, ...options }),
      );
      const encryption = encryptionFor[options.mode ?? 'starttls'];
      return { ...server, settings: { host, port: server.port, encryption } };
    });
  },

  allowedErrors: [[], { option: true }],

  available: [
    async ({ facts }, use, testInfo) => {
      testInfo.skip('missing' in facts, 'missing' in facts ? facts.missing : '');
      await use(undefined);
    },
    { auto: true },
  ],

  typedIsNoted: [
    async ({ available: _, context, world }, use) => {
      await noteWhatIsTyped(context, world.secrets);
      await use(undefined);
    },
    { auto: true },
  ],

  quietConsole: [
    async ({ available: _, context, allowedErrors }, use) => {
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(String(error.error())));
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      const unexpected = errors.filter((error) => !allowedErrors.some((allowed) => allowed.test(error)));
      expect(unexpected, 'errors in the browser’s console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Each worker has its own part of the spare ports, so that tests side by side never meet. */
function* sparePortsOf(world: World, worker: number): Generator<number, never> {
  const share = Math.floor(world.sparePorts / 2);
  for (let at = 0; ; at = (at + 1) % share) yield world.firstSparePort + (worker % 2) * share + at;
}

/** A port that is taken all the same is passed over. */
async function startOnSpare<T>(ports: Generator<number, never>, start: (port: number) => Promise<T>) {
  for (;;) {
    try {
      return await start(ports.next().value);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}
