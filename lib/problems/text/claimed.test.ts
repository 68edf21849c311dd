import { describe, expect, it } from 'vitest';
import { claimsAbout } from '@/lib/problems/catalogue/claims';
import { messagesFor } from '@/lib/text/messages';
import { claimsOn } from './claimed';
import { explainText } from './explain-text';

const on = (text: string) => claimsOn(text, explainText(text));

describe('what popular articles say of a pasted text is answered with it', () => {
  it.each([
    ['Task reported error (0x80042109)', '0x80042109'],
    ['(0x800ccc7e)', '0x800ccc7e'],
    ['503 5.5.1 Bad sequence of commands', '503-5-5-1'],
    ['504 5.7.4 Unrecognized authentication type', '504-5-7-4'],
    ['550 5.7.1', '550-5-7-1'],
    [
      '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully.',
      'conditional-access',
    ],
    ['Could not connect to SMTP host: smtp.example.com, port: 25', 'could-not-connect'],
    ['Outlook Send/Receive Failure', 'send-receive-failure'],
    ['My mail stays in the Outbox', 'stays-in-outbox'],
    ['smtp.office365.com, port 465: timed out', 'microsoft-465'],
  ] as const)('as in “%s”', (text, id) => {
    expect(on(text)).toContain(id);
  });

  it('of a parcel that came back are none', () => {
    expect(on('DHL: delivery attempt failed, addressee not at home. Choose another day.')).toEqual([]);
  });
  it('of a mail that came back says that the settings work', () => {
    const bounce =
      'Delivery has failed to these recipients or groups:\n\nRemote Server returned "550 5.1.1 User unknown"';
    expect(on(bounce)).toContain('returned-mail');
  });

  it('answers that 5.7.1 means Conditional Access, and says by what that is known', () => {
    expect(on('550 5.7.1 rejected, articles say it is Conditional Access')).toContain('conditional-access');
    const { claim, fact } = messagesFor('en').problems.claims['conditional-access'];
    expect(claim).toMatch(/5\.7\.1 .*Conditional Access/);
    expect(fact).toMatch(/535 5\.7\.139/);
  });

  it.each([
    ['503-5-5-1', ['auth-mechanism-unsupported', 'auth-required', 'unknown']],
    ['550-5-7-1', ['relay-denied', 'ip-blocklisted', 'content-or-spam-rejected', 'sender-not-allowed']],
    ['conditional-access', ['auth-blocked-by-policy', 'relay-denied', 'content-or-spam-rejected']],
    ['could-not-connect', ['connect-refused', 'connect-timeout', 'network-blocked']],
  ] as const)('%s stands on the page of every cause that it may hide', (id, problems) => {
    for (const problem of problems) expect(claimsAbout(problem)).toContain(id);
  });

  it('says nothing of digits whose words decide', () => {
    expect(on('550 5.7.1 Unable to relay for bob@example.org')).toEqual([]);
    expect(on('550 5.7.1 Your account is suspended from sending: unpaid invoice')).toEqual([]);
  });

  it('says nothing of other texts', () => {
    expect(on('535 5.7.8 Error: authentication failed')).toEqual([]);
  });
});
