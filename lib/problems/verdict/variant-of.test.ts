import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { certificateWith, fine, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from '@/lib/problems/words/told-for-test';

it('a port that has no encryption at all is not told to switch it on', () => {
  const settings = { host: 'smtp.example.com', port: 587, encryption: 'none' as const };
  const neighbours = [{ port: 587, encryption: 'starttls' as const, status: 'no-starttls' as const, ms: 5 }];
  const { title, steps } = told(
    stoppedBy({ stage: 'sign-in', code: 'EPLAINTEXT' }, { settings, neighbours }),
  );
  expect(title).toContain('has no encryption');
  expect(steps.join()).not.toContain('STARTTLS');
});

it('a bare no at the door is not said to be about an address', () => {
  const bare = refusal('greet', 554, '', 'Not today');
  expect(told(stoppedBy(bare)).title).toBe('The server said no, and not why');
  expect(told(stoppedBy(bare)).steps.join()).not.toMatch(/list|hotspot/);
  const listed = refusal('greet', 554, '5.7.1', 'Client host blocked using zen.spamhaus.org');
  expect(told(stoppedBy(listed)).title).toContain('turned our test away');
});

it('a server that says something is not one that says nothing', () => {
  const late: Failure = {
    stage: 'message',
    reply: { code: 421, status: '4.4.2', text: 'Error: timeout exceeded' },
  };
  expect(told(stoppedBy(late)).problem).toBe('server-closed-connection');
  expect(told(stoppedBy(late)).all).not.toMatch(/said nothing|no word came/);
});

it.each(['EHLO', undefined])(
  'a server that began encryption and then went mute is not one that never spoke',
  (command) => {
    const mute = stoppedBy(
      { stage: 'greet', code: 'ETIMEDOUT', ...(command && { command }) },
      { tlsVersion: 'TLSv1.3' },
    );
    const { problem, title, all, whoCanFix } = told(mute);
    expect(problem).toBe('server-temporary-failure');
    expect(title).toBe('The server stopped answering halfway');
    expect(all).not.toMatch(/said nothing|heard nothing|no greeting|ClientHello/);
    expect(whoCanFix).toEqual(['wait']);
  },
);

it('a port that went mute after its greeting is changed for one that answers', () => {
  const failure: Failure = { stage: 'greet', code: 'ETIMEDOUT', command: 'EHLO' };
  const { change } = told(stoppedBy(failure, { neighbours: [fine(465, 'tls')] }));
  expect(change).toEqual({ to: { port: 465, encryption: 'tls' }, tested: true });
});

it('a block list is about the computer that ran the test, not about the visitor’s network', () => {
  const listed = stoppedBy(
    refusal('greet', 554, '5.7.1', 'Client host [192.0.2.1] blocked using zen.spamhaus.org'),
  );
  const { all } = told(listed);
  expect(all).toContain('the computer that runs Sendwell');
  expect(all).not.toMatch(/your network address|home and mobile/i);
  expect(told(listed).whoCanFix).toEqual(['site', 'provider']);
});

it('a filter that answers in place of the server is not placed on the visitor’s network', () => {
  const filter = refusal('greet', 554, '', 'SMTP traffic blocked by firewall policy');
  const { problem, title, all } = told(stoppedBy(filter));
  expect(problem).toBe('network-blocked');
  expect(title).toBe('Something in between answered for the server');
  expect(all).not.toMatch(/Something on your network|in place of 25/);
});

it('our own computer that may not call out is not called the visitor’s network', () => {
  const { all } = told(stoppedBy({ stage: 'connect', code: 'EACCES' }));
  expect(all).not.toMatch(/your network|antivirus/i);
});

describe('a certificate of another house', () => {
  const certificate = certificateWith({ names: ['smtp.elsewhere.example'], faults: ['name'] });

  it('is a question for the provider', () => {
    const { meaning, steps } = told(stoppedBy({ stage: 'encrypt', certificate }));
    expect(meaning).toContain('is made out to smtp.elsewhere.example');
    expect(steps[0]).toBe(
      'Ask your provider for the right name of the outgoing server. The certificate says: smtp.elsewhere.example.',
    );
  });
});

describe('what one check cannot know', () => {
  const two = [
    { address: '192.0.2.1', family: 4 as const, status: 'connected' as const, ms: 20 },
    { address: '192.0.2.2', family: 4 as const, status: 'not-tried' as const, ms: 0 },
  ];

  it('is said where a host has several addresses and one of them hung up', () => {
    const hungUp = stoppedBy({ stage: 'greet', code: 'ECLOSED' }, { addresses: two });
    expect(told(hungUp).all).toContain('This is about 192.0.2.1');
    const later = stoppedBy(refusal('recipient', 550, '5.1.1', 'User unknown'), { addresses: two });
    expect(told(later).all).not.toContain('several addresses');
  });

  it('is said where a code alone has to do', () => {
    const guess = /our best guess/;
    expect(told(stoppedBy(refusal('sender', 550, '5.0.0', 'XK-17'))).all).toMatch(guess);
    expect(told(stoppedBy(refusal('recipient', 550, '5.1.1', 'User unknown'))).all).not.toMatch(guess);
  });
});

describe('words that fit what the server said', () => {
  it('name the domain where the sender’s is not found', () => {
    const unknown = refusal(
      'sender',
      450,
      '4.1.8',
      '<a@b.example>: Sender address rejected: Domain not found',
    );
    expect(told(stoppedBy(unknown)).title).toBe('The server cannot find your address’s domain');
  });

  it('do not promise that a server without a usable key passes', () => {
    const refused: Failure = {
      ...refusal('encrypt', 454, '4.7.0', 'TLS not available due to local problem'),
      command: 'STARTTLS',
    };
    expect(told(stoppedBy(refused)).title).toBe('The server cannot begin its encryption now');
    expect(told(stoppedBy(refused)).all).not.toMatch(/passing fault/);
  });

  it('are about a certificate where the server says so in words', () => {
    const wanted = refusal('greet', 421, '4.7.1', 'Error: No client certificate presented');
    expect(told(stoppedBy(wanted)).title).toBe('The server wants a certificate from your computer');
  });
});

it('a name in its own script is said as it was typed, and to IT as it is dialled', () => {
  const settings = { host: 'smtp.xn--mller-kva.example', port: 587, encryption: 'starttls' as const };
  const { meaning, steps, seen, forIt } = told(
    stoppedBy({ stage: 'look-up', code: 'ENOTFOUND' }, { settings }),
  );
  expect([meaning, ...steps, ...seen].join('\n')).toContain('smtp.müller.example');
  expect([meaning, ...steps, ...seen].join('\n')).not.toContain('xn--');
  expect(forIt).toContain('smtp.xn--mller-kva.example');
});

it('a name that mixes scripts to look like another is said as it is dialled', () => {
  const settings = { host: 'smtp.xn--gmil-63d.com', port: 587, encryption: 'starttls' as const };
  const { all } = told(stoppedBy({ stage: 'look-up', code: 'ENOTFOUND' }, { settings }));
  expect(all).toContain('smtp.xn--gmil-63d.com');
});

it.each([
  'ex01.firma.local',
  'mail.firma.lan',
  'nas.fritz.box',
  'mail.office.internal',
  'mailsrv2',
  'dc-post',
])('a name of an inner network is not called misspelt: %s', (host) => {
  const settings = { host, port: 587, encryption: 'starttls' as const };
  const { problem, all, whoCanFix } = told(
    stoppedBy({ stage: 'look-up', code: 'ENOTFOUND' }, { settings, stages: [], addresses: [] }),
  );
  expect(problem).toBe('dns-not-found');
  expect(all).not.toMatch(/letter is missing|letter by letter/);
  expect(all).toContain('VPN');
  expect(whoCanFix).toEqual(['you', 'it']);
});

it.each([
  ['posta', /one word, without a dot/, /this ending/],
  ['posta.intranet', /this ending/, /one word/],
])('says by what a name of an inner network is known: %s', (host, fits, other) => {
  const settings = { host, port: 25, encryption: 'none' as const };
  const { meaning, forIt } = told(stoppedBy({ stage: 'look-up', code: 'ENOTFOUND' }, { settings }));
  expect(meaning).toMatch(fits);
  expect(meaning).not.toMatch(other);
  expect(forIt).toContain('public address record');
});

it('one word in place of the server that the address has is put right by that', () => {
  const settings = { host: 'gmail', port: 587, encryption: 'starttls' as const };
  const { change, whoCanFix } = told(
    stoppedBy({ stage: 'look-up', code: 'ENOTFOUND' }, { settings, domain: 'gmail.com' }),
  );
  expect(change?.to.host).toBe('smtp.gmail.com');
  expect(whoCanFix).toEqual(['you']);
});
