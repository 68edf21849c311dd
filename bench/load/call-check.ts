import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Pool } from 'undici';

type Manifest = { node: Record<string, { filename?: string; exportedName?: string }> };

/** The id by which a browser calls an action of this build. */
export async function actionId(exportedName: string): Promise<string> {
  const manifest: Manifest = JSON.parse(
    await readFile('.next/server/server-reference-manifest.json', 'utf8'),
  );
  const found = Object.entries(manifest.node).find(([, action]) => action.exportedName === exportedName);
  if (!found) throw new Error(`This build has no action ${exportedName}`);
  return found[0];
}

/** Runs one check of a server as the page of this visitor (an IP address) does, without a password. The outcome in its verdict; null where none came. */
export async function callCheck(
  site: Pool,
  origin: string,
  call: { action: string; port: number; visitor: string },
): Promise<string | null> {
  const request = {
    runId: randomBytes(16).toString('hex'),
    host: 'localhost',
    port: call.port,
    encryption: 'starttls',
    mode: 'server',
    locale: 'en',
  };
  const { body } = await site.request({
    path: '/setup/check',
    method: 'POST',
    headers: {
      'Next-Action': call.action,
      'Content-Type': 'text/plain;charset=UTF-8',
      Origin: origin,
      'X-Forwarded-For': call.visitor,
    },
    body: JSON.stringify([request]),
  });
  const [, outcome = null] = /"type":"verdict","outcome":"([a-z-]+)"/.exec(await body.text()) ?? [];
  return outcome;
}
