import { expect, it } from 'vitest';
import en from '@/lib/text/en';
import { problemCodes } from './codes';
import { isSetInOutlook } from './set-in-outlook';

/** What stands in Outlook’s account settings: a button, a box to tick, a port or an encryption to set. */
const box =
  /“(?:More Settings|My outgoing server|Require logon)|\bset the (?:port|encryption)|outgoing (?:server )?box/i;

it.each(problemCodes.filter((code) => box.test(en.problems.causes[code].steps)))(
  'who is to set something in Outlook for %s is shown where',
  (code) => {
    expect(isSetInOutlook(code)).toBe(true);
  },
);

it('nobody is led to Outlook’s screens for what is not set there', () => {
  expect(isSetInOutlook('mailbox-full')).toBe(false);
  expect(isSetInOutlook('auth-smtp-disabled-tenant-or-mailbox')).toBe(false);
});
