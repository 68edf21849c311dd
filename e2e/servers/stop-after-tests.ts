import { afterAll } from 'vitest';

/** For the top of a test file: what is started through the function that this gives is stopped after the last test. */
export function stopAfterTests() {
  const running: { stop: () => Promise<unknown> }[] = [];
  afterAll(() => Promise.all(running.map((server) => server.stop())));
  return async <T extends { stop: () => Promise<unknown> }>(starting: Promise<T>): Promise<T> => {
    const server = await starting;
    running.push(server);
    return server;
  };
}
