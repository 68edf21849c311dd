import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Serves the build that is there. `log` gets all it prints, and what it keeps lies beside that. Resolves when it answers, throws when it ended before. */
export async function startWizard(options: {
  port: number;
  log: string;
  env: Record<string, string>;
}): Promise<{ url: string; stop: () => Promise<void> }> {
  const { port, log } = options;
  const out = openSync(log, 'a');
  const args = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)];
  const env = {
    ...process.env,
    DATA_DIR: `${log}.data`,
    ...options.env,
    NODE_ENV: 'production' as const,
    HOST: '127.0.0.1',
  };
  const child = spawn(process.execPath, args, { stdio: ['ignore', out, out], env });
  closeSync(out);
  const endIt = () => child.kill('SIGTERM');
  process.once('exit', endIt);
  const ended = new Promise<'ended'>((resolve) => child.once('close', () => resolve('ended')));

  const url = `http://127.0.0.1:${port}`;
  if ((await Promise.race([answers(url), ended])) === 'ended') {
    throw new Error(`the wizard does not start: ${await readFile(log, 'utf8')}`);
  }
  return {
    url,
    stop: async () => {
      process.off('exit', endIt);
      endIt();
      await ended;
    },
  };
}

async function answers(url: string): Promise<'answers'> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return 'answers';
    await sleep(50);
  }
}
