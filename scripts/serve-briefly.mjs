import { once } from 'node:events';
import { createServer } from 'node:net';
import { next } from './build.mjs';
import { startChild } from './children.mjs';
import { messages } from './messages.mjs';
import { project } from './project.mjs';
import { trouble } from './trouble.mjs';

/** A server name, port, encryption, Outlook and kind of mailbox for pages that show the visitor’s values. */
export const exampleQuery =
  'host=mail.example.org&port=587&encryption=starttls&edition=classic-windows&account=other';

/**
 * Serves the build on a free port of this machine until `endChildren`. `base` is its address, once it answers;
 * `gone` rejects with what the server said when it ends by itself.
 */
export async function serveBriefly(env = {}) {
  const port = await freePort();
  const server = startChild(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', ...env },
  });
  const gone = server.ended.then(() => {
    throw trouble(messages.serverWrong(), server.said());
  });
  // Its end after the work is done is nobody’s fault.
  gone.catch(() => {});
  const base = `http://127.0.0.1:${port}`;
  await Promise.race([answers(base), gone]);
  return { base, gone };
}

async function answers(base) {
  for (;;) {
    const response = await fetch(base).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
