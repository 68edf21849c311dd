import { describe, expect, it } from 'vitest';
import { settingsToTest } from '@/lib/problems/change/told-settings';
import { explainText } from '@/lib/problems/text/explain-text';
import { translatorFor } from '@/lib/text/translator';
import { textWords } from './text-words';

const words = (text: string, at = '2026-11-21') => {
  const told = textWords(text, explainText(text), translatorFor('en'), new Date(at));
  const asides = told.asides.map(({ about, claim = '', words: each }) =>
    [`${about}:`, claim, ...each].join(' '),
  );
  return { ...told, all: [told.title, told.meaning, ...told.steps, ...told.remarks, ...asides].join('\n') };
};

describe('the words for a pasted text', () => {
  it.each([
    ['535 5.7.8 Error: authentication failed', ['you']],
    ['535 5.7.139 Authentication unsuccessful, federated STS service was unreachable.', ['it']],
    ['421 4.3.2 Service not active, please try again later', ['wait']],
    ['smtp.office365.com port 465 SSL timed out', ['you']],
    ['Delivery has failed: 550 5.4.310 DNS domain recipient.example does not exist', ['you']],
    ['Your order 550 has been rejected by the warehouse. Kind regards', []],
  ])('say who can fix it: %s', (text, who) => {
    expect(words(text).who).toEqual(who);
  });

  it('say what to tell and to ask somebody on the phone, where the words are those of the cause', () => {
    expect(words('535 5.7.8 Error: authentication failed').onPhone).toMatchObject({
      say: expect.stringContaining('Only the name or the password'),
      ask: expect.stringMatching(/\?$/),
    });
    expect(words('Mail stays in the outbox and there is no error').onPhone).toBeNull();
  });

  it.each([
    '535 5.7.139 Authentication unsuccessful, federated STS service was unreachable.',
    '535 5.7.139 Authentication unsuccessful, the federated STS URL does not support HTTPS.',
  ])('send a fault of the company’s own sign-in server to IT, and not away to wait: %s', (text) => {
    const { all, forIt, ofCause } = words(text);
    expect(all).toContain('only they can put it right');
    expect(all).not.toMatch(/half an hour|Not now/);
    expect(forIt).toContain('TLS 1.2');
    expect(ofCause).toBe(false);
  });

  it('have the domain added where Microsoft does not know it, and no password changed', () => {
    const { all, forIt } = words(
      '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
    );
    expect(all).not.toMatch(/change the password|unwanted mail|someone else/i);
    expect(forIt).toContain('verify it');
  });

  it.each([
    '535 5.7.3 Authentication unsuccessful [AM0PR04CA0001.eurprd04.prod.exchangelabs.com]',
    'smtp.office365.com:587 535 5.7.3 Authentication unsuccessful',
  ])('do not send anybody for an app password on Microsoft’s own no: %s', (text) => {
    const { all } = words(text);
    expect(all).not.toMatch(/make an app password/i);
    expect(all).toContain('add it that way');
  });

  it('say at the server of personal mailboxes that no password helps', () => {
    const text = 'smtp-mail.outlook.com 535 5.7.3 Authentication unsuccessful';
    expect(explainText(text).problem).toBe('auth-basic-disabled');
    const { all } = words(text);
    expect(all).toContain('16 September 2024');
    expect(all).not.toContain('December 2026');
  });

  const switchedOff = '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.';
  const noSending =
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';
  it.each([
    `smtp.office365.com ${switchedOff}`,
    `smtp.office365.com ${noSending}`,
    'smtp.office365.com:587 535 5.7.3 Authentication unsuccessful',
    'Outlook cannot send, smtp.office365.com says the password was not accepted',
  ])('begin with work or school where the server is that of work and school: %s', (text) => {
    const { steps } = words(text);
    expect(steps[0]).toContain('Microsoft 365 or Exchange');
    expect(steps.slice(0, -1).join()).not.toMatch(/Outlook\.com|Hotmail/);
    expect(steps.at(-1)).toContain('private');
  });

  it.each([
    `smtp-mail.outlook.com ${switchedOff}`,
    `smtp-mail.outlook.com ${noSending}`,
    'smtp-mail.outlook.com:587 535 5.7.3 Authentication unsuccessful',
    'Outlook cannot send, smtp-mail.outlook.com says the password was not accepted',
  ])('speak of no work, school or IT where the server is that of private mailboxes: %s', (text) => {
    const { steps, who, forIt } = words(text);
    expect(steps[0]).toContain('by its address alone');
    expect(steps.join()).not.toMatch(/\bIT\b|school|Exchange/);
    expect(who).toEqual(['you']);
    expect(forIt).toBeNull();
  });

  it.each([switchedOff, noSending])('name both kinds of mailbox where no server tells which: %s', (text) => {
    const { steps } = words(text);
    expect(steps.join()).toMatch(/private Outlook\.com/);
    expect(steps.join()).toContain('Work or school:');
  });

  it.each([
    'Error 809: The VPN server is not responding. Open port 500 on the firewall.',
    'Der Druckauftrag konnte nicht an den Druckserver übertragen werden.',
  ])('say so where a text is about something else than mail: %s', (text) => {
    const { title, all, who, forIt } = words(text);
    expect(title).toContain('does not look like a matter of mail');
    expect(all).toContain('paste what Outlook itself says');
    expect(who).toEqual([]);
    expect(forIt).toBeNull();
  });

  it('lead a server without port 465 to the port that its provider lists, once', () => {
    const { steps, all } = words('smtp.office365.com port 465 SSL timed out');
    expect(steps[0]).toMatch(/port .* to 587 and the encryption to STARTTLS/);
    expect(all).not.toMatch(/port to 465/);
    expect(all.match(/Microsoft 365 says/g)).toHaveLength(1);
  });

  it('are followed by a test of what they say to set, and not of what did not work', () => {
    const told = explainText('smtp.office365.com port 465 SSL timed out');
    expect(settingsToTest(told)).toEqual({ host: 'smtp.office365.com', port: 587, encryption: 'starttls' });
    const right = explainText('smtp.gmail.com port 465 SSL timed out');
    expect(settingsToTest(right)).toEqual({ host: 'smtp.gmail.com', port: 465, encryption: 'tls' });
  });

  it('change nothing at a server with the pair that its provider lists', () => {
    expect(words('smtp.gmail.com port 465 SSL timed out').all).not.toContain('says for');
  });
});

