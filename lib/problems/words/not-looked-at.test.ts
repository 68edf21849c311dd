import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { fine, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const silent: Failure = { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' };

it('a silence is said to be one to both kinds of encryption only where both were heard', () => {
  expect(told(stoppedBy(silent)).all).toMatch(/heard nothing[\s\S]*answers no ClientHello/);
  const beside = told(stoppedBy({ ...silent, secondTurnedAway: true }));
  expect(beside.problem).toBe('connect-timeout');
  expect(beside.all).toContain('was turned away');
  expect(beside.all).not.toMatch(/heard nothing|answers no ClientHello/);
});

it.each([
  ['greet', 'starttls', 587],
  ['encrypt', 'tls', 465],
] as const)(
  'a silence beside a call that was answered is one of that call alone (%s)',
  (stage, encryption, port) => {
    const settings = { host: 'mail.example.com', port, encryption };
    const failure: Failure = { ...silent, stage, secondAnswered: true };
    const { problem, confidence, title, whoCanFix, all } = told(stoppedBy(failure, { settings }));
    expect({ problem, confidence }).toEqual({ problem: 'server-temporary-failure', confidence: 'likely' });
    expect(title).toBe('One call heard nothing, the next was answered');
    expect(whoCanFix).toEqual(['wait', 'provider']);
    expect(all).toMatch(/Test again/);
    expect(all).not.toMatch(/tried both|Compare the server name|halfway/);
  },
);

it('a call that was ended without a word beside one that was greeted is one of that call alone', () => {
  const failure: Failure = { stage: 'greet', code: 'ECLOSED', secondAnswered: true };
  const { problem, also, title, whoCanFix, all } = told(stoppedBy(failure));
  expect({ problem, also }).toEqual({ problem: 'server-closed-connection', also: [] });
  expect(title).toBe('One call was ended, the next was answered');
  expect(whoCanFix).toEqual(['wait', 'provider']);
  expect(all).not.toMatch(/said nothing|hangs|another encryption|turn(?:s)? away/);
});

describe('a port that answers in plain words where TLS was to come first', () => {
  const settings = { host: 'mail.example.com', port: 465, encryption: 'tls' as const };
  const plain: Failure = {
    stage: 'encrypt',
    code: 'ERR_SSL_WRONG_VERSION_NUMBER',
    answered: 'smtp',
    banner: '220 mail.example.com ESMTP',
  };
  const toldWith = (neighbours: NeighbourReport[], changes: Partial<typeof settings> = {}) =>
    told(stoppedBy(plain, { settings: { ...settings, ...changes }, neighbours }));

  it('is said to speak STARTTLS only where that was seen', () => {
    expect(toldWith([fine(465, 'starttls')]).meaning).toContain('Port 465 at this server speaks STARTTLS');
    const unseen = toldWith([
      { port: 465, encryption: 'starttls', status: 'not-finished', ms: 0 },
      fine(587, 'starttls'),
    ]);
    expect(unseen.change).toMatchObject({ to: { port: 587, encryption: 'starttls' }, tested: true });
    expect(unseen.meaning).toContain('Port 465 at this server begins in plain words');
    expect(unseen.meaning).not.toMatch(/speaks STARTTLS|equally safe/);
  });
  it('is not to be set to what it is set to, nor to a port that was tried in vain', () => {
    const { steps } = toldWith(
      [
        { ...fine(587, 'starttls'), status: 'bad-certificate' },
        { port: 465, encryption: 'tls', status: 'refused', ms: 1 },
      ],
      { port: 587 },
    );
    expect(steps[0]).toContain('from SSL/TLS to STARTTLS');
    expect(steps.join('\n')).not.toMatch(/port to (?:587|465)|Set the encryption/);
  });
  it('is set right by a step of its own where nothing was seen in its place', () => {
    const { answered: _, banner: __, ...unheard } = plain;
    const { change, steps } = told(stoppedBy(unheard, { settings: { ...settings, port: 587 } }));
    expect(change).toBeNull();
    expect(steps[0]).toMatch(/^Set the encryption to STARTTLS\./);
    expect(steps.join('\n')).toMatch(/Or keep SSL\/TLS and set the port to 465/);
  });
});
