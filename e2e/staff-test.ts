import { type StaffWizard, startStaffWizard } from './staff-world';
import { test as base, expect } from './world';

/** A test with a wizard of its own, whose staff have no passphrase yet; its address is the page’s. One for each file. */
export const test = base.extend<object, { staff: StaffWizard }>({
  staff: [
    async ({ facts, world }, use, workerInfo) => {
      if ('missing' in facts) return use(undefined as never);
      const staff = await startStaffWizard(world, `staff-${process.pid}-${workerInfo.workerIndex}`);
      await use(staff);
      await staff.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ staff }, use) => use(staff?.url),
});

export { expect };