describe('a message that is still on its way', () => {
  it.each([
    [
      'Your message to a@example.org is delayed because the recipient’s mailbox is full. We will keep trying.',
      'full',
    ],
    [
      'Your message to a@example.org is delayed because the recipient’s server does not respond. We will keep trying.',
      'could not be reached',
    ],
  ])('is told with what it waits for, and nobody is asked to do anything: %s', (text, reason) => {
    const { title, asides, steps } = words(text);
    expect(title).toContain('still on its way');
    expect(steps[0]).toBe('Do nothing for now.');
    expect(asides).toEqual([
      { about: 'What it waits for', claim: null, words: [expect.stringContaining(reason)] },
    ]);
  });

  it('is told without a reason where its notice gives none', () => {
    const text =
      'Your message to a@example.org has been delayed. We will keep trying for 2 more days. You do not need to resend.';
    expect(words(text).asides).toEqual([]);
  });
});

describe('what articles claim of a text', () => {
  it('stands apart from what is so, so that nobody acts on it', () => {
    const { asides } = words('504 5.7.4 Unrecognized authentication type');
    expect(asides).toEqual([
      {
        about: '504 5.7.4 Unrecognized authentication type',
        claim: expect.stringContaining('Articles tell you'),
        words: [expect.not.stringContaining('Articles')],
      },
    ]);
  });
});

describe('the date on which passwords end', () => {
  const refused =
    'smtp.office365.com:587 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.';

  it('is told with a pasted text, for IT too, as it is on the day of reading', () => {
    const before = words(refused, '2026-12-31');
    expect(before.all).toContain('Microsoft will switch off');
    expect(before.all).toContain('An administrator can switch it on again.');
    expect(before.forIt).toContain('An administrator can switch it on again.');
    const after = words(refused, '2027-01-01');
    expect(after.all).toContain('By Microsoft’s plan');
    expect(after.all).toContain('Organisations made after December 2026 start without it.');
  });

  it('is told where only the sentence is Microsoft’s, for both kinds of mailbox', () => {
    const { all, forIt } = words(
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    );
    expect(all).toContain('December 2026');
    expect(all).toContain('16 September 2024');
    expect(forIt).toContain('December 2026');
    expect(forIt).not.toMatch(/16 September 2024|Hotmail/);
  });

  it('is not told of other servers', () => {
    expect(words('smtp.example.com: 535 5.7.8 Error: authentication failed').all).not.toContain('Microsoft ');
  });
});

describe('a number of which no cause can be told', () => {
  it.each([
    ['0x80190194', /404/],
    ['(0x800ccc61)', /does not know/],
    ['800CCC62', /\(500\)/],
    ['0x800CCC63', /\(501\)/],
    ['0x800CCC64', /\(502\)/],
    ['0x80048002', /other task/],
    ['0x800408FC', /no source/],
    ["Task 'anna' reported error (0x80190194): 'The operation failed.'", /404/],
  ])('%s is explained, and no cause made up', (text, said) => {
    expect(explainText(text)).toMatchObject({ problem: 'unknown', confidence: 'unsure' });
    expect(words(text).asides.flatMap((each) => each.words)).toEqual([expect.stringMatching(said)]);
  });

  it('gives way to one beside it that names a cause', () => {
    const text =
      "Task 'Receiving' reported error (0x80048002): 'This task was cancelled before it was completed.' Task 'Sending' reported error (0x800CCC0D)";
    expect(explainText(text).problem).toBe('dns-not-found');
    expect(words(text).asides).toEqual([]);
  });

  it('is marked where others report what it means and no source confirms it', () => {
    expect(words('0x800CCC1B').all).toContain('not confirmed');
    expect(words('0x80042109').all).toContain('people report');
  });
});

it('Commands out of their order leave open what was left out, and name what it may be', () => {
  for (const text of ['503 5.5.1 Bad sequence of commands', '503 5.5.1', '503 bad sequence']) {
    expect(explainText(text)).toMatchObject({
      problem: 'unknown',
      also: ['auth-mechanism-unsupported', 'auth-required'],
    });
  }
});
