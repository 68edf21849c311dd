import { type StaffWizard, startStaffWizard } from './staff-world';
import { test as base, expect } from './world';
import { metricsToken } from './world-file';

/** A test with a wizard of its own, whose staff have no passphrase yet; its address is the page’s. One for each file. */
export const test = base.extend<object, { staff: StaffWizard }>({
  staff: [
    async ({ facts, world }, use, workerInfo) => {
      if ('missing' in facts) return use(undefined as never);
      const staff = await startStaffWizard(world, `staff-${process.pid}-${workerInfo.workerIndex}`, {
        METRICS_TOKEN: metricsToken,
      });
      // as on a site that is watched: figures are read before anybody comes
      await fetch(`${staff.url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
      await use(staff);
      await staff.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ staff }, use) => use(staff?.url),
});

export { expect };
