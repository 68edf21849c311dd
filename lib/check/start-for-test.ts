import { afterEach, beforeEach, vi } from 'vitest';
import { silence } from '@/e2e/servers/script';
import { type Scripted, startScripted } from '@/e2e/servers/scripted';

/**
 * For the top of a test file: before each test a server that never answers EHLO, which may be checked, with room for one
 * check and for one that waits.
 */
export function trialStart() {
  let server: Scripted;
  beforeEach(async () => {
    vi.stubEnv('CHECK_LIMIT_SIGN_IN', '1');
    vi.stubEnv('CHECK_LIMIT_AT_ONCE', '1');
    vi.stubEnv('CHECK_LIMIT_QUEUE', '1');
    server = await startScripted({ mode: 'plain', ehlo: silence });
    vi.stubEnv('CHECK_ALLOW_NETWORKS', '127.0.0.0/8');
    vi.stubEnv('CHECK_ALLOW_PORTS', String(server.port));
    vi.stubEnv('CHECK_NEIGHBOURS', '');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await server.stop();
  });
  return {
    server: () => server,
    caller: { visitor: '192.0.2.1' },
    /** A request for a check of that server, as the form sends it. */
    request: (more: object = {}) => ({
      runId: '0123456789abcdef0123456789abcdef',
      host: '127.0.0.1',
      port: server.port,
      encryption: 'starttls',
      mode: 'server',
      locale: 'en',
      ...more,
    }),
  };
}
