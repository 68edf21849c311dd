import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from '@/e2e/servers/ports';

const next = join(process.cwd(), 'node_modules/next/dist/bin/next');
const quiet = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as const;

const METRICS_TOKEN = 'figures-of-this-run';

/** With these headers the figures of such a server are told. */
export const mayReadFigures = { authorization: `Bearer ${METRICS_TOKEN}` };

/** A built Next project in `folder` that serves; it is built first where it is not. `pid` is the server’s process. */
export async function serveBuilt(folder: string, env: Record<string, string> = {}) {
  if (!existsSync(join(folder, '.next/BUILD_ID'))) {
    execFileSync(process.execPath, [next, 'build', folder], {
      env: { ...process.env, ...quiet },
      stdio: 'pipe',
    });
  }
  const [port = 0] = await freePorts(1);
  const child = spawn(process.execPath, [next, 'start', folder, '-H', '127.0.0.1', '-p', String(port)], {
    env: { ...process.env, ...quiet, HOST: '127.0.0.1', LOG_LEVEL: 'silent', METRICS_TOKEN, ...env },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(url).catch(() => null))?.ok) await new Promise((later) => setTimeout(later, 50));
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
