import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import { certificateWith, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const at = '2026-11-22T15:37:20Z';
const toldOf = (changes: Partial<CertificateFacts>) =>
  told(
    stoppedBy({
      stage: 'encrypt',
      code: 'CERT_HAS_EXPIRED',
      certificate: certificateWith(changes),
    }),
    at,
  );

describe('a certificate whose day is today', () => {
  it('is told with the hour where it is not valid yet, and that it soon will be', () => {
    const { meaning, seen, forIt, steps } = toldOf({
      validFrom: '2026-11-22T15:47:00.000Z',
      validTo: '2027-02-20T15:47:00.000Z',
      faults: ['not-yet-valid'],
    });
    const moment = '22 November 2026, 15:47 UTC (now it is 15:37)';
    for (const text of [meaning, forIt, seen.join('\n')]) expect(text).toContain(moment);
    expect(seen.join('\n')).toContain('to 20 February 2027.');
    expect(steps[0]).toMatch(/^Test again after that time/);
  });
  it('is told with the hour where it ran out', () => {
    const { meaning } = toldOf({ validTo: '2026-11-22T15:30:00.000Z', faults: ['expired'] });
    expect(meaning).toContain('until 22 November 2026, 15:30 UTC (now it is 15:37)');
  });
  it('is told with both days where midnight lies between', () => {
    const { meaning } = toldOf({ validTo: '2026-11-21T23:30:00.000Z', faults: ['expired'] });
    expect(meaning).toContain('until 21 November 2026, 23:30 UTC (now it is 22 November 2026, 15:37)');
  });
  it('is told with the hour where it is another that vouches for it', () => {
    const { meaning } = toldOf({
      faults: ['expired'],
      expiredLink: { name: 'Old CA', validTo: '2026-11-22T15:30:00.000Z' },
    });
    expect(meaning).toContain('15:30 UTC');
  });
});

it('a certificate whose day is another is told by the day alone', () => {
  const { all, steps } = toldOf({ validFrom: '2026-11-24T15:47:00.000Z', faults: ['not-yet-valid'] });
  expect(all).toContain('valid from 24 November 2026, by the clock');
  expect(all).not.toMatch(/UTC \(now it is/);
  expect(steps[0]).not.toMatch(/^Test again/);
});
