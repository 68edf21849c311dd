import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { encryptionFor, type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import type { Job } from './job';
import { sending, trial } from './run-for-test';

/**
 * For the top of a test file: its certificates, and scripted servers that have the good one, which are stopped after the last
 * test.
 */
export async function trialServers() {
  const { folder, certificates } = await certificatesForTests();
  const keep = stopAfterTests();
  const start = (options: ScriptedOptions = {}) =>
    keep(startScripted({ certificate: certificates.good, ...options }));
  /** A check of such a server with the encryption that it is made for: a message as Alice, unless `more` has another job. */
  const tried = async (options: ScriptedOptions = {}, more: Partial<Job> = sending()) => {
    const server = await start(options);
    const { port } = server;
    const encryption = encryptionFor[options.mode ?? 'starttls'];
    return { ...(await trial({ port, encryption, ca: certificates.ca }, more)), server };
  };
  return { folder, certificates, start, tried };
}
