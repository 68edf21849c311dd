import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

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
  url: string,
  id: string,
  port: number,
  visitor: string,
): Promise<string | null> {
  const request = {
    runId: randomBytes(16).toString('hex'),
    host: 'localhost',
    port,
    encryption: 'starttls',
    mode: 'server',
    locale: 'en',
  };
  const reply = await fetch(`${url}/setup/check`, {
    method: 'POST',
    headers: {
      'Next-Action': id,
      'Content-Type': 'text/plain;charset=UTF-8',
      Origin: url,
      'X-Forwarded-For': visitor,
    },
    body: JSON.stringify([request]),
  });
  const [, outcome = null] = /"type":"verdict","outcome":"([a-z-]+)"/.exec(await reply.text()) ?? [];
  return outcome;
}
