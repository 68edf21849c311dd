import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const offer = { starttls: false, auth: ['PLAIN', 'LOGIN'], utf8: false, pipelining: false };

describe('a server whose words on signing in do not fit what was seen', () => {
  it('that turns down a way to sign in which it offers is not mended by ticks and ports', () => {
    const refused = refusal('sign-in', 504, '5.5.4', 'Unrecognized authentication type');
    const { problem, all, whoCanFix } = told(stoppedBy(refused, { offer }));
    expect(problem).toBe('auth-mechanism-unsupported');
    expect(all).toContain('PLAIN, LOGIN');
    expect(all).not.toMatch(/SPA|port to 587|port 25/);
    expect(whoCanFix).toContain('provider');
  });

  it('that turns down what it did not offer is told in general', () => {
    const refused = refusal('sign-in', 504, '5.5.4', 'Unrecognized authentication type');
    expect(told(stoppedBy(refused)).all).toContain('SPA');
  });

  it('that speaks of a way to sign in where nobody signs in has another reason', () => {
    const weak = '534 5.7.9 Authentication mechanism is too weak';
    const at = (stage: Failure['stage'], command = '') =>
      told(stoppedBy({ stage, command, reply: { code: 534, status: '5.7.9', text: weak.slice(10) } }))
        .problem;
    expect(at('encrypt', 'STARTTLS')).toBe('starttls-not-offered');
    for (const stage of ['greet', 'sender', 'recipient', 'message'] as const)
      expect(at(stage)).not.toBe('auth-mechanism-unsupported');
    const wanted = refusal('greet', 421, '4.7.1', 'Error: No client certificate presented');
    expect(told(stoppedBy(wanted))).toMatchObject({
      problem: 'auth-mechanism-unsupported',
      whoCanFix: ['it', 'provider'],
    });
  });

  it('that speaks of sign-ins at our name does not speak of the name', () => {
    const reply = { code: 535, status: '5.7.8', text: 'Authentication credentials invalid' };
    expect(told(stoppedBy({ stage: 'greet', command: 'EHLO', reply })).problem).toBe('unknown');
  });

  it('that refuses a password before anybody gave one has turned the caller away', () => {
    const { problem, confidence } = told(stoppedBy(refusal('greet', 535, '5.7.8', 'credentials invalid')));
    expect([problem, confidence]).toEqual(['ip-blocklisted', 'unsure']);
  });

  it('that takes a password and refuses it later is not mended by another password', () => {
    const later = refusal('sender', 535, '5.7.8', 'Authentication credentials invalid');
    const { problem, confidence, meaning, whoCanFix } = told(stoppedBy(later));
    expect([problem, confidence]).toEqual(['auth-bad-credentials', 'likely']);
    expect(meaning).toContain('said yes');
    expect(whoCanFix).toContain('provider');
  });

  it('that asks for a sign-in during one is not told that there was none', () => {
    const asks = refusal('sign-in', 530, '5.7.0', 'Authentication required');
    const { all, whoCanFix } = told(stoppedBy(asks, { offer, stages: [] }));
    expect(all).not.toMatch(/without a sign-in|tick/);
    expect(whoCanFix).toContain('provider');
  });

  it.each([
    '用户被锁定',
    'Konto gesperrt wegen zu vieler Fehlversuche',
    'Compte verrouillé: trop de tentatives',
  ])('that locks an account for tries lets it go in time: %s', (text) => {
    const { problem, all } = told(stoppedBy(refusal('sign-in', 535, '5.7.8', text)));
    expect(problem).toMatch(/auth-account-locked|auth-too-many/);
    expect(all).not.toContain('does not go away by waiting');
  });

  it('whose plans do not all hold sending has not stopped an account', () => {
    const plan = refusal('sender', 550, '5.7.1', 'SMTP is not available in your free plan, please upgrade');
    const { problem, title, meaning } = told(stoppedBy(plan));
    expect(problem).toBe('account-sending-blocked');
    expect(title).toContain('plan');
    expect(meaning).not.toMatch(/stopped|suspended|bill/);
  });
});
