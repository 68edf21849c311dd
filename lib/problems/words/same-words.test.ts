import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { translatorFor } from '@/lib/text/translator';
import { textWords } from './text-words';
import { told } from './told-for-test';

const pasted = (text: string) =>
  textWords(text, explainText(text), translatorFor('en'), new Date('2026-11-22'));

/** Where it was said, its codes, its words, and what stands in the title. */
const replies: [Failure['stage'], number, string, string, string][] = [
  ['sender', 554, '5.7.1', 'Your account is suspended from sending: unpaid invoice', 'bill may be open'],
  ['sender', 550, '5.7.1', 'Sending is not included in your plan', 'no sending by Outlook'],
  ['sender', 550, '5.7.1', 'Sending from this account has been disabled', 'may not send at present'],
  [
    'sender',
    550,
    '5.4.6',
    'Unusual sending activity detected. Please try after sometime',
    'paused for a while',
  ],
  [
    'sender',
    550,
    '5.7.1',
    'Account temporarily blocked: it seems to be compromised',
    'may not send at present',
  ],
  ['sign-in', 535, '5.7.8', 'Your password has expired, please change it', 'password has run out'],
  ['sign-in', 535, '5.7.8', 'Please use your full e-mail address as user name', 'another form'],
  ['sign-in', 535, '5.7.8', 'User account disabled', 'switched this account off'],
  [
    'sign-in',
    535,
    '5.7.3',
    'Authentication unsuccessful [AM0PR04CA0001.eurprd04.prod.outlook.com]',
    'Microsoft’s mail server did not accept',
  ],
  ['sign-in', 535, '5.7.0', 'This user does not have access rights to this service', 'are not let in'],
  [
    'sign-in',
    535,
    '5.7.139',
    'Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    'switched off',
  ],
  [
    'sign-in',
    535,
    '5.7.139',
    'Authentication unsuccessful, federated STS service was unreachable.',
    'own sign-in server',
  ],
  ['sign-in', 432, '4.7.12', 'A password transition is needed', 'set anew'],
  ['sender', 501, '5.1.7', 'Bad sender address syntax', 'cannot read this e-mail address'],
  ['sender', 550, '5.1.8', 'Sender address rejected: Domain not found', 'address’s domain'],
  [
    'message',
    550,
    '5.2.252',
    'Sender throttled due to continuous send as denied errors.',
    'slowed this mailbox down',
  ],
  [
    'sender',
    550,
    '5.7.708',
    'Service unavailable. Access denied, traffic not accepted from this IP.',
    'organisation’s mail yet',
  ],
];

describe('a reply that has words of its own', () => {
  it.each(replies)('is put the same way in a check and in a pasted text: %s %i %s %s', (...row) => {
    const [stage, code, status, words, title] = row;
    const stages = stage === 'sign-in' ? [] : undefined;
    const live = told(stoppedBy(refusal(stage, code, status, words), stages && { stages }));
    const text = pasted(`${code} ${status} ${words}`);
    expect(text.title).toContain(title);
    expect(live.title).toBe(text.title);
    expect(live.meaning).toBe(text.meaning);
    // what holds at one provider is said of a text alone, which names no server
    expect(live.steps).toEqual(text.steps.filter((step) => !/^At [A-Z]/.test(step)));
    expect(live.whoCanFix).toEqual(text.who);
  });
});

it('A reply with words of its own leads on to the page of its cause, where that fits, and helps on the phone', () => {
  const off = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.';
  expect(pasted(off)).toMatchObject({ ofCause: true, onPhone: { ask: expect.stringMatching(/\?$/) } });
  const device = '550 5.7.64 TenantAttribution; Relay Access Denied';
  expect(pasted(device)).toMatchObject({
    ofCause: false,
    onPhone: { say: expect.stringContaining('device') },
  });
});

it('Nobody is told that the password may be known to others, where a server speaks of a bill', () => {
  const { meaning, steps } = pasted('554 5.7.1 Your account is suspended from sending: unpaid invoice');
  expect([meaning, ...steps].join()).not.toMatch(/know the password|unwanted mail/);
});

