import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { certificateWith, evidenceWith, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

describe('a certificate that holds here', () => {
  it('is told of where a Mac or an iPhone refuses it, each reason by itself', () => {
    const certificate = certificateWith({ appleRefuses: ['key', 'long'] });
    const facts = told(evidenceWith({ certificate })).seen.filter((each) => each.includes('iPhone'));
    expect(facts).toHaveLength(2);
    expect(facts[0]).toContain('shorter than 2048 bits');
    expect(facts[1]).toContain('more than 825 days');
  });
  it.each([
    ['2027-01-11', '2027-02-08T09:30:00.000Z', true],
    ['2026-11-13', '2027-02-08T09:30:00.000Z', true],
    ['2027-02-04', '2027-02-08T09:30:00.000Z', false],
    ['2026-11-13', '2027-02-12T09:30:00.000Z', false],
  ])(
    'and ends within days is told with its end, unless it was made for a week: %s to %s',
    (from, to, isTold) => {
      const certificate = certificateWith({ validFrom: `${from}T09:30:00.000Z`, validTo: to });
      const { outcome, seen } = told(evidenceWith({ certificate }), '2027-02-06');
      expect(outcome).toBe('accepted');
      expect(seen.some((each) => each.includes('ends soon') && each.includes('8 February 2027'))).toBe(
        isTold,
      );
    },
  );
  it('is not spoken of otherwise', () => {
    expect(told(evidenceWith({ certificate: certificateWith() })).all).not.toMatch(/certificate|iPhone/);
  });
});

it('A certificate for something else than servers is told as that', () => {
  const certificate = certificateWith({
    faults: ['untrusted'],
    untrusted: 'purpose',
    code: 'INVALID_PURPOSE',
  });
  const failure: Failure = { stage: 'encrypt', code: 'INVALID_PURPOSE', certificate };
  const { problem, title, forIt, whoCanFix } = told(stoppedBy(failure));
  expect(problem).toBe('cert-untrusted');
  expect(title).toContain('something else');
  expect(forIt).toContain('id-kp-serverAuth');
  expect(whoCanFix).toEqual(['provider']);
});

it.each(['203.0.113.7', '2001:db8::7'])(
  'a number in place of a name is no name to put on a certificate: %s',
  (host) => {
    const settings = { host, port: 587, encryption: 'starttls' as const };
    const certificate = certificateWith({ faults: ['name'], names: ['mail.example.net'] });
    const seen = (changes: Partial<typeof settings>) =>
      told(stoppedBy({ stage: 'encrypt', certificate }, { settings: { ...settings, ...changes } }));
    expect(seen({}).title).toBe('A number was typed in place of a name');
    expect(seen({}).steps[0]).toMatch(/type that name, not the number/);
    expect(seen({}).all).not.toMatch(/add it to the certificate|add this one to it|is the right name/);
    expect(seen({ host: 'smtp.example.com' }).all).toMatch(/add it to the certificate/);
  },
);

it.each([
  [4.2 * 60, '4 hours ahead of'],
  [-7, '7 minutes behind'],
  [3 * 24 * 60, '3 days ahead of'],
])('The clock of a server that is off by %d minutes is told', (minutes, words) => {
  const clockAhead = minutes * 60_000;
  expect(told(evidenceWith({ clockAhead })).seen.join()).toContain(words);
  const early = certificateWith({ faults: ['not-yet-valid'] });
  expect(told(stoppedBy({ stage: 'encrypt', certificate: early }, { clockAhead })).seen.join()).toContain(
    words,
  );
  expect(told(stoppedBy({ stage: 'greet', code: 'ECLOSED' }, { clockAhead })).seen.join()).not.toContain(
    words,
  );
});

describe('a server that ends the handshake', () => {
  const ended = (alert: string) =>
    told(stoppedBy({ stage: 'encrypt', code: `ERR_SSL_TLSV1_ALERT_${alert}` }, { stages: [] }));

  it.each([
    ['PROTOCOL_VERSION', 'none of the kinds that mail programs use today'],
    ['INSUFFICIENT_SECURITY', 'wants stronger kinds'],
  ])('and says for what, leaves nothing open: %s', (alert, why) => {
    const { problem, confidence, all } = ended(alert);
    expect([problem, confidence]).toEqual(['tls-too-old', 'sure']);
    expect(all).toContain(why);
    expect(all).not.toMatch(/looks the same|Usual reasons/);
  });

  it('without saying for what is not sure to be too old', () => {
    const { confidence, all } = told(
      stoppedBy({ stage: 'encrypt', code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE' }, { stages: [] }),
    );
    expect(confidence).toBe('likely');
    expect(all).toContain('looks the same');
  });
});
