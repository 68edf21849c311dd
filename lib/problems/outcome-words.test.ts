import { describe, expect, it } from 'vitest';
import { evidenceWith } from './evidence-for-test';
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
  it.each([['XOAUTH2', 'OAUTHBEARER'], ['NTLM', 'GSSAPI'], ['CRAM-MD5']])(
    'that takes no password is told so, with what it offers: %s',
    (...auth) => {
      const offer = { starttls: true, auth, utf8: false, pipelining: false };
      const seen = evidenceWith({ mode: 'server', signIn: false, stages: [], offer });
      const { title, meaning } = told(seen);
      expect(title).toBe('The server answers, and takes no password');
      expect(meaning).toContain(auth[0]);
      expect(told(evidenceWith({ ...seen, offer: { ...offer, auth: [...auth, 'PLAIN'] } })).title).toBe(
        'The server answers as it should',
      );
    },
  );
});

it('a refusal promises no port that this installation may not allow', () => {
  expect(told(evidenceWith({ refused: true })).all).not.toMatch(/2525|usual ports/);
});