describe('a mailbox that Microsoft slowed down', () => {
  it.each([
    ['550 5.2.251 Sender throttled due to continuous mailbox full errors.', 'Make room'],
    ['550 5.2.252 Sender throttled due to continuous send as denied errors.', 'one you sign in with'],
    ['550 5.2.253 Sender throttled due to continuous invalid license errors.', 'licence'],
    ['554 5.2.254 Sender throttled due to continuous too many recipients errors', 'fewer people'],
    ['550 5.2.255 Sender throttled due to continuous invalid recipients errors.', 'do not exist'],
  ])('has its error put right before the wait: %s', (text, step) => {
    const { steps, who, meaning } = pasted(text);
    expect(steps[0]).toContain(step);
    expect(steps.join()).not.toMatch(/newsletter/);
    expect(meaning).not.toContain('Nothing is wrong');
    expect(who).toEqual(['you', 'it']);
  });
});

it.each([
  '550 5.7.64 TenantAttribution; Relay Access Denied',
  '550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
])('A device that the organisation does not know is a matter for IT and not for Outlook: %s', (text) => {
  const { steps, who, forIt } = pasted(text);
  expect(who).toEqual(['it']);
  expect(steps.join()).not.toMatch(/tick|465/);
  expect(forIt).toContain('connector');
});

it('A new organisation’s mail is not sent to another network', () => {
  const { steps, who } = pasted('550 5.7.708 Access denied, traffic not accepted from this IP');
  expect(steps.join()).not.toMatch(/hotspot|list/);
  expect(who).toEqual(['it']);
});

describe('a mailbox that lets no programs in, at a provider for everybody', () => {
  it.each([
    '535 5.7.8 Error: authentication failed: This user does not have access rights to this service',
    '550 User has no permission',
  ])('is opened by its owner, without a word of Microsoft: %s', (text) => {
    const { who, forIt, steps } = pasted(text);
    expect(who[0]).toBe('you');
    expect(forIt).not.toMatch(/PowerShell|Microsoft/);
    expect(steps[0]).toContain('POP3');
  });
});

describe('a provider that wants app passwords', () => {
  it.each([
    'smtp.gmail.com 535 5.7.8 Username and Password not accepted. BadCredentials',
    '535-5.7.8 Username and Password not accepted. For more information, go to 535 5.7.8 https://support.google.com/mail/?p=BadCredentials a640c23a62f3a-ab6a8f1 - gsmtp',
    'smtp.mail.me.com 535 5.7.8 Error: authentication failed',
  ])('has one asked for in the first steps: %s', (text) => {
    const { steps, title } = pasted(text);
    expect(title).toContain('app password');
    expect(steps.slice(0, 3).join()).toContain('Make an app password');
  });

  it('has one named beside a guess at the password', () => {
    expect(explainText('Outlook keeps asking for my password with smtp.gmail.com').also).toContain(
      'auth-app-password-required',
    );
  });

  it('has one asked for by a check too, and another provider has not', () => {
    const refused = refusal('sign-in', 535, '5.7.8', 'Error: authentication failed');
    const at = (host: string) =>
      told(stoppedBy(refused, { stages: [], settings: { host, port: 587, encryption: 'starttls' } }));
    expect(at('smtp.mail.me.com').title).toContain('app password');
    expect(at('smtp.example.com').title).not.toContain('app password');
  });
});

it('A way to sign in that Microsoft does not have leads to a window, and to no port 465', () => {
  const { steps } = pasted(
    '504 5.7.4 Unrecognized authentication type [AM0PR04CA0001.eurprd04.PROD.OUTLOOK.COM]',
  );
  expect(steps[0]).toContain('Microsoft 365 or Exchange');
  expect(steps.join()).not.toContain('465');
});

it('An old program is not called an old server', () => {
  const { steps, who, forIt } = pasted(
    '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2.',
  );
  expect(who).toEqual(['you', 'it']);
  expect(steps.join()).not.toContain('server is the old one');
  expect(forIt).toContain('smtp-legacy.office365.com');
});

