import { describe, expect, it } from 'vitest';
import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { translatorFor } from '@/lib/text/translator';
import { diagnose } from './diagnose';
import { evidenceWith, fine, stoppedBy } from './evidence-for-test';
import { explain } from './explain';

const t = translatorFor('en');
const labels = { starttls: 'STARTTLS', tls: 'SSL/TLS', none: 'None' };
const words = (evidence: Evidence) => {
  const told = explain(diagnose(evidence), evidence, {
    t,
    labels,
    at: new Date('2026-11-21'),
    number: '4821',
  });
  return { ...told, all: [told.title, told.meaning, ...told.steps, told.forIt, ...told.seen].join('\n') };
};
const refusal = (stage: Failure['stage'], code: number, status: string, text: string): Failure => ({
  stage,
  reply: { code, status, text },
});
const unsigned = { signIn: false, stages: [] };

describe('a test message that the server does not take for its own sender', () => {
  const refused = refusal('recipient', 550, '5.1.1', 'User unknown');

  it('is about the visitor’s own address, and nobody else is asked', () => {
    const { all } = words(stoppedBy(refused, { domain: 'example.com' }));
    expect(all).toContain('from your address to the same address');
    expect(all).not.toMatch(/person|you write to|suggestion|not the reason/i);
    expect(diagnose(stoppedBy(refused)).whoCanFix).toEqual(['you']);
  });

  it('names the domain and the server where they are of two houses', () => {
    const { seen } = words(stoppedBy(refused, { domain: 'anna.example' }));
    expect(seen).toContain('The address ends in anna.example, and the server is smtp.example.com.');
    expect(words(stoppedBy(refused, { domain: 'example.com' })).all).not.toContain('The address ends in');
  });

  it('without a sign-in may lack just that', () => {
    expect(words(stoppedBy(refused, unsigned)).meaning).toContain('without a sign-in');
    expect(words(stoppedBy(refused)).meaning).not.toContain('without a sign-in');
  });

  it('because the mailbox is full is about the visitor’s own mailbox', () => {
    const full = stoppedBy(refusal('recipient', 552, '5.2.2', 'Mailbox full'));
    expect(words(full).all).not.toContain('recipient');
    expect(diagnose(full).whoCanFix).toEqual(['you']);
  });

  it('is not told that Outlook has not signed in when the sign-in worked', () => {
    const denied = refusal('recipient', 554, '5.7.1', 'Relay access denied');
    expect(words(stoppedBy(denied)).meaning).toContain('The sign-in worked');
    expect(words(stoppedBy(denied, unsigned)).meaning).toContain('without a sign-in');
  });
});

describe('ways to sign in that are not for a name and password', () => {
  const offering = (...auth: string[]) =>
    stoppedBy(
      { stage: 'sign-in', code: 'ENOMECHANISM' },
      { stages: [], offer: { starttls: false, auth, utf8: true, pipelining: true } },
    );

  it('by a window alone mean that passwords are off, and nothing about SPA', () => {
    const evidence = offering('XOAUTH2', 'OAUTHBEARER');
    expect(diagnose(evidence).problem).toBe('auth-basic-disabled');
    expect(words(evidence).all).toContain('XOAUTH2, OAUTHBEARER');
    expect(words(evidence).all).not.toMatch(/untick|SPA/);
  });

  it('of a Windows network alone are not taken away by unticking SPA', () => {
    const evidence = offering('GSSAPI', 'NTLM');
    expect(diagnose(evidence).problem).toBe('auth-mechanism-unsupported');
    expect(words(evidence).title).toContain('Windows sign-in');
    expect(words(evidence).all).not.toContain('untick');
  });

  it('of another kind are named', () => {
    expect(words(offering('SCRAM-SHA-256')).meaning).toContain('offers only SCRAM-SHA-256');
  });
});

it('a port that has no encryption at all is not told to switch it on', () => {
  const settings = { host: 'smtp.example.com', port: 587, encryption: 'none' as const };
  const neighbours = [{ port: 587, encryption: 'starttls' as const, status: 'no-starttls' as const, ms: 5 }];
  const { title, steps } = words(
    stoppedBy({ stage: 'sign-in', code: 'EPLAINTEXT' }, { settings, neighbours }),
  );
  expect(title).toContain('has no encryption');
  expect(steps.join()).not.toContain('STARTTLS');
});

it('a bare no at the door is not said to be about an address', () => {
  const bare = refusal('greet', 554, '', 'Not today');
  expect(words(stoppedBy(bare)).title).toBe('The server said no, and not why');
  expect(words(stoppedBy(bare)).steps.join()).not.toMatch(/list|hotspot/);
  const listed = refusal('greet', 554, '5.7.1', 'Client host blocked using zen.spamhaus.org');
  expect(words(stoppedBy(listed)).title).toContain('turned our test away');
});

it('a notice about passwords is not for somebody who signed in without one', () => {
  const settings = { host: 'smtp.office365.com', port: 587, encryption: 'starttls' as const };
  const dated = /at the end of December 2026/;
  expect(words(evidenceWith({ settings })).all).toMatch(dated);
  expect(words(evidenceWith({ settings, byToken: true })).all).not.toMatch(dated);
});

it('a server that says something is not one that says nothing', () => {
  const late: Failure = {
    stage: 'message',
    reply: { code: 421, status: '4.4.2', text: 'Error: timeout exceeded' },
  };
  expect(diagnose(stoppedBy(late)).problem).toBe('server-closed-connection');
  expect(words(stoppedBy(late)).all).not.toMatch(/said nothing|no word came/);
});

