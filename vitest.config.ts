import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Rooms that compute and keep nothing: their files may share a process, which loads the words and the rules once. */
const rooms = [
  'evidence',
  'local-test',
  'outlook',
  'problems',
  'providers',
  'remarks',
  'settings',
  'setup',
  'text',
].map((room) => `lib/${room}/**/*.test.ts`);

/** What a test asks for that puts another module in the place of one, or counts for the whole process. */
const needsOwnProcess =
  /\bvi\.(?:doMock|mock|resetModules)\(|from '\.\/(?:start-check|start-for-test|limits)'/;

/** The engine and the check: their files may share a process as well, but for those that need one to themselves. */
const engine = ['lib/check', 'lib/smtp'].flatMap((room) =>
  readdirSync(room)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${room}/${file}`)
    .filter((path) => !needsOwnProcess.test(readFileSync(path, 'utf8'))),
);

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    environment: 'node',
    // most tests wait for servers, not for the processor
    maxWorkers: 4,
    // on a busy machine a socket is not closed at once
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // some go through every sample of every rule: a busy machine takes its time for that
      { extends: true, test: { name: 'data', include: rooms, isolate: false, testTimeout: 120_000 } },
      { extends: true, test: { name: 'engine', include: engine, isolate: false } },
      {
        extends: true,
        test: {
          name: 'servers',
          include: ['lib/**/*.test.ts', 'e2e/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...rooms, ...engine],
        },
      },
    ],
  },
});