it('An address that is right is not to be checked letter by letter', () => {
  const { steps, who } = pasted(
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
  );
  expect(who).toEqual(['recipient']);
  expect(steps.join()).not.toContain('letter by letter');
});

describe('an answer of Microsoft’s to who did not sign in', () => {
  const text = '530 5.7.57 Client not authenticated to send mail. [FR2P281CA0042.DEUP281.PROD.OUTLOOK.COM]';

  it('leads to Microsoft’s ways, and names the day on which passwords end', () => {
    const { title, steps, forIt, asides } = pasted(text);
    expect(title).toContain('Nobody was signed in');
    expect(steps[0]).toContain('Microsoft 365 or Exchange');
    expect(forIt).toMatch(/5\.7\.57[\s\S]+December 2026/);
    expect(asides.flatMap(({ words }) => words).join()).toContain('end of December 2026');
  });

  it('is judged by the line behind it, where it has one', () => {
    const behind = `${text} Error: 535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.`;
    expect(pasted(behind).title).toContain('rules stop this sign-in');
  });

  it('is not read in the words of others', () => {
    expect(pasted('530 5.7.0 Authentication required').title).toBe('Outlook did not sign in before sending');
  });
});

it('A server that does not take a domain’s mail is told apart from one that wants a sign-in', () => {
  const { who, steps } = pasted('550 5.4.1 Relay Access Denied [AMS0EPF000001A0.eurprd05.prod.outlook.com]');
  expect(who).toEqual(['recipient']);
  expect(steps.join()).not.toMatch(/tick|465/);
  // in a check the domain is the sender’s own
  const live = told(stoppedBy(refusal('recipient', 550, '5.4.1', 'Relay Access Denied')));
  expect(live.whoCanFix).toContain('provider');
  expect(pasted('554 5.7.1 <b@example.net>: Relay access denied').who[0]).toBe('you');
});

describe('a sender that a mailing service does not know yet', () => {
  it.each([
    'Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: shop@example.org',
    'The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.',
    'Unconfigured Sending Domain <example.org>',
    'The example.org domain must be verified in your account before you send from it',
    'Le domaine de l’expéditeur n’a pas été validé',
  ])('is confirmed on its website: %s', (words) => {
    const { title, steps } = pasted(`550 5.7.1 ${words}`);
    expect(title).toContain('not confirmed there');
    expect(steps.join()).not.toContain('the same as the user name');
    expect(told(stoppedBy(refusal('sender', 550, '5.7.1', words))).title).toBe(title);
  });

  it.each([
    '550 5.1.7 Adresse de l’expéditeur non valide',
    '550 5.7.20 No valid DKIM signature found for example.org, signing is required',
    '450 4.1.7 <a@example.org>: Sender address rejected: unverified address: Host mx.example.org refused the call',
  ])('is another matter: %s', (text) => {
    expect(pasted(text).title).not.toContain('not confirmed there');
  });
});

describe('Microsoft’s quota for a mailbox', () => {
  it.each([
    'STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message due to a permanent exception',
    'The message can’t be submitted because the sender’s submission quota was exceeded.',
  ])('is one of a day, and no full mailbox: %s', (text) => {
    const reply = `554 5.2.0 ${text}`;
    expect(explainText(reply)).toMatchObject({ problem: 'rate-or-quota-limited', also: [] });
    const { steps, forIt } = pasted(reply);
    expect(steps[0]).toMatch(/tomorrow[\s\S]+24 hours/);
    expect(forIt).toContain('10,000 recipients');
  });
});

it('A password that Microsoft says is wrong leads to Microsoft’s own page, where no server is named', () => {
  const { steps, title } = pasted(
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
  );
  expect(title).toBe('User name or password was not accepted');
  expect(steps[0]).toContain('outlook.office.com');
  expect(steps.join()).not.toContain('make an app password');
});

it('Nobody is told for sure that a stop stays for ever', () => {
  expect(pasted('550 5.1.8 Access denied, bad outbound sender').steps.join()).not.toContain('by itself');
});
