import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { fine, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const shut = (port: number, encryption: 'tls' | 'starttls'): NeighbourReport => ({
  ...{ port, encryption },
  status: 'refused',
  ms: 1,
});

describe('the ports to set where what answers is no mail server', () => {
  const strangers: [string, number, Failure][] = [
    ['pages', 25, { stage: 'greet', code: 'ENOTSMTP', answered: 'http' }],
    ['files', 25, { stage: 'greet', code: 'ENOTSMTP', answered: 'ftp' }],
    ['fetching mail', 995, { stage: 'connect', code: 'EINCOMINGPORT', answered: 'pop3' }],
  ];
  it.each(strangers)('of %s are not those that were just seen shut', (_, port, failure) => {
    const settings = { host: 'mail.example.com', port, encryption: 'starttls' as const };
    const at = (neighbours: NeighbourReport[]) =>
      told(stoppedBy(failure, { settings, neighbours })).steps.join('\n');
    expect(at([shut(587, 'starttls'), shut(465, 'tls')])).toContain(
      'at mail.example.com the usual ones, 587 and 465, are of no use',
    );
    expect(at([])).toContain('Set the port for outgoing mail: 587 or 465.');
  });
});

describe('a port that nobody tried', () => {
  it.each([
    ['a way to sign in turned down', refusal('sign-in', 504, '5.5.4', 'Unrecognized authentication type')],
    ['a drip of words', { stage: 'sign-in', code: 'ETIMEDOUT', banner: '334' } satisfies Failure],
  ])('is said to be one: %s', (_, failure) => {
    const offer = { starttls: false, auth: ['PLAIN', 'LOGIN'], utf8: false, pipelining: false };
    const { steps } = told(stoppedBy(failure, { offer }));
    expect(steps.join('\n')).toMatch(
      /Try port \d+ with \S+, if your provider has it.*(?:no sign-in there|not tried)/,
    );
  });
});

it('a silent server beside one that answers is said to be slow, maybe', () => {
  const failure: Failure = { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' };
  const { meaning, change } = told(stoppedBy(failure, { neighbours: [fine(465, 'tls')] }));
  expect(change).toMatchObject({ tested: true });
  expect(meaning).toContain('It may only be slow');
});

it('port 25 that takes no sign-in is told of where the tried port takes no call, and not elsewhere', () => {
  const relay = fine(25, 'starttls', []);
  const line = 'Port 25 with STARTTLS answered too, without the usual sign-in by user name and password.';
  const seenAt = (failure: Failure) => told(stoppedBy(failure, { neighbours: [relay] })).seen;
  expect(seenAt({ stage: 'connect', code: 'ECONNREFUSED' })).toContain(line);
  expect(seenAt({ stage: 'encrypt', code: 'ENOSTARTTLS', command: 'STARTTLS' })).not.toContain(line);
});

describe('where the sign-in had worked', () => {
  const afterwards: [string, Failure][] = [
    ['hung up', { stage: 'sender', code: 'ECLOSED', command: 'MAIL FROM' }],
    [
      'hung up with words',
      refusal('sender', 421, '4.4.2', 'mx.example.com Error: timeout exceeded, closing connection'),
    ],
    ['fell silent', { stage: 'recipient', code: 'ETIMEDOUT', command: 'RCPT TO' }],
  ];
  it.each(afterwards)('that is said of a server that %s later', (_, failure) => {
    const line = 'The sign-in had worked by then.';
    expect(told(stoppedBy(failure)).meaning).toContain(line);
    expect(told(stoppedBy(failure, { signIn: false, stages: [] })).meaning).not.toContain(line);
  });
  it.each([
    [550, '5.7.64', 'TenantAttribution; Relay Access Denied'],
    [451, '4.7.64', 'TenantAttribution; try again later'],
  ])('nobody is said to have sent without one: %i', (code, status, text) => {
    const refused = refusal('recipient', code, status, text, 'RCPT TO');
    expect(told(stoppedBy(refused)).all).not.toMatch(/without a sign-in|device or (?:a )?program/);
    const unsigned = told(stoppedBy(refused, { signIn: false, stages: [] }));
    expect(unsigned.title).toMatch(/^Your organisation does not know/);
  });
});
