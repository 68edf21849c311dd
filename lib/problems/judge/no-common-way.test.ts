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

  it('of a window and of a Windows network are both named as what Outlook can use', () => {
    const { title, meaning, all } = told(offering('OAUTHBEARER', 'GSSAPI', 'SCRAM-SHA-1', 'NTLM'));
    expect(title).not.toContain('only');
    expect(meaning).toContain('a window, and the sign-in of a company’s own Windows network (GSSAPI, NTLM)');
    expect(all).toContain('Secure Password Authentication');
    expect(all).not.toMatch(/not known to|untick/);
  });

  it('of a window and of what Outlook is not known to use lead to the window alone', () => {
    const { meaning, all } = told(offering('SCRAM-SHA-256-PLUS', 'OAUTHBEARER'));
    expect(meaning).toContain('that leaves the sign-in page in a window');
    expect(all).toContain('add it again by its address alone');
    expect(all).not.toMatch(/not known to|SPA|Windows/);
  });

  it('of a Windows network beside others are not said to be all of them', () => {
    const { title, meaning } = told(offering('DIGEST-MD5', 'NTLM'));
    expect(title).toContain('Windows sign-in');
    expect(meaning).toContain('offers only DIGEST-MD5, NTLM. For Outlook, that leaves NTLM:');
  });
});
