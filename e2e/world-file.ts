import { readFileSync } from 'node:fs';
import type { Certificates } from './servers/certificates';
import type { PostfixPlace } from './servers/postfix';

/** What runs while the browser tests run: plain data, read by every worker. */
export type WorldFacts = {
  /** The wizard, served from the build. */
  url: string;
  certificates: Certificates;
  postfix: PostfixPlace;
  dovecot: { imap: number; imaps: number };
  /** The first of the ports on which tests may start servers of their own; the wizard is allowed to dial them. */
  firstSparePort: number;
  sparePorts: number;
  /** All that the wizard's server printed. It lies in `kept`. */
  log: string;
  /** The folder of everything that wizards log and keep. */
  kept: string;
  /** The file of what was typed that must stand nowhere in there (e2e/typed-secrets.ts). */
  secrets: string;
};

/** With it the figures of the world’s wizard are told. */
export const metricsToken = 'figures-of-the-world';

/** Why there is no world: something it needs is not on this machine. */
export type NoWorld = { missing: string };

/** The environment variable that names the file with the facts. */
export const worldFile = 'SENDWELL_WORLD';

export function readWorldFile(): WorldFacts | NoWorld {
  const path = process.env[worldFile];
  if (!path) throw new Error(`${worldFile} is not set: the browser tests run by "npm test" or "npm run e2e"`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
