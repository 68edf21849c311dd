import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts } from '@/e2e/servers/ports';
import { v8Flags } from '@/scripts/v8-flags.mjs';

const next = join(process.cwd(), 'node_modules/next/dist/bin/next');
const memory = fileURLToPath(new URL('tell-memory.mjs', import.meta.url));
const quiet = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as const;

/** A built Next project in `folder` that serves; it is built first where it is not. */
export async function serveBuilt(folder: string, env: Record<string, string> = {}) {
  if (!existsSync(join(folder, '.next/BUILD_ID'))) {
    execFileSync(process.execPath, [next, 'build', folder], {
      env: { ...process.env, ...quiet },
      stdio: 'pipe',
    });
  }
  const [port = 0] = await freePorts(1);
  const flags = ['--expose-gc', '--import', memory, ...v8Flags()];
  const child = spawn(
    process.execPath,
    [...flags, next, 'start', folder, '-H', '127.0.0.1', '-p', String(port)],
    {
      env: { ...process.env, ...quiet, HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...env },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(url).catch(() => null))?.ok) await new Promise((later) => setTimeout(later, 50));
  return {
    url,
    /** Bytes in the process: objects, and all memory. `kept`: once its garbage is collected, which holds it up. */
    memory: (question: 'now' | 'kept') =>
      new Promise<NodeJS.MemoryUsage>((told) => {
        const hear = (answer: NodeJS.MemoryUsage & { question: string }) => {
          if (answer.question !== question) return;
          child.off('message', hear);
          told(answer);
        };
        child.on('message', hear);
        child.send(question);
      }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
