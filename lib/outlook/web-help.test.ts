import { describe, expect, it } from 'vitest';
import { webHelpFor } from './web-help';

describe('what Outlook in a browser says of other programs', () => {
  it('names Microsoft’s servers for Microsoft’s mailboxes only', () => {
    expect(webHelpFor('microsoft-365').servers).toEqual(['microsoft-365']);
    expect(webHelpFor('outlook-com').servers).toEqual(['outlook-com']);
    expect(webHelpFor('other')).toEqual({ servers: [], elsewhere: 'other', admin: false });
    expect(webHelpFor('exchange')).toEqual({ servers: [], elsewhere: 'exchange', admin: false });
  });

  it('names both, with a condition, while the mailbox is not known', () => {
    for (const account of ['unknown', undefined] as const) {
      expect(webHelpFor(account)).toMatchObject({
        servers: ['microsoft-365', 'outlook-com'],
        elsewhere: 'unknown',
      });
    }
  });

  it('has the switches of Microsoft 365 for nobody who said that the mailbox is elsewhere', () => {
    expect(webHelpFor('microsoft-365').admin).toBe(true);
    expect(webHelpFor(undefined).admin).toBe(true);
    expect(webHelpFor('outlook-com').admin).toBe(false);
  });
});
