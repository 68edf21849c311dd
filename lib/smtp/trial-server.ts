import type { Certificates } from '@/e2e/servers/certificates';
import { type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { sending, trial } from './trial';

/** For the top of a test file: scripted servers with the good certificate, which are stopped after the last test. */
export function trialServers(certificates: Certificates) {
  const keep = stopAfterTests();
  const start = (options: ScriptedOptions = {}) =>
    keep(startScripted({ certificate: certificates.good, ...options }));
  return {
    start,
    /** Why a message by a sign-in as Alice stops at such a server; undefined where it does not. */
    failureOf: async (options: ScriptedOptions, password?: string) => {
      const { port } = await start(options);
      const encryption = options.mode === 'tls' ? 'tls' : options.mode === 'plain' ? 'none' : 'starttls';
      const { evidence } = await trial({ port, encryption, ca: certificates.ca }, sending(password));
      return evidence.failure;
    },
  };
}
