import { describe, expect, it } from 'vitest';
import type { Offer } from '@/lib/evidence/said';
import { evidenceWith, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const unsigned = { signIn: false, stages: [] };

describe('a message that was accepted', () => {
  it('has a number, and accepted is not called delivered', () => {
    const { meaning } = told(evidenceWith());
    expect(meaning).toContain('Accepted is not yet delivered');
    expect(meaning).toContain('4821');
  });
  it('without a sign-in says so, and is not called tested for the rest', () => {
    const { meaning, all } = told(evidenceWith(unsigned));
    expect(meaning).toContain('No user name and no password were used');
    expect(meaning).toContain('4821');
    expect(all).not.toContain('exactly as tested');
  });

  it('without encryption says that too', () => {
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'none' as const };
    const { meaning } = told(
      evidenceWith({ settings, stages: [{ stage: 'sign-in', status: 'skipped', ms: 0 }] }),
    );
    expect(meaning).toContain('without encryption');
    expect(meaning).toContain('No user name and no password were used');
  });

  it.each(['Storing the message failed', 'Fehler beim Speichern der Nachricht'])(
    'with words that say no is not called sound: %s',
    (text) => {
      const { title, meaning, confidence } = told(evidenceWith({ receipt: { code: 250, text } }));
      expect(title).toBe('The server said yes, and its words say no');
      expect(meaning).toContain('something that went wrong');
      expect(confidence).toBe('unsure');
    },
  );

  it('after a sign-in can be set as tested', () => {
    expect(told(evidenceWith()).all).toContain('exactly as tested');
  });
});

describe('a server', () => {
  it('without encryption is told so, and nobody is sent to sign in over that line', () => {
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'none' as const };
    const { title, meaning, steps } = told(
      evidenceWith({ mode: 'server', signIn: false, stages: [], settings }),
    );
    expect(title).toBe('The server answers, and nothing is encrypted');
    expect(meaning).not.toContain('None');
    expect(steps.join()).not.toContain('test message');
    expect(steps[0]).toContain('STARTTLS with port 587');
  });

  it('that takes no sign-in is told so, and what that means for a relay', () => {
    const offer = { starttls: true, auth: [], utf8: false, pipelining: false };
    const settings = { host: 'a-com.mail.protection.outlook.com', port: 25, encryption: 'starttls' as const };
    const seen = evidenceWith({ mode: 'server', signIn: false, stages: [], offer, settings });
    expect(told(seen).title).toBe('The server answers, and takes no sign-in');
    expect(told(seen).steps.join()).toContain('leave user name and password out');
    expect(told(evidenceWith({ ...seen, offer: { ...offer, auth: ['LOGIN'] } })).title).toBe(
      'The server answers as it should',
    );
  });
  it.each([
    ['The sign-in is gone once the line is secure', 'starttls', { authInClear: ['PLAIN'] }],
    ['Behind the encryption, the sign-in is missing', 'tls', {}],
  ] as const)('that takes no sign-in by a fault is told so before a password is asked for: %s', (...row) => {
    const [title, encryption, more] = row;
    const offer = { starttls: true, auth: [], utf8: false, pipelining: false, ...more } as Offer;
    const settings = { host: 'smtp.example.com', port: 587, encryption };
    const before = told(evidenceWith({ mode: 'server', signIn: false, stages: [], offer, settings }));
    const after = told(stoppedBy({ stage: 'sign-in', code: 'ENOAUTH' }, { stages: [], offer, settings }));
    expect(before).toMatchObject({ outcome: 'server-ok', title, whoCanFix: ['provider'] });
    expect(before).toMatchObject({ problem: 'auth-mechanism-unsupported', suspects: ['password'] });
    expect(before.meaning).toContain('So we ask for no password');
    for (const part of ['title', 'steps', 'whoCanFix'] as const) expect(before[part]).toEqual(after[part]);
  });

  it.each([
    ['auth-basic-disabled', ['XOAUTH2', 'OAUTHBEARER']],
    ['auth-mechanism-unsupported', ['NTLM', 'GSSAPI']],
    ['auth-mechanism-unsupported', ['CRAM-MD5']],
    ['auth-mechanism-unsupported', ['XOAUTH2', 'NTLM']],
  ] as const)(
    'is told the same before a password is typed and after, where it is %s by %s',
    (problem, ways) => {
      const auth = [...ways];
      const offer = { starttls: true, auth, utf8: false, pipelining: false };
      const before = told(evidenceWith({ mode: 'server', signIn: false, stages: [], offer }));
      const after = told(stoppedBy({ stage: 'sign-in', code: 'ENOMECHANISM' }, { stages: [], offer }));
      expect(after.problem).toBe(problem);
      expect(before).toMatchObject({ outcome: 'server-ok', problem, suspects: ['password'] });
      for (const part of ['title', 'steps', 'whoCanFix'] as const) expect(before[part]).toEqual(after[part]);
      expect(before.meaning).toContain(`offers only ${auth.join(', ')}`);
      expect(before.meaning).not.toContain('Your password was not sent');
      expect(before.all).not.toMatch(/no way with a user name/);
      const usable = evidenceWith({
        mode: 'server',
        signIn: false,
        offer: { ...offer, auth: [...auth, 'PLAIN'] },
      });
      expect(told(usable)).toMatchObject({
        title: 'The server answers as it should',
        problem: null,
        whoCanFix: [],
      });
    },
  );
});

it('a refusal promises no port that this installation may not allow', () => {
  expect(told(evidenceWith({ refused: true })).all).not.toMatch(/2525|usual ports/);
});

describe('a server that is the visitor’s own computer', () => {
  const at = (host: string, port = 1143) =>
    told(evidenceWith({ refused: true, settings: { host, port, encryption: 'starttls' } }));

  it.each(['127.0.0.1', '127.0.0.53', 'localhost', '::1', 'mail.localhost'])('is called that: %s', (host) => {
    const { title, steps, all } = at(host);
    expect(title).toBe(`${host} means your own computer`);
    expect(steps[0]).toContain('Bridge');
    expect(all).not.toMatch(/587|465/);
  });
  it('is called that where its name was not looked up', () => {
    const settings = { host: 'localhost', port: 587, encryption: 'starttls' as const };
    const { outcome, title, seen } = told(stoppedBy({ stage: 'look-up', code: 'ENOTFOUND' }, { settings }));
    expect(outcome).toBe('refused');
    expect(title).toBe('localhost means your own computer');
    expect(seen).toEqual([expect.stringContaining('Nothing was called')]);
  });
  it.each(['127.example.com', '10.0.0.1', 'localhost.example.com', 'notlocalhost'])('is not %s', (host) => {
    expect(at(host).title).toBe('This address cannot be tested from here');
  });
});
