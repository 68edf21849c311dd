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
      { extends: true, test: { name: 'data', include: rooms, isolate: false } },
      {
        extends: true,
        test: {
          name: 'servers',
          include: ['lib/**/*.test.ts', 'e2e/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: rooms,
        },
      },
    ],
  },
});