describe('a sender that is not allowed', () => {
  const refused = refusal('sender', 550, '5.7.60', 'Client does not have permissions to send as this sender');

  it('with the address as user name is not called two addresses', () => {
    const { all } = words(stoppedBy(refused, { sameName: true }));
    expect(all).toContain('The sign-in with this very address worked');
    expect(all).not.toMatch(/another|second address|the same as the user name/);
  });

  it('with another user name is told so', () => {
    expect(words(stoppedBy(refused, { sameName: false })).meaning).toContain(
      'The user name is not this address',
    );
  });

  it('without a sign-in is not told that one worked', () => {
    const { all } = words(stoppedBy(refused, unsigned));
    expect(all).toContain('without a sign-in');
    expect(all).not.toContain('sign-in worked');
  });
});

it('a block list is about the computer that ran the test, not about the visitor’s network', () => {
  const listed = stoppedBy(
    refusal('greet', 554, '5.7.1', 'Client host [192.0.2.1] blocked using zen.spamhaus.org'),
  );
  const { all } = words(listed);
  expect(all).toContain('the computer that runs Sendwell');
  expect(all).not.toMatch(/your network address|home and mobile/i);
  expect(diagnose(listed).whoCanFix).toEqual(['you']);
});

it('a filter that turned down the test message is not answered with attachments to remove', () => {
  const { all } = words(stoppedBy(refusal('message', 554, '5.7.1', 'Message rejected as spam')));
  expect(all).toContain('test message');
  expect(all).not.toContain('attachment');
});

it('our own computer that may not call out is not called the visitor’s network', () => {
  const { all } = words(stoppedBy({ stage: 'connect', code: 'EACCES' }));
  expect(all).not.toMatch(/your network|antivirus/i);
});

describe('a certificate of another house', () => {
  const certificate = {
    names: ['smtp.elsewhere.example'],
    issuer: 'Example CA',
    subject: '',
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: '2027-01-01T00:00:00.000Z',
    selfSigned: false,
    chainLength: 2,
    faults: ['name' as const],
  };

  it('is a question for the provider', () => {
    const { meaning, steps } = words(stoppedBy({ stage: 'encrypt', certificate }));
    expect(meaning).toContain('the certificate is made out to smtp.elsewhere.example');
    expect(steps[0]).toBe(
      'Ask your provider for the right name of the outgoing server. The certificate says: smtp.elsewhere.example.',
    );
  });
});

describe('a message that was accepted', () => {
  it('without a sign-in says so, and is not called tested for the rest', () => {
    const { meaning, all } = words(evidenceWith(unsigned));
    expect(meaning).toContain('No user name and no password were used');
    expect(meaning).toContain('4821');
    expect(all).not.toContain('exactly as tested');
  });

  it('without encryption says that too', () => {
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'none' as const };
    const { meaning } = words(
      evidenceWith({ settings, stages: [{ stage: 'sign-in', status: 'skipped', ms: 0 }] }),
    );
    expect(meaning).toContain('without encryption');
    expect(meaning).toContain('No user name and no password were used');
  });

  it('after a sign-in can be set as tested', () => {
    expect(words(evidenceWith()).all).toContain('exactly as tested');
  });
});

it('a refusal promises no port that this installation may not allow', () => {
  expect(words(evidenceWith({ refused: true })).all).not.toMatch(/2525|usual ports/);
});

describe('a web server on the port', () => {
  const web: Failure = {
    stage: 'greet',
    code: 'ENOTSMTP',
    answered: 'http',
    banner: 'HTTP/1.1 400 Bad Request',
  };

  it('beside a mail server on another port is a matter of the port alone', () => {
    const { all } = words(
      stoppedBy(web, {
        settings: { host: 'smtp.example.com', port: 8080, encryption: 'starttls' },
        neighbours: [fine(587, 'starttls')],
      }),
    );
    expect(all).toContain('The name is right');
    expect(all).not.toContain('the name of a mail server');
  });

  it('alone needs another name', () => {
    expect(words(stoppedBy(web)).meaning).toContain('the name of a mail server');
  });
});

describe('what one check cannot know', () => {
  const two = [
    { address: '192.0.2.1', family: 4 as const, status: 'connected' as const, ms: 20 },
    { address: '192.0.2.2', family: 4 as const, status: 'not-tried' as const, ms: 0 },
  ];

  it('is said where a host has several addresses and one of them hung up', () => {
    const hungUp = stoppedBy({ stage: 'greet', code: 'ECLOSED' }, { addresses: two });
    expect(words(hungUp).all).toContain('This is about 192.0.2.1');
    const later = stoppedBy(refusal('recipient', 550, '5.1.1', 'User unknown'), { addresses: two });
    expect(words(later).all).not.toContain('several addresses');
  });

  it('is said where a code alone has to do', () => {
    const guess = /our best guess/;
    expect(words(stoppedBy(refusal('sender', 550, '5.0.0', 'XK-17'))).all).toMatch(guess);
    expect(words(stoppedBy(refusal('recipient', 550, '5.1.1', 'User unknown'))).all).not.toMatch(guess);
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
    expect(words(stoppedBy(unknown)).title).toBe('The server cannot find your address’s domain');
  });

  it('do not promise that a server without a usable key passes', () => {
    const refused: Failure = {
      ...refusal('encrypt', 454, '4.7.0', 'TLS not available due to local problem'),
      command: 'STARTTLS',
    };
    expect(words(stoppedBy(refused)).title).toBe('The server cannot begin its encryption now');
    expect(words(stoppedBy(refused)).all).not.toMatch(/passing fault/);
  });

  it('are about a certificate where the server says so in words', () => {
    const wanted = refusal('greet', 421, '4.7.1', 'Error: No client certificate presented');
    expect(words(stoppedBy(wanted)).title).toBe('The server wants a certificate from your computer');
  });
});
