import { join } from 'node:path';
import { freeBlock } from './servers/ports';
import { startWizard } from './start-wizard';
import { test as base, expect } from './world';

type OwnWizard = Awaited<ReturnType<typeof startWizard>>;

/** A test that starts wizards of its own beside the world’s, which trust no host by their operator’s word. */
export const test = base.extend<{ ownWizard: (env?: Record<string, string>) => Promise<OwnWizard> }>({
  ownWizard: async ({ world, context }, use) => {
    const running: OwnWizard[] = [];
    await use(async (env = {}) => {
      const port = await freeBlock(1);
      const spare = `${world.firstSparePort}-${world.firstSparePort + world.sparePorts - 1}`;
      const { submission, submissions } = world.postfix;
      const wizard = await startWizard({
        port,
        log: join(world.log, '..', `wizard-${port}.log`),
        env: {
          CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
          CHECK_ALLOW_PORTS: `${submission},${submissions},${spare}`,
          CHECK_NEIGHBOURS: '',
          CHECK_REFERENCE: 'off',
          NODE_EXTRA_CA_CERTS: world.certificates.ca,
          ...env,
        },
      });
      running.push(wizard);
      return wizard;
    });
    // what a page fetches beforehand must not meet a server that is gone
    await Promise.all(context.pages().map((page) => page.close()));
    await Promise.all(running.map((wizard) => wizard.stop()));
  },
});

export { expect };
