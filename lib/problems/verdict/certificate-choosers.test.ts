import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import { certificateWith, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from '@/lib/problems/words/told-for-test';

const untrusted = (changes: Partial<CertificateFacts>) =>
  told(
    stoppedBy({
      stage: 'encrypt',
      certificate: certificateWith({ faults: ['untrusted'], untrusted: 'unknown-issuer', ...changes }),
    }),
  );

describe('a certificate that somebody on the way made', () => {
  it.each<[string, Partial<CertificateFacts>, string, RegExp]>([
    [
      'an antivirus program',
      { issuer: 'Avast Web/Mail Shield', lastIssuer: 'Avast Web/Mail Shield Root' },
      'you,it',
      /antivirus/i,
    ],
    [
      'a firewall',
      { issuer: 'Fortinet (FGT60F0000000000)', lastIssuer: 'FGT60F0000000000' },
      'it,network',
      /firewall/i,
    ],
    [
      'a firewall that sends its certificate alone',
      { issuer: 'Fortinet (FGT60F0000000000)', lastIssuer: 'FGT60F0000000000', untrusted: 'missing-link' },
      'it,network',
      /firewall/i,
    ],
    [
      'a cloud filter with an authority between',
      { issuer: 'Example Ltd (Example Gateway 3)', lastIssuer: 'Zscaler Root CA', untrusted: 'missing-link' },
      'it,network',
      /firewall/i,
    ],
  ])('is %s’s and no fault of the provider', (_, changes, who, kind) => {
    const { problem, title, meaning, steps, whoCanFix, all } = untrusted(changes);
    expect(problem).toBe('cert-untrusted');
    expect(whoCanFix.join()).toBe(who);
    expect(title).toMatch(kind);
    expect(meaning).toContain(changes.issuer);
    expect(steps.join()).not.toMatch(/your provider/);
    expect(all).toContain('We stopped before your password');
  });
  it.each<[string, Partial<CertificateFacts>]>([
    ['a company’s own authority', { issuer: 'Example Ltd (Example Root)', lastIssuer: 'Example Root' }],
    ['a mail filter that vouches for itself', { issuer: 'Fortinet (FortiMail)', untrusted: 'self-signed' }],
    [
      'a filter’s own name in place of the server’s',
      { issuer: 'Fortinet (support)', faults: ['untrusted', 'name'] },
    ],
    [
      'an authority for tests of a public one',
      { issuer: '(STAGING) Internet Security Research Group (Pear)', lastIssuer: 'Pear' },
    ],
  ])('is not told by %s', (_, changes) => {
    expect(untrusted(changes).whoCanFix).toEqual(['provider']);
  });
});

describe('a link that was left out', () => {
  it.each([
    ['alone', {}, 'Let’s Encrypt (R11)'],
    ['behind others', { throughOthers: true as const }, '“R11”'],
  ])('of a public authority is the server’s fault, and no company’s own issuer: %s', (_, changes, named) => {
    const { title, meaning, whoCanFix, all } = untrusted({
      untrusted: 'missing-link',
      issuer: 'Let’s Encrypt (R11)',
      lastIssuer: 'R11',
      linkIsPublic: true,
      ...changes,
    });
    expect(title).toBe('A link of the server’s certificate is missing');
    expect(meaning).toContain(named);
    expect(whoCanFix).toEqual(['provider']);
    expect(all).not.toMatch(/compan|set up to know/);
  });
  it('of somebody else may be a company’s own', () => {
    expect(untrusted({ untrusted: 'missing-link', lastIssuer: 'Example Root' }).all).toContain(
      'company’s own',
    );
  });
});

describe('another name on a certificate that nobody vouches for', () => {
  it.each(['self-signed', 'unknown-issuer', 'missing-link'] as const)(
    'is said in its sentence: %s',
    (why) => {
      const both = untrusted({ untrusted: why, faults: ['untrusted', 'name'], names: ['Plesk'] });
      expect(both.meaning).toContain('It is made out to another name too: Plesk.');
      expect(both.forIt).toContain('also lacks the name smtp.example.com');
      expect(untrusted({ untrusted: why }).all).not.toMatch(/another name|also lacks/);
    },
  );
});
