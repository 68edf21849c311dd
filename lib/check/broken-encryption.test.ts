import { describe, expect, test } from 'vitest';
import { ehloReply } from '@/e2e/servers/script';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Encryption } from '@/lib/settings/settings';
import { trialVerdicts, wordsOf } from './check-for-test';
import { expectStop } from './told-for-test';

const { certificates, judged, judgedBeside } = await trialVerdicts();

describe.concurrent('encryption', { timeout: 40_000 }, () => {
  type Row = [string, ScriptedOptions, Encryption, ProblemCode, Stage, RegExp];
  const wantingCertificates = (
    [
      ['that wants a certificate of ours (TLS 1.3)', {}, 'starttls', 'greet'],
      ['that wants a certificate of ours (TLS 1.2)', { maxVersion: 'TLSv1.2' }, 'starttls', 'encrypt'],
      [
        'from the first byte that wants a certificate of ours',
        { maxVersion: 'TLSv1.2', mode: 'tls' },
        'tls',
        'encrypt',
      ],
    ] as const
  ).map(
    ([name, options, encryption, stage]): Row => [
      name,
      { wantsCertificate: true, ...options },
      encryption,
      'auth-mechanism-unsupported',
      stage,
      /wants a certificate from your computer/,
    ],
  );
  test.each<Row>([
    ...wantingCertificates,
    [
      'with ciphers that nobody takes any more',
      { maxVersion: 'TLSv1.2', ciphers: 'AECDH-AES128-SHA:@SECLEVEL=0' },
      'starttls',
      'tls-too-old',
      'encrypt',
      /did not agree on encryption/,
    ],
    [
      'promised and not begun',
      { starttls: '220 go\r\n500 what is this', mode: 'starttls' },
      'starttls',
      'starttls-not-offered',
      'encrypt',
      /before the line was secure/,
    ],
  ])('%s is told apart', async (_, options, encryption, problem, stage, words) => {
    const verdict = await judged(options, { encryption });
    expectStop(verdict, problem, stage);
    expect(wordsOf(verdict)).toMatch(words);
  });
  test('of a port that has none is not advised', async () => {
    const verdict = await judged({ mode: 'plain' }, { encryption: 'tls' });
    expect(verdict).toMatchObject({ problem: 'tls-wrong-mode-implicit-on-starttls-port', change: null });
    expect(verdict.title).toBe('This port has no encryption of any kind');
  });
  test.sequential('that the tried port offers is a tested change for who has none', async () => {
    const verdict = await judged({ ehlo: ehloReply(['STARTTLS', 'AUTH PLAIN']) }, { encryption: 'none' });
    expect(verdict).toMatchObject({
      problem: 'starttls-required',
      change: { to: { encryption: 'starttls' }, tested: true },
    });
  });
  // a look has a second and a half, which the other checks would take from it
  test.sequential('that does not begin now leads to a port where it does', async () => {
    const { verdict, port } = await judgedBeside({
      starttls: '454 4.7.0 TLS not available due to local problem',
    });
    expect(verdict).toMatchObject({
      problem: 'server-temporary-failure',
      change: { to: { port, encryption: 'tls' }, tested: true },
    });
  });
});

describe.concurrent('a certificate', () => {
  test('in date behind one that has run out is not said to have run out itself', async () => {
    const verdict = await judged({ certificate: certificates.expiredLink });
    expect(verdict).toMatchObject({ problem: 'cert-expired', whoCanFix: ['provider'] });
    expect(verdict.meaning).toContain('Sendwell test old intermediate');
  });
  // a look has a second and a half, which the other checks would take from it
  test.sequential.each([
    // its name may be the right one all the same, and stands last
    ['wrongName', 'The certificate on port'],
    ['expired', 'In Outlook, change the port'],
  ] as const)('(%s) that is right at another port leads there', async (kind, lastStep) => {
    const { verdict, port } = await judgedBeside({ certificate: certificates[kind] });
    expect(verdict).toMatchObject({
      change: { to: { port, encryption: 'tls' }, tested: true },
      whoCanFix: ['you'],
    });
    expect(verdict.steps.at(0)).toMatch(/^In Outlook, change the encryption/);
    expect(verdict.steps.at(-1)).toContain(lastStep);
  });
  test('in date behind one that is not valid yet is not said to be early itself', async () => {
    const verdict = await judged({ certificate: certificates.earlyLink });
    expect(verdict).toMatchObject({ problem: 'cert-expired', whoCanFix: ['provider'] });
    expect(verdict.title).toBe('What vouches for the certificate is not valid yet');
    expect(verdict.meaning).toContain('Sendwell test early intermediate');
  });
  test('of a kind that is no longer taken is called that', async () => {
    const verdict = await judged({ certificate: certificates.weak, ciphers: 'DEFAULT:@SECLEVEL=0' });
    expect(verdict).toMatchObject({ problem: 'cert-untrusted' });
    expect(verdict.title).toBe('The server’s certificate is too easy to forge');
  });
});
