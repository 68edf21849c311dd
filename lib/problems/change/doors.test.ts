import { describe, expect, it, test } from 'vitest';
import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport, NeighbourStatus } from '@/lib/evidence/reports';
import { stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from '@/lib/problems/words/told-for-test';

const stepsOf = (evidence: Evidence) => told(evidence).steps;
const look = (
  status: NeighbourStatus,
  port = 465,
  encryption: NeighbourReport['encryption'] = 'tls',
): NeighbourReport => ({ port, encryption, status, ms: 10 });

/** One failure for each set of words that sends people to another port. */
const sentElsewhere: [string, Failure][] = [
  ['no STARTTLS', { stage: 'encrypt', code: 'ENOSTARTTLS', command: 'STARTTLS' }],
  [
    'no STARTTLS for a firewall',
    { stage: 'encrypt', code: 'ENOSTARTTLS', command: 'STARTTLS', masked: true },
  ],
  ['no STARTTLS now', { stage: 'encrypt', command: 'STARTTLS', reply: { code: 454, text: 'not now' } }],
  ['no to STARTTLS', { stage: 'encrypt', command: 'STARTTLS', reply: { code: 501, text: 'no' } }],
  ['no handshake', { stage: 'encrypt', code: 'ERR_SSL_WRONG_VERSION_NUMBER' }],
  ['words between', { stage: 'encrypt', code: 'EINJECTED', command: 'STARTTLS' }],
  ['no agreement', { stage: 'encrypt', code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE' }],
  ['few words', { stage: 'greet', code: 'ETIMEDOUT', answered: 'other', banner: '220' }],
];

describe('a step to another port', () => {
  test.each(sentElsewhere)('is none to 465 at Microsoft 365, which has no such port: %s', (_, failure) => {
    const settings = { host: 'smtp.office365.com', port: 587, encryption: 'starttls' } as const;
    expect(stepsOf(stoppedBy(failure, { settings })).join('\n')).not.toContain('465');
  });
  test.each(sentElsewhere)('is left out where nothing to send by is there: %s', (_, failure) => {
    const steps = stepsOf(stoppedBy(failure, { neighbours: [look('refused')] }));
    expect(steps.join('\n')).not.toContain('465');
    expect(steps.length).toBeGreaterThan(0);
    expect(steps).not.toContain('');
  });
  test.each(sentElsewhere)('is given where nobody has looked: %s', (_, failure) => {
    expect(stepsOf(stoppedBy(failure)).join('\n')).toContain('465');
  });
  test.each(sentElsewhere)('is never to what was tried: %s', (_, failure) => {
    expect(stepsOf(stoppedBy(failure)).join('\n')).not.toMatch(/(?:port (?:to )?|to )587 with STARTTLS/);
  });
  it('names the ports that nobody has tried, and asks the provider where there is none', () => {
    const [[, failure]] = sentElsewhere as [[string, Failure]];
    const at25 = { host: 'smtp.example.com', port: 25, encryption: 'starttls' } as const;
    expect(stepsOf(stoppedBy(failure, { settings: at25 }))[0]).toContain('587 with STARTTLS, or to 465');
    const neighbours = [look('refused'), look('closed', 587, 'starttls')];
    expect(stepsOf(stoppedBy(failure, { settings: at25, neighbours }))[0]).toBe(
      'Ask your provider which server and which port have encryption.',
    );
  });
  it('does not say 587 to whoever is at 587 and begins in plain words', () => {
    const steps = stepsOf(stoppedBy({ stage: 'greet', code: 'ETLSFIRST', answered: 'tls' }));
    expect(steps.join('\n')).not.toContain('set the port to 587');
  });
});
