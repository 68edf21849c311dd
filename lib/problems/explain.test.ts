import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/lib/evidence/evidence';
import { messagesFor } from '@/lib/text/messages';
import { translatorFor } from '@/lib/text/translator';
import { problemCodes } from './codes';
import { diagnose } from './diagnose';
import { evidenceWith, fine, stoppedBy } from './evidence-for-test';
import { explain } from './explain';
import { problemFacts } from './facts';

const t = translatorFor('en');
const labels = { starttls: 'STARTTLS', tls: 'SSL/TLS', none: 'None' };
const words = (evidence: Evidence, at = '2026-11-21') =>
  explain(diagnose(evidence), evidence, { t, labels, at: new Date(at), number: '4821' });

describe('a verdict in words', () => {
  it('names the port, the encryption it speaks and the one Outlook is set to', () => {
    const evidence = stoppedBy(
      { stage: 'encrypt', code: 'EPLAINFIRST', answered: 'smtp' },
      {
        settings: { host: 'smtp.example.com', port: 587, encryption: 'tls' },
        neighbours: [fine(587, 'starttls')],
      },
    );
    const { meaning, steps } = words(evidence);
    expect(meaning).toContain('Port 587 at this server speaks STARTTLS, and Outlook is set to SSL/TLS.');
    expect(steps).toEqual([
      'In Outlook, change the encryption of the outgoing server from SSL/TLS to STARTTLS.',
    ]);
  });

  it('of an accepted message says that accepted is not delivered, and its number', () => {
    const { meaning } = words(evidenceWith());
    expect(meaning).toContain('Accepted is not yet delivered');
    expect(meaning).toContain('4821');
  });

  it('of a server that takes no sign-in says so, and what that means for a relay', () => {
    const offer = { starttls: true, auth: [], utf8: false, pipelining: false };
    const settings = { host: 'a-com.mail.protection.outlook.com', port: 25, encryption: 'starttls' as const };
    const seen = evidenceWith({ mode: 'server', signIn: false, stages: [], offer, settings });
    expect(words(seen).title).toBe('The server answers, and takes no sign-in');
    expect(words(seen).steps.join()).toContain('leave user name and password out');
    expect(words(evidenceWith({ ...seen, offer: { ...offer, auth: ['LOGIN'] } })).title).toBe(
      'The server answers as it should',
    );
  });

  it('says whose word a name to change to is', () => {
    const settings = { host: 'smtp.live.com', port: 587, encryption: 'starttls' as const };
    const { steps } = words(stoppedBy({ stage: 'connect', code: 'ETIMEDOUT' }, { settings }));
    expect(steps[0]).toBe(
      'In Outlook, change the name of the outgoing server from smtp.live.com to smtp-mail.outlook.com. That is the one Outlook.com uses.',
    );
  });

  it('says from where it was tested', () => {
    expect(words(evidenceWith()).seen.join()).toContain('Tested from the computer that runs Sendwell');
  });

  it('quotes the server where no cause can be told', () => {
    const evidence = stoppedBy({ stage: 'greet', reply: { code: 299, text: 'bogus' } });
    const { title, seen } = words(evidence);
    expect(title).toBe('The server said no, and not why');
    expect(seen[0]).toContain('299 bogus');
  });

  it('tells of an address that does not answer though another does', () => {
    const evidence = evidenceWith({
      addresses: [
        { address: '2001:db8::1', family: 6, status: 'failed', ms: 6000 },
        { address: '192.0.2.1', family: 4, status: 'connected', ms: 20 },
      ],
    });
    expect(words(evidence).seen.join()).toContain('IPv6');
  });

  it.each([
    { stage: 'connect', code: 'ETIMEDOUT' },
    { stage: 'look-up', code: 'EAI_AGAIN' },
  ] as const)('says that it is us when nobody else can be reached either: $code', (failure) => {
    const evidence = stoppedBy(failure, { ownNetwork: 'unreachable' });
    const { title, meaning, steps, forIt } = words(evidence);
    expect(title).toBe('The test itself could not get out');
    expect(meaning).toContain('It is us, not smtp.example.com');
    expect(steps[0]).toBe('Leave the settings in Outlook as they are.');
    expect(forIt).toContain('CHECK_REFERENCE');
    expect(diagnose(evidence)).toMatchObject({ whoCanFix: ['network'], change: null, suspects: [] });
  });

  it('does not say that there is no such name when nobody answered the question', () => {
    const titleOf = (code: string) => words(stoppedBy({ stage: 'look-up', code })).title;
    expect(titleOf('EAI_AGAIN')).toBe('The name smtp.example.com could not be looked up');
    expect(titleOf('ETIMEDOUT')).toBe('The name smtp.example.com could not be looked up');
    expect(titleOf('ENOTFOUND')).toBe('There is no server called smtp.example.com');
  });

  it('tells what is wrong with a chain of certificates, and which link is missing', () => {
    const certificate = {
      names: ['smtp.example.com'],
      issuer: 'Let’s Encrypt',
      subject: '',
      validFrom: '2026-10-01T00:00:00.000Z',
      validTo: '2026-12-30T00:00:00.000Z',
      selfSigned: false,
      chainLength: 1,
      faults: ['untrusted' as const],
    };
    const of = (untrusted: 'missing-link' | 'unknown-issuer', lastIssuer: string) =>
      words(stoppedBy({ stage: 'encrypt', certificate: { ...certificate, untrusted, lastIssuer } }));
    expect(of('missing-link', 'R11').meaning).toMatch(/“R11”[\s\S]*did not send its certificate/);
    expect(of('missing-link', 'R11').seen).toContain('The server did not send the certificate of “R11”.');
    expect(of('unknown-issuer', 'Our own root').meaning).toContain('goes back to “Our own root”');
  });

  it('tells apart a silent server, a slow one and one that is not there', () => {
    const titles = [
      stoppedBy({ stage: 'connect', code: 'ETIMEDOUT' }),
      stoppedBy({ stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' }),
      stoppedBy({ stage: 'greet', code: 'ETIMEDOUT', answered: 'other', banner: '220-' }),
    ].map((evidence) => words(evidence).title);
    expect(new Set(titles).size).toBe(3);
  });

  it('for IT names the server, the stage and the reply', () => {
    const evidence = stoppedBy({ stage: 'sign-in', reply: { code: 535, status: '5.7.8', text: 'no' } });
    const { forIt } = words(evidence);
    expect(forIt).toContain('smtp.example.com, port 587, STARTTLS');
    expect(forIt).toContain('535 5.7.8 no');
    expect(forIt).toContain('Sign in');
  });
});

describe('Microsoft’s password sign-in', () => {
  const refused = stoppedBy(
    {
      stage: 'sign-in',
      reply: {
        code: 535,
        status: '5.7.139',
        text: 'Authentication unsuccessful, basic authentication is disabled.',
      },
    },
    { settings: { host: 'smtp.office365.com', port: 587, encryption: 'starttls' } },
  );

  it('is said to end by default while the end of 2026 lies ahead', () => {
    expect(words(refused, '2026-12-31').seen.join()).toContain('Microsoft will switch off password sign-in');
  });

  it('is said to be off by default after it', () => {
    expect(words(refused, '2027-01-01').seen.join()).toContain(
      'off by default in existing organisations since',
    );
  });

  it('is not brought up at other providers', () => {
    const elsewhere = { ...refused, settings: { ...refused.settings, host: 'smtp.example.com' } };
    expect(words(elsewhere).seen.join()).not.toContain('Microsoft');
  });
});

describe('the words of every cause', () => {
  const { causes } = messagesFor('en').problems;

  it.each(problemCodes)('%s has a short title, steps, and something for IT and support', (code) => {
    const { title, steps, forIt, say, ask, seenAs, meaning } = causes[code];
    expect(title.split(' ').length).toBeLessThanOrEqual(11);
    expect(title).not.toMatch(/\b(?:SMTP|TLS|STARTTLS|SSL|error|failed|invalid|sorry|please|oops)\b/i);
    expect(steps.split('\n').every((step) => step.length > 0 && step.length < 260)).toBe(true);
    for (const text of [meaning, forIt, say, ask, seenAs]) expect(text.length).toBeGreaterThan(10);
  });

  it('has a source and a month for each', () => {
    for (const { source, checked } of Object.values(problemFacts)) {
      expect(new URL(source).protocol).toBe('https:');
      expect(checked).toMatch(/^\d{4}-\d{2}$/);
    }
  });
});

describe('what else it may be', () => {
  const others = (evidence: Evidence) => words(evidence).others.map(({ problem }) => problem);
  const refused = (status: string, text: string) =>
    stoppedBy({ stage: 'sign-in', command: 'AUTH PLAIN', reply: { code: 535, status, text } });

  it('is offered, with its title, where the cause is only likely', () => {
    const { others: offered } = words(refused('5.7.8', 'Authentication failed, IP not allowed'));
    expect(offered).toContainEqual({
      problem: 'auth-bad-credentials',
      title: t('problems.causes.auth-bad-credentials.title'),
    });
    expect(offered.length).toBeLessThanOrEqual(3);
  });

  it('is nothing where the cause is sure, and nothing where its change was tried', () => {
    expect(
      others(refused('5.7.139', 'Authentication unsuccessful, basic authentication is disabled.')),
    ).toEqual([]);
    const silent = stoppedBy(
      { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' },
      { neighbours: [fine(465, 'tls')] },
    );
    expect(others(silent)).toEqual([]);
  });

  it('is never what cannot have been: no missing sign-in after one, no recipient before one was named', () => {
    const late = stoppedBy(
      {
        stage: 'sender',
        command: 'MAIL FROM',
        reply: { code: 550, status: '5.7.1', text: 'Sender mismatch' },
      },
      { signIn: true },
    );
    expect(others(late)).not.toContain('auth-required');
    const early = stoppedBy({ stage: 'greet', reply: { code: 554, text: 'Rejected by local policy' } });
    expect(others(early)).not.toContain('recipient-rejected');
    expect(others(early)).not.toContain('content-or-spam-rejected');
  });
});
