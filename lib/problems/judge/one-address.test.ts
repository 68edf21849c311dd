import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { told } from '@/lib/problems/words/told-for-test';
import { evidenceWith, fine, refusal, stoppedBy } from './evidence-for-test';

describe('a host of which one address is sound and the one of the check is not', () => {
  const address = (last: number, answers?: 'ok') => ({
    address: `192.0.2.${last}`,
    family: 4 as const,
    status: 'connected' as const,
    ms: 5,
    ...(answers && { answers }),
  });
  const addresses = [address(1), address(2, 'ok')];
  it.each<[string, Failure]>([
    ['receives mail', { stage: 'greet', code: 'ENOTSMTP', answered: 'imap', banner: '* OK' }],
    ['hangs up', { stage: 'greet', code: 'ECLOSED' }],
    ['is silent', { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' }],
    ['turns away', refusal('greet', 554, '5.3.2', 'not in service')],
  ])('has settings that are right, whatever that one does: it %s', (_, failure) => {
    const { all, whoCanFix, suspects } = told(stoppedBy(failure, { addresses }));
    expect(whoCanFix).toEqual(['provider']);
    expect(suspects).toEqual([]);
    expect(all).toContain('one of its addresses');
    expect(all).not.toMatch(/outgoing box|Compare the server name|Set the port/);
  });
  it('is busy now where that one says so', () => {
    const busy = refusal('greet', 421, '4.7.0', 'too many connections');
    const { title, whoCanFix, seen } = told(stoppedBy(busy, { addresses }));
    expect(title).toContain('Too many connections');
    expect(whoCanFix).toEqual(['wait']);
    expect(seen.join('\n')).toContain('Try again: you may reach that one.');
    expect(seen.join('\n')).not.toContain('has to mend');
  });
  it('passes by itself where that one says not now, and has to be mended where it says no for good', () => {
    const notNow = told(stoppedBy(refusal('greet', 421, '4.3.2', 'Service not available'), { addresses }));
    expect(notNow.whoCanFix).toEqual(['wait']);
    const never = told(stoppedBy(refusal('greet', 554, '5.3.2', 'not in service'), { addresses }));
    expect(never.seen.join('\n')).toContain('has to mend');
  });
  it.each(['ETLSFIRST', 'EPLAINFIRST'])('is not changed to what that one speaks alone: %s', (code) => {
    const tried = code === 'ETLSFIRST' ? 'starttls' : 'tls';
    const spoken = tried === 'tls' ? 'starttls' : 'tls';
    const failure: Failure = {
      stage: tried === 'tls' ? 'encrypt' : 'greet',
      code,
      answered: tried === 'tls' ? 'smtp' : 'tls',
    };
    const settings = { host: 'smtp.example.com', port: 587, encryption: tried } as const;
    const mixed = { settings, neighbours: [fine(587, spoken)] };
    const { change, title, whoCanFix, seen } = told(stoppedBy(failure, { ...mixed, addresses }));
    expect(change).toBeNull();
    expect(title).toBe('One of the server’s addresses is not right');
    expect(whoCanFix).toEqual(['provider']);
    expect(seen.join('\n')).toContain('192.0.2.1; another one, 192.0.2.2, answers as it should');
    // and is changed as ever where the others are no better
    const alike = told(stoppedBy(failure, { ...mixed, addresses: [address(1)] }));
    expect(alike.change).toEqual({ to: { encryption: spoken }, tested: true });
    expect(alike.seen.join('\n')).not.toContain('addresses');
  });
});

describe('a host of which one address takes a password and the one of the check does not', () => {
  const offering = (...auth: string[]) => ({ starttls: false, auth, utf8: true, pipelining: true });
  const two = (...auth: string[]) => [
    { address: '192.0.2.1', family: 4 as const, status: 'connected' as const, ms: 5 },
    {
      ...{ address: '192.0.2.2', family: 4 as const, status: 'connected' as const, ms: 5 },
      ...{ answers: 'ok' as const, offer: offering(...auth) },
    },
  ];
  it.each([
    ['ENOAUTH', offering()],
    ['ENOMECHANISM', offering('NTLM')],
  ])('has settings that are right: %s', (code, offer) => {
    const failure: Failure = { stage: 'sign-in', code };
    const sound = told(stoppedBy(failure, { offer, addresses: two('PLAIN', 'LOGIN') }));
    expect(sound.problem).toBe('auth-mechanism-unsupported');
    expect(sound.title).toBe('One of the server’s addresses is not right');
    expect(sound.whoCanFix).toEqual(['provider']);
    expect(sound.suspects).toEqual([]);
    expect(sound.forIt).toContain('192.0.2.1; another one, 192.0.2.2, answers as it should');
    // and is told as ever where that one takes no password either
    const alike = told(stoppedBy(failure, { offer, addresses: two('NTLM') }));
    expect(alike.title).not.toContain('addresses');
    expect(alike.all).not.toMatch(/address(?:es)? (?:of|is|are)|several addresses/);
  });
  it('is told so before anybody typed a password', () => {
    const before = { mode: 'server' as const, signIn: false, offer: offering() };
    const { outcome, title, whoCanFix, suspects } = told(
      evidenceWith({ ...before, addresses: two('PLAIN') }),
    );
    expect([outcome, title]).toEqual(['server-ok', 'One of the server’s addresses is not right']);
    expect(whoCanFix).toEqual(['provider']);
    expect(suspects).toEqual([]);
    const alike = told(evidenceWith({ ...before, addresses: two() }));
    expect(alike.title).toBe('This port takes no sign-in');
  });
  it('is remarked on where the check met the one that does', () => {
    const { outcome, seen } = told(evidenceWith({ offer: offering('PLAIN'), addresses: two('NTLM') }));
    expect(outcome).toBe('accepted');
    expect(seen.join('\n')).toContain(
      '192.0.2.2 takes no sign-in with a password. Outlook may meet that one too.',
    );
    const unsigned = { offer: offering('PLAIN'), signIn: false, addresses: two('NTLM') };
    expect(told(evidenceWith(unsigned)).all).not.toContain('192.0.2.2');
  });
  it('may let in at the next test where the one of this said not now, with nothing said of its yes', () => {
    const notNow = refusal('sign-in', 454, '4.7.0', 'Temporary authentication failure', 'AUTH PLAIN');
    const offer = offering('PLAIN');
    const { problem, whoCanFix, seen } = told(stoppedBy(notNow, { offer, addresses: two('PLAIN') }));
    expect(problem).toBe('server-temporary-failure');
    expect(whoCanFix).toEqual(['wait']);
    expect(seen.join('\n')).toContain(
      'This was said at 192.0.2.1. Another one, 192.0.2.2, offers a sign-in too, and none was tried there: the next test may meet that one.',
    );
    const never = refusal('sign-in', 535, '5.7.8', 'Authentication failed', 'AUTH PLAIN');
    expect(told(stoppedBy(never, { offer, addresses: two('PLAIN') })).all).not.toContain('192.0.2.2');
  });
});
