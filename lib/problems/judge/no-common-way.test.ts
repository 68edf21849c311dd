import { describe, expect, it } from 'vitest';
import { told } from '@/lib/problems/words/told-for-test';
import { stoppedBy } from './evidence-for-test';

describe('ways to sign in that are not for a name and password', () => {
  const offering = (...auth: string[]) =>
    stoppedBy(
      { stage: 'sign-in', code: 'ENOMECHANISM' },
      { stages: [], offer: { starttls: false, auth, utf8: true, pipelining: true } },
    );

  it('by a window alone mean that passwords are off, and nothing about SPA', () => {
    const evidence = offering('XOAUTH2', 'OAUTHBEARER');
    expect(told(evidence).problem).toBe('auth-basic-disabled');
    expect(told(evidence).all).toContain('XOAUTH2, OAUTHBEARER');
    expect(told(evidence).all).not.toMatch(/untick|SPA/);
  });

  it('of a Windows network alone are not taken away by unticking SPA', () => {
    const evidence = offering('GSSAPI', 'NTLM');
    expect(told(evidence).problem).toBe('auth-mechanism-unsupported');
    expect(told(evidence).title).toContain('Windows sign-in');
    expect(told(evidence).all).not.toContain('untick');
  });

  it('of another kind are named, and not said to be without a user name and password', () => {
    const { meaning, all } = told(offering('SCRAM-SHA-256', 'CRAM-MD5'));
    expect(meaning).toContain('offers only SCRAM-SHA-256, CRAM-MD5');
    expect(all).not.toMatch(/user name and password/);
  });

  it('of several kinds are not called those of a Windows network', () => {
    expect(told(offering('NTLM', 'XOAUTH2')).all).not.toMatch(/SPA|Windows/);
  });
});
